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

    const FoundDate alone = publishedInText(lines, lines.front());
    CHECK(alone.published.basis == DateBasis::Unknown);
    REQUIRE(alone.issues.size() == 1);
    CHECK(alone.issues.front().text.contains(u"May 14"_s));

    const FoundDate dated = publishedInText(lines, u"Unrest erupted.\n\n© 2010 Wire");
    CHECK(dated.published.date == QDate(2010, 5, 14));
    CHECK(dated.published.basis == DateBasis::Dateline);

    CHECK(publishedInText(lines, u"Unrest erupted.\n\n© 2008-2010 Wire").published.basis ==
          DateBasis::Unknown);
}

TEST_CASE("a weekday that contradicts its date is told to the reader")
{
    const FoundDate wrong = publishedInText({u"Monday, January 4, 2019"_s}, u"");
    CHECK(wrong.published.date == QDate(2019, 1, 4));
    REQUIRE(wrong.issues.size() == 1);
    CHECK(wrong.issues.front().text.contains(u"Friday"_s));

    CHECK(publishedInText({u"Friday, January 4, 2019"_s}, u"").issues.isEmpty());
}

TEST_CASE("dates later than their file or older than newspapers are doubted")
{
    const article::PublicationDate published{QDate(2019, 1, 4), DateBasis::Dateline, {}};
    CHECK(doubtsAbout(published, QDateTime(QDate(2019, 1, 1), QTime(12, 0), Qt::UTC)).size() == 1);
    CHECK(doubtsAbout(published, QDateTime(QDate(2019, 1, 4), QTime(12, 0), Qt::UTC)).isEmpty());
    CHECK(doubtsAbout(published, {}).isEmpty());
    CHECK(doubtsAbout({QDate(1019, 1, 4), DateBasis::Dateline, {}}, {}).size() == 1);
    CHECK(doubtsAbout({}, {}).isEmpty());
}
