#include "model/importers/dates/published_day.h"
#include "tests/model/importers/reading.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline;
using namespace dateline::importers::dates;
using article::DateBasis;

TEST_CASE("the day of a field is the one printed in its own offset")
{
    for (const QString& field :
         {u"2019-01-04"_s, u"2019-01-04T23:59:59-08:00"_s, u"2019-01-04T00:10:00+09:00"_s,
          u"2019-01-04T10:00Z"_s, u"20190104"_s, u"20190104T101500Z"_s, u"Fri, 04 Jan 2019 23:30:00 -0500"_s,
          u"January 4, 2019"_s, u"1/4/2019 5:00:00 PM"_s, u" 2019-01-04 12:00:00 "_s, u"2019/01/04"_s,
          u"Fri Jan 04 2019 10:00:00"_s})
        CHECK(dayOfField(field) == QDate(2019, 1, 4));
}

TEST_CASE("a field that names no day gives none")
{
    for (const QString& field : {u""_s, u"yesterday"_s, u"2019"_s, u"2019-13-45"_s, u"1/4/2019"_s,
                                 u"12345678"_s, u"{{date}}"_s, u"May 14"_s, QString(5000, u'1')})
        CHECK_FALSE(dayOfField(field).isValid());
}

TEST_CASE("a date line without a year is known only by a copyright line with one year")
{
    const QStringList lines{u"OSH, Kyrgyzstan, May 14 (Wire) - Unrest erupted."_s};

    const QList<FoundDate> alone = datesInText(lines, lines.front());
    REQUIRE(alone.size() == 1);
    CHECK(alone.front().published.basis == DateBasis::Unknown);
    REQUIRE(alone.front().issues.size() == 1);
    CHECK(alone.front().issues.front().text.contains(u"May 14"_s));

    const QList<FoundDate> dated = datesInText(lines, u"Unrest erupted.\n\n© 2010 Wire");
    REQUIRE(dated.size() == 1);
    CHECK(dated.front().published.date == QDate(2010, 5, 14));
    CHECK(dated.front().published.basis == DateBasis::Dateline);

    CHECK(datesInText(lines, u"Unrest erupted.\n\n© 2008-2010 Wire").front().published.basis ==
          DateBasis::Unknown);
}

TEST_CASE("a weekday that contradicts its date is told to the reader")
{
    const QList<FoundDate> wrong = datesInText({u"Monday, January 4, 2019"_s}, u"");
    REQUIRE(wrong.size() == 1);
    CHECK(wrong.front().published.date == QDate(2019, 1, 4));
    REQUIRE(wrong.front().issues.size() == 1);
    CHECK(wrong.front().issues.front().text.contains(u"Friday"_s));

    CHECK(datesInText({u"Friday, January 4, 2019"_s}, u"").front().issues.isEmpty());
}

TEST_CASE("every date line among the first lines is found and no other line")
{
    const QList<FoundDate> found = datesInText(
        {u"Updated 6 January 2019"_s, u"The mayor left on January 3, 2019, and nobody saw him go."_s,
         u"KIVU, Jan. 4, 2019 (Wire) — The ferry runs again."_s},
        u"");
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).published.date == QDate(2019, 1, 6));
    CHECK(found.at(1).published.date == QDate(2019, 1, 4));
}
