#include "tests/model/analysis/times/found_times.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::tests::TimeCase;

// Everything here was published on Friday, May 14, 2010.

TEST_CASE("a day of the week takes the week that stands beside it")
{
    constexpr TimeCase table[] = {
        {u"The dam broke on Tuesday of last week.", u"Tuesday of last week=2010-05-04"},
        {u"They will play on Wednesday evening next week.", u"Wednesday evening next week=2010-05-19TEV"},
        {u"They will play next week on Tuesday.", u"next week on Tuesday=2010-05-18"},
        {u"It broke on May 4. Monday of the following week was dry.",
         u"May 4=2010-05-04 | Monday of the following week=2010-05-10"},
        {u"They met last week, on Tuesdays they rest.", u"last week=2010-W18 | Tuesdays=XXXX-WXX-2"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("a week is found as part of its month or year")
{
    constexpr TimeCase table[] = {
        {u"It rained in the last week of April.", u"the last week of April=2010-W17"},
        {u"It rained in the first week of June 2009.", u"the first week of June 2009=2009-W23"},
        {u"It rained in the second week of 2009.", u"the second week of 2009=2009-W02"},
        {u"It rained in the last week of 2009.", u"the last week of 2009=2009-W53"},
        {u"It was the last week of the war.", u"the last week=2010-W18"},
        {u"It was the first week of talks.", u""},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("a day is found by its number in a month")
{
    constexpr TimeCase table[] = {
        {u"It broke on the 15th of last month.", u"the 15th of last month=2010-04-15"},
        {u"It opens on the 3rd day of next month.", u"the 3rd day of next month=2010-06-03"},
        {u"It broke on the 15th day of March.", u"the 15th day of March=2010-03-15"},
        {u"The dam broke on the 11th.", u"the 11th=2010-05-11"},
        {u"Talks will begin on the 18th, aides said.", u"the 18th=2010-05-18"},
        {u"He fell on the 18th hole.", u""},
        {u"He lives on the fourth.", u""},
        {u"The dam broke on the 45th.", u""},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("what counts from a day that is counted itself is one expression")
{
    constexpr TimeCase table[] = {
        {u"They left two days before yesterday.", u"two days before yesterday=2010-05-11"},
        {u"They meet three weeks from tomorrow.", u"three weeks from tomorrow=2010-06-05"},
        {u"They meet the week after next.", u"the week after next=2010-W21"},
        {u"They met the year before last.", u"the year before last=2008"},
        {u"It happened the year before last spring came.",
         u"the year before last=2008"}, // by its words it cannot be told apart
        {u"They left three days after May 4.", u"three days=P3D | May 4=2010-05-04"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("two days share the month that stands with one of them")
{
    constexpr TimeCase table[] = {
        {u"It rained on 18 and 19 April.", u"18=2010-04-18 | 19 April=2010-04-19"},
        {u"It rained between 3 and 12 of April 2009.", u"3=2009-04-03 | 12 of April 2009=2009-04-12"},
        {u"It rained April 9th through 17th.", u"April 9th=2010-04-09 | 17th=2010-04-17"},
        {u"It rained on October, 1st.", u"October, 1st=2009-10-01"},
        {u"It rained Jan-Feb 2009.", u"Jan=2009-01 | Feb 2009=2009-02"},
        {u"He hired 18 and 19 April is free.", u"19 April=2010-04-19"},
        {u"He won by 3 and 12 May was the day.", u"12 May=2010-05-12"},
        {u"He sold it for $12 April 27 last.", u"April 27=2010-04-27"},
        {u"The part is 133-03-03-2009 here.", u""},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("the end of a range lies behind its beginning")
{
    constexpr TimeCase table[] = {
        {u"It ran from November to March.", u"November=2009-11 | March=2010-03"},
        {u"It was open between December and March.", u"December=2009-12 | March=2010-03"},
        {u"They will strike from Monday to Wednesday.", u"Monday=2010-05-17 | Wednesday=2010-05-19"},
        {u"They struck from Monday to Wednesday.", u"Monday=2010-05-10 | Wednesday=2010-05-12"},
        {u"They will strike between now and November 15.", u"now=PRESENT_REF | November 15=2010-11-15"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("a fortnight is two weeks and a whole unit is one")
{
    constexpr TimeCase table[] = {
        {u"It rained over the past fortnight.", u"the past fortnight=P2W"},
        {u"It rains in the next fortnight.", u"the next fortnight=P2W"},
        {u"It rained in the 5 past years.", u"the 5 past years=P5Y"},
        {u"They were only 3 next week.", u"next week=2010-W20"},
        {u"It rained all week.", u"all week=P1W"},
        {u"It will take another month.", u"another month=P1M"},
        {u"The quarterly dividend fell.", u""},
        {u"They play on St. Patrick's Day.", u"St. Patrick's Day=2010-03-17"},
        {u"It rained on Labor Day weekend 2009.", u"Labor Day weekend 2009=2009-W36-WE"},
        {u"It rained on Thanksgiving weekend 2009.", u"Thanksgiving weekend 2009=2009-W48-WE"},
        {u"Another day-care centre closed.", u""},
    };
    DATELINE_CHECK_TIMES(table)
}
