#include "tests/support/printers.h"
#include "tests/ui/viewmodels/invented_articles.h"
#include "ui/viewmodels/timeline_filter.h"
#include "ui/viewmodels/timeline_filter_completion.h"
#include "ui/viewmodels/timeline_lanes.h"
#include "ui/viewmodels/timeline_stock.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::ArticleId;
using article::EntityType;

namespace {

const QDate may(2031, 5, 10);

TimelineStock stockOf(const QList<int>& numbers)
{
    std::vector<NumberedPiece> pieces;
    for (const int number : numbers)
        pieces.push_back({std::make_shared<TimelinePiece>(
                              TimelinePiece::of(tests::numberedArticle(number, may.addDays(number)))),
                          number * 100});
    return TimelineStock::of(pieces);
}

QStringList titles(const TimelineItems& items)
{
    QStringList all;
    for (const TimelineItem& item : items.items)
        all.append(item.title);
    return all;
}

QStringList lanes(const TimelineStock& stock, LaneGrouping grouping)
{
    QStringList words;
    for (const TimelineLane& lane : TimelineLanes::make(stock.items, stock.entities, grouping).lanes)
        words.append(u"%1: %2"_s.arg(lane.name).arg(lane.items.size()));
    return words;
}

} // namespace

TEST_CASE("the events of several articles stand in one order of time")
{
    CHECK(titles(stockOf({2, 1}).items) == QStringList{u"Event 2 of 1"_s, u"Event 2 of 2"_s,
                                                       u"Event 1 of 1"_s, u"Event 1 of 2"_s,
                                                       u"Event 0 of 1"_s, u"Event 0 of 2"_s});
}

TEST_CASE("an entity of several articles is one by its name and type")
{
    const TimelineStock stock = stockOf({1, 2, 3, 4});
    CHECK(stock.entities.size() == 2);
    const auto holm = stock.find({u"Ida Holm"_s, EntityType::Person});
    const auto vestmar = stock.find({u"Vestmar"_s, EntityType::Place});
    REQUIRE(holm);
    REQUIRE(vestmar);
    CHECK(stock.items.with({*holm}).items.size() == 12);
    CHECK(stock.items.with({*vestmar}).items.size() == 6);
    CHECK_FALSE(stock.find({u"Vestmar"_s, EntityType::Person}));
}

TEST_CASE("an event of an article is found among those of many and leads back to it")
{
    const TimelineStock stock = stockOf({1, 2});
    const auto number = stock.numberOf(ArticleId(2), 1);
    REQUIRE(number);
    const auto found = stock.items.find(*number);
    REQUIRE(found);
    const TimelineItem& item = stock.items.items[*found];
    CHECK(item.title == u"Event 1 of 2");
    CHECK(item.place == 1);
    CHECK(item.article->id == ArticleId(2));
    CHECK(item.article->title == u"Report 2");
    CHECK(item.article->site == u"Paper 2");
    CHECK_FALSE(stock.numberOf(ArticleId(3), 0));
}

TEST_CASE("the events of the open article are called by their indexes")
{
    const TimelineStock stock = TimelineStock::of(tests::numberedArticle(7, may));
    CHECK(stock.numberOf(ArticleId(7), 2) == 2);
    CHECK(stock.items.items.front().event == stock.items.items.front().place);
    CHECK_FALSE(stock.items.items.front().article);
}

TEST_CASE("a filter line holds for the entities of many articles")
{
    const TimelineStock stock = stockOf({1, 2});
    const TimelineFilter filter{{{TimelineCondition::Entity{EntityType::Place, u"vestmar"_s}, false}}};
    CHECK(titles(filter.of(stock.items, stock)) ==
          QStringList{u"Event 2 of 2"_s, u"Event 1 of 2"_s, u"Event 0 of 2"_s});
}

TEST_CASE("a filter line tells the articles and publications of many articles apart")
{
    const TimelineStock stock = stockOf({1, 2, 3, 4});
    const TimelineFilter article{{{TimelineCondition::Article{u"report 2"_s}, false}}};
    CHECK(titles(article.of(stock.items, stock)) ==
          QStringList{u"Event 2 of 2"_s, u"Event 1 of 2"_s, u"Event 0 of 2"_s});
    const TimelineFilter source{{{TimelineCondition::Source{u"paper"_s}, true}}};
    CHECK(source.of(stock.items, stock).items.size() == 3); // of the article without a publication
    CHECK(TimelineFilterCompletion::at(u"source:"_s, 7, stock).words ==
          QStringList{u"source:\"Paper 1\""_s, u"source:\"Paper 2\""_s});
}

TEST_CASE("lanes by article stand from the newest to the oldest and by publication the fullest first")
{
    const TimelineStock stock = stockOf({1, 2, 3, 4});
    CHECK(lanes(stock, LaneGrouping::Articles) ==
          QStringList{u"Report 4: 3"_s, u"Report 3: 3"_s, u"Report 2: 3"_s, u"Report 1: 3"_s});
    CHECK(lanes(stock, LaneGrouping::Sources) ==
          QStringList{u"Paper 1: 6"_s, u"Paper 2: 3"_s, u"Publication unknown: 3"_s});
    CHECK(lanes(stock, LaneGrouping::People) == QStringList{u"Ida Holm: 12"_s});
}

TEST_CASE("the events of one article have no lanes by article or publication")
{
    const TimelineStock stock = TimelineStock::of(tests::numberedArticle(7, may));
    CHECK(lanes(stock, LaneGrouping::Articles).isEmpty());
    CHECK(lanes(stock, LaneGrouping::Sources).isEmpty());
}
