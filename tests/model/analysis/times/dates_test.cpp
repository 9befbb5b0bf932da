#include "tests/model/analysis/times/found_times.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::tests::TimeCase;

// Everything here was published on Friday, May 14, 2010.

TEST_CASE("whole dates are found in British American and digital order")
{
    constexpr TimeCase table[] = {
        {u"The bridge opened on May 4, 2009.", u"May 4, 2009=2009-05-04"},
        {u"The bridge opened on 4 May 2009.", u"4 May 2009=2009-05-04"},
        {u"The bridge opened on the 4th of May, 2009.", u"the 4th of May, 2009=2009-05-04"},
        {u"It shut on Sept. 3, 1998 for repairs.", u"Sept. 3, 1998=1998-09-03"},
        {u"It shut on Monday, Oct. 26.", u"Monday, Oct. 26=2009-10-26"},
        {u"The log of 2009-05-04 is lost.", u"2009-05-04=2009-05-04"},
        {u"The log of 25/12/2009 is lost.", u"25/12/2009=2009-12-25"},
        {u"The log of 12/25/2009 is lost.", u"12/25/2009=2009-12-25"},
        {u"The log of 3.5.2009 is lost.", u"3.5.2009=2009-05-03"},
        {u"She was born on March the third, 1961.", u"March the third, 1961=1961-03-03"},
        {u"They met on April 7 of this year.", u"April 7 of this year=2010-04-07"},
        {u"They met on April 7 of last year.", u"April 7 of last year=2009-04-07"},
        {u"The treaty of June 28, 1919 ended it.", u"June 28, 1919=1919-06-28"},
        {u"They met on the night of March 3.", u"the night of March 3=2010-03-03TNI"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("dates without a year are the nearest that the tense allows")
{
    constexpr TimeCase table[] = {
        {u"The mill burned down on April 7.", u"April 7=2010-04-07"},
        {u"The mill burned down on November 7.", u"November 7=2009-11-07"},
        {u"The mill will reopen on April 7.", u"April 7=2011-04-07"},
        {u"The mill will reopen on January 9.", u"January 9=2011-01-09"},
        {u"The vote is scheduled for June 6.", u"June 6=2010-06-06"},
        {u"In April, the ferry sank.", u"April=2010-04"},
        {u"The ferry sank in December.", u"December=2009-12"},
        {u"The ferry will sail again in March.", u"March=2011-03"},
        {u"The ferry sank last May.", u"last May=2009-05"},
        {u"The ferry will sail next May.", u"next May=2011-05"},
        {u"The ferry sank in May.", u"May=2010-05"},
        {u"The talks ran from June 3 to 5, 2009.", u"June 3=2009-06-03 | 5, 2009=2009-06-05"},
        {u"Snow fell in January and February 2009.", u"January=2009-01 | February 2009=2009-02"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("years decades centuries and parts of years are found")
{
    constexpr TimeCase table[] = {
        {u"He was elected in 2005.", u"2005=2005"},
        {u"It dates back to 1865.", u"1865=1865"},
        {u"The 1973 building fell.", u"1973=1973"},
        {u"From 1967 to 1995 he was mayor.", u"1967=1967 | 1995=1995"},
        {u"Prices rose in the 1990s.", u"the 1990s=199"},
        {u"Prices rose in the '80s.", u"the '80s=198"},
        {u"Prices rose in the nineties.", u"the nineties=199"},
        {u"Prices rose in the mid-1990s.", u"the mid-1990s=199"},
        {u"The church is from the 19th century.", u"the 19th century=18"},
        {u"A law for the twenty-first century.", u"the twenty-first century=20"},
        {u"Profit fell in the third quarter of 2009.", u"the third quarter of 2009=2009-Q3"},
        {u"Profit fell in the first half of this year.", u"the first half of this year=2010-H1"},
        {u"Profit fell in last year's fourth quarter.", u"last year's fourth quarter=2009-Q4"},
        {u"It opened in the summer of 1994.", u"the summer of 1994=1994-SU"},
        {u"It opened last summer.", u"last summer=2009-SU"},
        {u"It opened last winter.", u"last winter=2009-WI"},
        {u"Fiscal 2009 was hard.", u"Fiscal 2009=2009"},
        {u"In the 2008-09 school year it closed.", u"the 2008-09 school year=2008"},
        {u"Back in nineteen ninety-six it closed.", u"nineteen ninety-six=1996"},
        {u"It closed in early May 2009.", u"early May 2009=2009-05"},
        {u"It closed at the end of 1994.", u"the end of 1994=1994"},
        {u"It runs until the end of the month.", u"the end of the month=2010-05"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("holidays that can be computed have days and others stay unresolved")
{
    constexpr TimeCase table[] = {
        {u"The shop closed on Christmas Eve.", u"Christmas Eve=2009-12-24"},
        {u"The shop closed on Easter Monday.", u"Easter Monday=2010-04-05"},
        {u"The shop closed on Thanksgiving.", u"Thanksgiving=2009-11-26"},
        {u"The shop closed on New Year's Day 2008.", u"New Year's Day 2008=2008-01-01"},
        {u"The shop will open on Labor Day.", u"Labor Day=2010-09-06"},
        {u"The shop closed for Ramadan.", u"Ramadan="},
        {u"They marched on International Women's Day.", u"International Women's Day=2010-03-08"},
        {u"The shop closed on Juneteenth 2009.", u"Juneteenth 2009=2009-06-19"},
        {u"They prayed on Maundy Thursday.", u"Maundy Thursday=2010-04-01"},
        {u"The shop closed on Bastille Day 2009.", u"Bastille Day 2009=2009-07-14"},
        {u"The graves are decorated on All Saints' Day.", u"All Saints' Day=2009-11-01"},
        {u"They will march on Earth Day.", u"Earth Day=2011-04-22"},
        {u"They bowed their heads on Remembrance Sunday 2008.", u"Remembrance Sunday 2008=2008-11-09"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("a verb before a day is no edge of it")
{
    constexpr TimeCase table[] = {
        {u"The talks start today.", u"today=2010-05-14"},
        {u"The talks end tomorrow.", u"tomorrow=2010-05-15"},
        {u"The talks end this week.", u"this week=2010-W19"},
        {u"The talks failed late this week.", u"late this week=2010-W19"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("days of the week follow the tense of their sentence")
{
    constexpr TimeCase table[] = {
        {u"The mill burned on Friday.", u"Friday=2010-05-14"},
        {u"The mill burned on Monday.", u"Monday=2010-05-10"},
        {u"On Monday, the mill burned.", u"Monday=2010-05-10"},
        {u"The court will rule on Monday.", u"Monday=2010-05-17"},
        {u"On Monday the court will rule.", u"Monday=2010-05-17"},
        {u"The court will rule on Friday.", u"Friday=2010-05-14"},
        {u"He said the hearing on Monday will be short.", u"Monday=2010-05-17"},
        {u"He said Monday that the court will rule.", u"Monday=2010-05-10"},
        {u"The vote is expected on Sunday.", u"Sunday=2010-05-16"},
        {u"Talks are set to resume Tuesday.", u"Tuesday=2010-05-18"},
        {u"The mill burned last Friday.", u"last Friday=2010-05-07"},
        {u"The court rules next Friday.", u"next Friday=2010-05-21"},
        {u"The mill burned this past Sunday.", u"this past Sunday=2010-05-09"},
        {u"They have until this coming Sunday.", u"this coming Sunday=2010-05-16"},
        {u"The mill burned on Monday morning.", u"Monday morning=2010-05-10TMO"},
        {u"The march went from Monday to Wednesday.", u"Monday=2010-05-10 | Wednesday=2010-05-12"},
        {u"Monday's storm did it.", u"Monday=2010-05-10"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("business news means the last full quarter and compares it with the year before")
{
    constexpr TimeCase table[] = {
        {u"Profit fell in the quarter.", u"the quarter=2010-Q1"},
        {u"Profit fell in the latest quarter.", u"the latest quarter=2010-Q1"},
        {u"Profit in the fourth quarter of 2009 was up from a year earlier.",
         u"the fourth quarter of 2009=2009-Q4 | a year earlier=2008-Q4"},
        {u"Profit in the first quarter was up from last year.",
         u"the first quarter=2010-Q1 | last year=2009"},
        {u"They lost the quarter-final.", u""},
        {u"He came last Easter.", u"last Easter=2010-04-04"},
        {u"He came in Easter week.", u"Easter week=2010-W13"},
    };
    DATELINE_CHECK_TIMES(table)
}
