#include "model/export/event_row.h"
#include "tests/model/export/ferry_rows.h"
#include "tests/support/invented_article.h"
#include "tests/support/printers.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

namespace {

library::StoredArticle ferry()
{
    tests::InventedArticle news(u"Ferry \U0001F6A2 aground"_s,
                                {u"Ilse Tamm left Norrvik. The ship struck a rock on Monday."_s});
    news.entity(u"Ilse Tamm"_s, article::EntityType::Person, {}, {u"Ilse Tamm"_s})
        .entity(u"Norrvik"_s, article::EntityType::Place, {}, {u"Norrvik"_s})
        .event(u"Tamm left"_s, u"Ilse Tamm left Norrvik."_s, u"left"_s, {})
        .event(u"Ship struck a rock"_s, u"The ship struck a rock on Monday."_s, u"struck"_s,
               QDate(2010, 5, 10));
    library::StoredArticle stored = news.stored();
    stored.analysis.events[0].who = {0, 0};
    stored.analysis.events[0].where = {1};
    article::TimeExpression monday;
    monday.span = news.spanOf(u"Monday"_s);
    monday.days = {QDate(2010, 5, 10), QDate(2010, 5, 10)};
    monday.value = u"2010-05-10T09:30"_s;
    stored.analysis.times = {monday};
    stored.analysis.events[1].basis = article::TimeBasis::Expression;
    stored.analysis.events[1].time = 0;
    return stored;
}

} // namespace

TEST_CASE("the rows of an article are in the order of time with the undated ones last")
{
    const library::StoredArticle stored = ferry();
    const auto rows = eventRows(3, stored.article, stored.analysis);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].title == u"Ship struck a rock");
    CHECK(rows[0].expression == u"Monday");
    CHECK(rows[0].time == article::TimeOfDay::fromValue(u"2010-05-10T09:30"));
    CHECK(rows[0].article == 3);
    CHECK_FALSE(rows[1].isDated());
    CHECK(rows[1].who == QStringList{u"Ilse Tamm"_s});
    CHECK(rows[1].where == QStringList{u"Norrvik"_s});
    CHECK(rows[1].expression.isEmpty());
}

TEST_CASE("offsets count code points and lead to the evidence")
{
    const library::StoredArticle stored = ferry();
    for (const EventRow& row : eventRows(3, stored.article, stored.analysis)) {
        const auto points = stored.article.text.toUcs4();
        const auto words = points.mid(row.evidenceSpan.begin, row.evidenceSpan.length());
        CHECK(QString::fromUcs4(reinterpret_cast<const char32_t*>(words.data()), words.size()) ==
              row.evidence);
    }
}

TEST_CASE("an event open at one end is sorted by the day that is known")
{
    EventRow until = tests::ferryRow();
    until.days = {{}, QDate(2010, 5, 9)};
    EventRow since = tests::ferryRow();
    since.days = {QDate(2010, 5, 11), {}};
    std::vector rows{tests::undatedRow(), since, tests::ferryRow(), until};
    sortByTime(rows, article::EventClock::Happened);
    CHECK(rows == std::vector{until, tests::ferryRow(), since, tests::undatedRow()});
}

TEST_CASE("an event keeps its identity when its days or its title change and shares it with no other")
{
    EventRow moved = tests::ferryRow();
    moved.days = {QDate(2011, 1, 1), QDate(2011, 1, 2)};
    moved.title = u"Another summary"_s;
    moved.article = 12;
    CHECK(moved.identity() == tests::ferryRow().identity());
    CHECK(tests::undatedRow().identity() != tests::ferryRow().identity());
    CHECK(tests::ferryRow().identity().toString(QUuid::WithoutBraces) ==
          u"69fdcac0-1833-5f0c-9a12-ead56898396a");
}

TEST_CASE("a row as JSON has every column of the table and nothing else")
{
    const QJsonObject object = toJson(tests::ferryRow());
    QStringList columns = eventColumns();
    columns.sort();
    CHECK(object.keys() == columns);
    CHECK(object[u"begin"].toString() == u"2010-05-10");
    CHECK(object[u"who"].toArray().size() == 2);
    CHECK(object[u"source"].toString() == u"rule");
    CHECK(object[u"confidence"].toDouble() == 0.9);
    CHECK(object[u"start"].toInt() == 32);
    CHECK(toJson(tests::undatedRow())[u"end_day"].toString().isEmpty());
}
