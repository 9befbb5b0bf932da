#include "model/importers/dates/publication.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline;
using namespace dateline::importers;
using article::Article;
using article::DateBasis;
using article::PublicationDate;
using dates::FoundDate;

namespace {

FoundDate found(QDate day, const QString& source, DateBasis basis = DateBasis::Metadata)
{
    return {{day, basis, source}, {}};
}

/// A file of the evening of 10 January 2019, read four days later.
Source source()
{
    Source made;
    made.modified = QDateTime(QDate(2019, 1, 10), QTime(20, 0), Qt::UTC);
    made.arrived = QDateTime(QDate(2019, 1, 14), QTime(12, 0), Qt::UTC);
    return made;
}

} // namespace

TEST_CASE("the surest place decides and the others are kept in their order, each day once")
{
    Article article;
    const auto issues = dates::setPublication(
        article,
        {found({2019, 1, 4}, u"JSON-LD"_s), found({2019, 1, 3}, u"meta date"_s),
         found({2019, 1, 4}, u"time"_s), found({2019, 1, 2}, u"address"_s), found({2019, 1, 3}, u"line"_s)},
        {});
    CHECK(article.published == PublicationDate{QDate(2019, 1, 4), DateBasis::Metadata, u"JSON-LD"_s});
    CHECK(article.otherDates ==
          QList<PublicationDate>{{QDate(2019, 1, 3), DateBasis::Metadata, u"meta date"_s},
                                 {QDate(2019, 1, 2), DateBasis::Metadata, u"address"_s}});
    CHECK(issues.isEmpty());
}

TEST_CASE("the day of a file is offered last and never taken by itself")
{
    Article dated;
    dates::setPublication(dated, {found({2019, 1, 4}, {}), found({2019, 1, 3}, {})}, source());
    REQUIRE(dated.otherDates.size() == 2);
    CHECK(dated.otherDates.back() == PublicationDate{QDate(2019, 1, 10), DateBasis::FileTime, {}});

    Article undated;
    CHECK(dates::setPublication(undated, {}, source()).isEmpty());
    CHECK(undated.published == PublicationDate());
    CHECK(undated.otherDates.size() == 1);

    Article same;
    dates::setPublication(same, {found({2019, 1, 10}, {})}, source());
    CHECK(same.otherDates.isEmpty());
}

TEST_CASE("days behind the import and before newspapers are passed over with a word, and offered")
{
    for (const QDate impossible :
         {QDate(2019, 1, 16), QDate(2091, 1, 4), QDate(1599, 12, 31), QDate(1, 1, 1)}) {
        INFO(impossible.toString().toStdString());
        Article article;
        const auto issues = dates::setPublication(
            article, {found(impossible, u"meta date"_s), found({2019, 1, 4}, u"address"_s)}, source());
        CHECK(article.published.date == QDate(2019, 1, 4));
        CHECK(article.otherDates.front().date == impossible);
        REQUIRE(issues.size() == 1);
        CHECK(issues.front().severity == base::Issue::Severity::Warning);
        CHECK(issues.front().text.contains(impossible.toString(Qt::ISODate)));
    }
}

TEST_CASE("an article of nothing but impossible days has no publication date")
{
    Article article;
    const auto issues = dates::setPublication(
        article, {found({2091, 1, 4}, u"meta date"_s), found({1066, 10, 14}, u"address"_s)}, source());
    CHECK(article.published == PublicationDate());
    CHECK(article.otherDates.size() == 3); // with the day of the file
    CHECK(issues.size() == 2);
}

TEST_CASE("without a moment of import any later day can be one")
{
    Article article;
    CHECK(dates::setPublication(article, {found({2091, 1, 4}, {})}, {}).isEmpty());
    CHECK(article.published.date == QDate(2091, 1, 4));
}

TEST_CASE("the day after the import is today elsewhere")
{
    Article article;
    Source paste = source();
    paste.modified = {};
    CHECK(dates::setPublication(article, {found({2019, 1, 15}, {})}, paste).isEmpty());
    CHECK(article.published.date == QDate(2019, 1, 15));
}

TEST_CASE("a day later than its file is taken and doubted")
{
    Article article;
    CHECK(dates::setPublication(article, {found({2019, 1, 13}, {})}, source()).size() == 1);
    CHECK(article.published.date == QDate(2019, 1, 13));
    Article before;
    CHECK(dates::setPublication(before, {found({2019, 1, 11}, {})}, source()).isEmpty());
}

TEST_CASE("what is to be known about a place is said only when it is believed or none is")
{
    FoundDate yearless;
    yearless.issues = {{base::Issue::Severity::Note, u"no year"_s, {}}};
    FoundDate doubted = found({2019, 1, 4}, {});
    doubted.issues = {{base::Issue::Severity::Warning, u"wrong weekday"_s, {}}};
    Article article;
    CHECK(dates::setPublication(article, {yearless}, {}).size() == 1);
    CHECK(dates::setPublication(article, {yearless, found({2019, 1, 4}, {}), doubted}, {}).isEmpty());
    const auto issues = dates::setPublication(article, {yearless, doubted}, {});
    REQUIRE(issues.size() == 1);
    CHECK(issues.front().text == u"wrong weekday"_s);
}

TEST_CASE("no more dates are offered than one can choose from at a glance")
{
    QList<FoundDate> many;
    for (int day = 1; day <= 30; ++day)
        many.append(found({2019, 1, day}, {}));
    Article article;
    dates::setPublication(article, many, {});
    CHECK(article.otherDates.size() == 6);
    CHECK(article.otherDates.front().date == QDate(2019, 1, 2));
}
