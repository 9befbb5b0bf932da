#include "model/importers/dates/date_line.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline::importers::dates;

TEST_CASE("days are read in the forms that newspapers print")
{
    const struct
    {
        QString line;
        QDate date;
        int weekday = 0;
    } cases[] = {
        {u"Friday, January 4, 2019"_s, QDate(2019, 1, 4), 5},
        {u"Fri. Jan. 4 2019"_s, QDate(2019, 1, 4), 5},
        {u"4 January 2019"_s, QDate(2019, 1, 4)},
        {u"the 4th of January, 2019"_s, QDate(2019, 1, 4)},
        {u"January 1st, 2019"_s, QDate(2019, 1, 1)},
        {u"Sept. 30, 2018"_s, QDate(2018, 9, 30)},
        {u"30-Sep-2018"_s, QDate(2018, 9, 30)},
        {u"2019-01-04"_s, QDate(2019, 1, 4)},
        {u"2019/01/04 10:15"_s, QDate(2019, 1, 4)},
        {u"04.05.2019"_s, QDate(2019, 5, 4)},
        {u"25/12/2018"_s, QDate(2018, 12, 25)},
        {u"12/25/2018"_s, QDate(2018, 12, 25)},
        {u"MAY 14, 2010"_s, QDate(2010, 5, 14)},
        {u"29 February 2020"_s, QDate(2020, 2, 29)},
    };
    for (const auto& [line, date, weekday] : cases) {
        INFO(line.toStdString());
        const std::optional<WrittenDate> found = findWrittenDate(line);
        REQUIRE(found);
        CHECK(found->date() == date);
        CHECK(found->weekday.value_or(0) == weekday);
    }
}

TEST_CASE("what is no day is not read as one")
{
    for (const QString& line :
         {u"February 30, 2019"_s, u"29 February 2019"_s, u"4/5/2019"_s, u"May the best team win"_s,
          u"March 2019"_s, u"2019"_s, u"13.13.2019"_s, u"Room 4.5.20"_s, u"Maypole 14"_s,
          u"decision 12 2019"_s, u"0 January 2019"_s, u"1.2.3.4"_s, u"A2019-01-04"_s}) {
        INFO(line.toStdString());
        CHECK_FALSE(findWrittenDate(line));
    }
}

TEST_CASE("a day without a year has no date")
{
    const std::optional<WrittenDate> found = findWrittenDate(u"May 14");
    REQUIRE(found);
    CHECK_FALSE(found->year);
    CHECK_FALSE(found->date().isValid());
}

TEST_CASE("lines that say nothing but a day are date lines")
{
    for (const QString& line :
         {u"Friday, January 4, 2019"_s, u"Published: 4 January 2019"_s,
          u"Posted on January 4, 2019 at 10:15 am"_s, u"Updated 4 January 2019, 10:15 GMT"_s,
          u"By A. Lind | Jan. 4, 2019"_s, u"Osh, Kyrgyzstan, May 14, 2010"_s,
          u"January 4, 2019 10:15 p.m. ET"_s, u"2019-01-04"_s, u"(4 January 2019)"_s}) {
        INFO(line.toStdString());
        CHECK(dateLineAlone(line));
    }
}

TEST_CASE("sentences with a day in them are no date lines")
{
    for (const QString& line :
         {u"On January 4, 2019 the ferry sank."_s, u"The law of January 4, 2019 was repealed"_s,
          u"January 4, 2019 was a cold day"_s, u"The ferry runs again"_s,
          u"At 4 January Street 12 people live"_s, u"4 dead on January 4, 2019"_s,
          u"Protests planned for 4 January 2019"_s}) {
        INFO(line.toStdString());
        CHECK_FALSE(dateLineAlone(line));
    }
}

TEST_CASE("paragraphs that open with place and day are date lines up to the dash")
{
    const struct
    {
        QString paragraph;
        QString words;
    } cases[] = {
        {u"OSH, Kyrgyzstan, May 14 (Wire) - Unrest erupted again."_s, u"May 14"_s},
        {u"KIVU CITY, Jan. 4, 2019 (Kivu Post) — The ferry runs again."_s, u"Jan. 4, 2019"_s},
        {u"GENEVA, 4 January 2019 – Talks began."_s, u"4 January 2019"_s},
        {u"BUENOS AIRES, Argentina, March 3, 2011 -- Rain fell."_s, u"March 3, 2011"_s},
        {u"May 14, 2010 (Wire) — Rain fell."_s, u"May 14, 2010"_s},
    };
    for (const auto& [paragraph, words] : cases) {
        INFO(paragraph.toStdString());
        const std::optional<DateLine> line = dateLineOpening(paragraph);
        REQUIRE(line);
        CHECK(line->words == words);
    }
}

TEST_CASE("paragraphs that open otherwise have no date line")
{
    for (const QString& paragraph :
         {u"The mayor said on May 14 - a Friday - that the ferry runs."_s,
          u"OSH, Kyrgyzstan - On May 14 unrest erupted."_s, u"Talks began on 4 January 2019 – at last."_s,
          u"OSH, May 14, where unrest erupted."_s, u"“May 14 – never again,” she said."_s,
          u"Unrest erupted."_s}) {
        INFO(paragraph.toStdString());
        CHECK_FALSE(dateLineOpening(paragraph));
    }
}
