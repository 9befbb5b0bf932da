#include "tests/model/analysis/times/found_times.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::tests::foundTimes;

namespace {

void checkNothing(std::initializer_list<const char16_t*> texts)
{
    for (const char16_t* text : texts) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(foundTimes(QString::fromUtf16(text)) == QString());
    }
}

} // namespace

TEST_CASE("numbers that name or count something are no years")
{
    checkNothing({
        u"Flight 1549 landed.",
        u"A Boeing 1937 landed.",
        u"They met in room 2010.",
        u"They live at No. 1984.",
        u"He took Highway 2001.",
        u"Some 2000 people came.",
        u"More than 1900 homes burned.",
        u"About 2010 were hurt.",
        u"2005 people came.",
        u"It cost $1999.",
        u"It cost £2010.",
        u"It cost 1950 euros.",
        u"Resolution 1973 passed.",
        u"Section 2001 applies.",
        u"They sold 1,995 cars.",
        u"They sold 1995.5 tons.",
        u"The index fell 3.2 to 1200.",
        u"The MD-2000 flew.",
        u"He called 555-1984.",
        u"He called 86-2010-2015.",
        u"It was due on February 30.",
        u"An up to date list hung there.",
        u"It grew 2010%.",
    });
}

TEST_CASE("ages are no lengths of time")
{
    checkNothing({
        u"He is 60 years old.",
        u"A 60-year-old man died.",
        u"The 8-month-old calf lives.",
        u"He was 86 years of age.",
        u"He died aged 86.",
        u"Mr. Lind, 44, is a baker.",
        u"He is two years older.",
        u"She is in her thirties.",
    });
}

TEST_CASE("scores ratios and fractions are no clock times or dates")
{
    checkNothing({
        u"They won 3-2.",
        u"They lost 21:15 in the end.",
        u"A ratio of 2:1 is fair.",
        u"About 3/4 of it is gone.",
        u"It runs 24/7.",
        u"Verse 12:31 was read.",
        u"They won by 10-12-7.",
        u"Version 4.5.2010 failed.",
        u"See http://example.org/2010/05/04/mill for it.",
        u"Write to may.2010@example.org for it.",
    });
}

TEST_CASE("verbs and names that look like months days and seasons are none")
{
    checkNothing({
        u"He may come.",
        u"May he rest.",
        u"May Lind came.",
        u"They march to the mill.",
        u"March to the mill!",
        u"April Jones came.",
        u"The march went on.",
        u"August Strindberg wrote it.",
        u"The Sun reported it.",
        u"They sat down.",
        u"Prices fall.",
        u"The fall of the wall was loud.",
        u"Water from the spring is cold.",
        u"The Sunday Times reported it.",
        u"The Daily Mail reported it.",
        u"The paper USA Today reported it.",
        u"Tariq Ramadan spoke.",
        u"They sailed to Easter Island.",
        u"Black Friday began.",
        u"The Earth Day Network asked for it.",
        u"A women's day is planned.",
    });
}

TEST_CASE("units and small words without a date are none")
{
    checkNothing({
        u"The day was long.",
        u"A second man came.",
        u"He came second.",
        u"The second car burned.",
        u"Three quarters of it is gone.",
        u"He left at the last minute.",
        u"The car did 80 miles per hour.",
        u"Call as soon as you can.",
        u"He said that two men came.",
        u"The next man came.",
        u"The last of them came.",
        u"The current was strong in the river.",
        u"This is it.",
        u"The end of it came.",
    });
}
