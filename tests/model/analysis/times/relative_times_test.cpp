#include "tests/model/analysis/times/found_times.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::tests::TimeCase;

// Everything here was published on Friday, May 14, 2010.

TEST_CASE("days and periods that count from the publication are found")
{
    constexpr TimeCase table[] = {
        {u"The dam broke yesterday.", u"yesterday=2010-05-13"},
        {u"The dam broke yesterday afternoon.", u"yesterday afternoon=2010-05-13TAF"},
        {u"The dam broke early today.", u"early today=2010-05-14"},
        {u"The dam broke last night.", u"last night=2010-05-13TNI"},
        {u"The dam broke this morning.", u"this morning=2010-05-14TMO"},
        {u"They play tonight.", u"tonight=2010-05-14TNI"},
        {u"They play tomorrow.", u"tomorrow=2010-05-15"},
        {u"The dam broke the day before yesterday.", u"the day before yesterday=2010-05-12"},
        {u"They play the day after tomorrow.", u"the day after tomorrow=2010-05-16"},
        {u"The dam broke last week.", u"last week=2010-W18"},
        {u"They play next month.", u"next month=2010-06"},
        {u"They played this year.", u"this year=2010"},
        {u"They played earlier this week.", u"earlier this week=2010-W19"},
        {u"They played late last year.", u"late last year=2009"},
        {u"They played earlier in the month.", u"earlier in the month=2010-05"},
        {u"They played this past weekend.", u"this past weekend=2010-W18-WE"},
        {u"They will play next weekend.", u"next weekend=2010-W19-WE"},
        {u"They played over the weekend.", u"the weekend=2010-W18-WE"},
        {u"Two years ago the dam broke.", u"Two years ago=2008"},
        {u"It broke three weeks ago.", u"three weeks ago=2010-W16"},
        {u"It broke ten days ago.", u"ten days ago=2010-05-04"},
        {u"It broke a decade ago.", u"a decade ago=2000"},
        {u"It opens two months from now.", u"two months from now=2010-07"},
        {u"It was built last century.", u"last century=19"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("expressions that count from the story follow the date before them")
{
    constexpr TimeCase table[] = {
        {u"The dam broke on May 4. Two days earlier it had rained.",
         u"May 4=2010-05-04 | Two days earlier=2010-05-02"},
        {u"The dam broke on May 4. The following day troops came.",
         u"May 4=2010-05-04 | The following day=2010-05-05"},
        {u"The dam broke in March 2008. The following month troops came.",
         u"March 2008=2008-03 | The following month=2008-04"},
        {u"It broke on Monday. That night it rained, and the next morning troops came.",
         u"Monday=2010-05-10 | That night=2010-05-10TNI | the next morning=2010-05-11TMO"},
        {u"It broke in 1998. Two years later it was rebuilt.", u"1998=1998 | Two years later=2000"},
        {u"It broke on May 4 at 3 p.m. An hour later the road was gone.",
         u"May 4 at 3 p.m.=2010-05-04T15:00 | An hour later=2010-05-04T16:00"},
        {u"It broke on Monday. It was rebuilt later that year.", u"Monday=2010-05-10 | later that year=2010"},
        {u"The following day troops came.", u"The following day=2010-05-15"},
        {u"Troops came following Monday's flood.", u"Monday=2010-05-10"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("clock times are found with the day they belong to")
{
    constexpr TimeCase table[] = {
        {u"It rang at 3:30 p.m. on Monday.", u"3:30 p.m. on Monday=2010-05-10T15:30"},
        {u"It rang on Monday at 6am.", u"Monday at 6am=2010-05-10T06:00"},
        {u"It rang at 15:30 GMT.", u"15:30 GMT=2010-05-14T15:30Z"},
        {u"It rang at 7:37 p.m. local time (1137 UTC) on Monday.",
         u"7:37 p.m. local time=2010-05-10T19:37 | 1137 UTC=2010-05-10T11:37Z | Monday=2010-05-10"},
        {u"They met on Monday. It rang at noon.", u"Monday=2010-05-10 | noon=2010-05-10T12:00"},
        {u"It rang at midnight.", u"midnight=2010-05-14T24:00"},
        {u"It rang at 10 o'clock.", u"10 o'clock=2010-05-14T10:00"},
        {u"It rang at half past three.", u"half past three=2010-05-14T03:30"},
        {u"It rang at 3:30 in the morning.", u"3:30 in the morning=2010-05-14T03:30"},
        {u"It rang on August 2 at 5 p.m. local time.", u"August 2 at 5 p.m. local time=2010-08-02T17:00"},
        {u"They met on Monday. It rang in the early evening.",
         u"Monday=2010-05-10 | the early evening=2010-05-10TEV"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("lengths of time are found")
{
    constexpr TimeCase table[] = {
        {u"The work takes five months.", u"five months=P5M"},
        {u"It took at least three weeks.", u"at least three weeks=P3W"},
        {u"It took a decade.", u"a decade=P10Y"},
        {u"It took a fortnight.", u"a fortnight=P2W"},
        {u"A 24-hour strike began.", u"24-hour=PT24H"},
        {u"He got a six-year sentence.", u"six-year=P6Y"},
        {u"It took twenty-one days.", u"twenty-one days=P21D"},
        {u"It took two and a half years.", u"two and a half years=P2Y6M"},
        {u"It took 5 1/2 hours.", u"5 1/2 hours=PT5H30M"},
        {u"It took half an hour.", u"half an hour=PT30M"},
        {u"It took several months.", u"several months=PXM"},
        {u"It took a couple of days.", u"a couple of days=P2D"},
        {u"They waited for years.", u"years=PXY"},
        {u"A decades-long feud ended.", u"decades-long=PXDE"},
        {u"He ruled for the last 27 years.", u"the last 27 years=P27Y"},
        {u"It takes the next few days.", u"the next few days=PXD"},
        {u"Friends spoke in the first two hours.", u"the first two hours=PT2H"},
        {u"He stayed 10,000 days.", u"10,000 days=P10000D"},
        {u"He spent 1,500 days at sea.", u"1,500 days=P1500D"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("repetitions are found")
{
    constexpr TimeCase table[] = {
        {u"They meet every Friday.", u"every Friday=XXXX-WXX-5"},
        {u"They meet on Fridays.", u"Fridays=XXXX-WXX-5"},
        {u"They meet on Tuesday nights.", u"Tuesday nights=XXXX-WXX-2TNI"},
        {u"They meet daily.", u"daily=P1D"},
        {u"They meet twice a week.", u"twice a week=P1W"},
        {u"They meet every two years.", u"every two years=P2Y"},
        {u"They meet every other month.", u"every other month=P2M"},
        {u"They meet each July.", u"each July=XXXX-07"},
        {u"They meet annually.", u"annually=P1Y"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("vague references are found")
{
    constexpr TimeCase table[] = {
        {u"He recently left.", u"recently=PAST_REF"},
        {u"He is now a baker.", u"now=PRESENT_REF"},
        {u"He is currently a baker.", u"currently=PRESENT_REF"},
        {u"He will leave soon.", u"soon=FUTURE_REF"},
        {u"Prices rose in recent years.", u"recent years=PAST_REF"},
        {u"It may change in the near future.", u"the near future=FUTURE_REF"},
        {u"Bread costs more these days.", u"these days=PRESENT_REF"},
    };
    DATELINE_CHECK_TIMES(table)
}
