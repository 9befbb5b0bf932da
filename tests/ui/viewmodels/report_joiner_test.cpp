#include "tests/support/printers.h"
#include "tests/ui/viewmodels/told_articles.h"
#include "ui/viewmodels/timeline_filter.h"
#include "ui/viewmodels/timeline_lanes.h"
#include "ui/viewmodels/timeline_model.h"
#include "ui/viewmodels/timeline_stock.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using article::ArticleId;
using article::DayInterval;
using article::EventClock;

namespace {

const DayInterval monday{ferryDay, ferryDay};

TimelineStock stockOf(const std::vector<library::StoredArticle>& articles,
                      const TimelineOptions& options = {})
{
    std::vector<NumberedPiece> pieces;
    qsizetype first = 0;
    for (const library::StoredArticle& article : articles) {
        pieces.push_back({std::make_shared<TimelinePiece>(TimelinePiece::of(article)), first});
        first += 10;
    }
    return TimelineStock::of(pieces, options);
}

/// The first newsroom on 11 May, the second two days later, a copy of the first on 12 May.
std::vector<library::StoredArticle> threeArticles()
{
    std::vector<library::StoredArticle> articles;
    const QList<int> days{1, 3, 2};
    for (int i = 0; i < 3; ++i)
        articles.push_back(toldArticle(i + 1, ferryDay.addDays(days[i]), {ferryReports()[i]}, monday));
    return articles;
}

/// Two articles with a sentence each, told of the same days.
std::size_t eventsOf(const Report& one, const Report& other, const DayInterval& days = monday)
{
    return stockOf({toldArticle(1, ferryDay, {one}, days), toldArticle(2, ferryDay, {other}, days)})
        .items.items.size();
}

} // namespace

TEST_CASE("what three articles tell is one event, of the newest, with the copy counted once")
{
    const TimelineStock stock = stockOf(threeArticles());
    REQUIRE(stock.items.items.size() == 1);
    const TimelineItem& item = stock.items.items.front();
    REQUIRE(item.reports);
    CHECK(item.article->id == ArticleId(2));
    CHECK(item.reports->reports.size() == 3);
    CHECK(item.reports->reports[0].article->id == ArticleId(2));
    CHECK(item.reports->reports[1].article->id == ArticleId(3));
    CHECK(item.reports->reports[2].article->id == ArticleId(1));
    CHECK(item.reports->independent == 2);
    CHECK(reportsInWords(*item.reports) == u"In 3 articles, 2 independent");
    CHECK(item.reported == ferryDay.addDays(1)); // the first of them
    CHECK(item.days == monday);
}

namespace {

/// The two newsrooms, with the words by which each says when.
std::vector<library::StoredArticle> toldAt(const QString& olderValue, const QString& newerValue)
{
    std::vector<library::StoredArticle> articles = threeArticles();
    articles.pop_back();
    for (auto& [stored, value] : {std::pair{&articles[0], olderValue}, std::pair{&articles[1], newerValue}}) {
        article::TimeExpression time;
        time.span = {0, 7};
        time.value = value;
        time.days = monday;
        stored->analysis.times = {time};
        article::Event& event = stored->analysis.events.front();
        event.basis = article::TimeBasis::Expression;
        event.time = 0;
    }
    return articles;
}

} // namespace

TEST_CASE("one event of several articles has the time of day that any of them tells, the newest first")
{
    const auto minuteOf = [](const std::vector<library::StoredArticle>& articles) {
        const TimelineStock stock = stockOf(articles);
        REQUIRE(stock.items.items.size() == 1);
        return article::minuteInOrder(stock.items.items.front().time);
    };
    CHECK(minuteOf(toldAt(u"2010-05-10"_s, u"2010-05-10"_s)) == -1);
    CHECK(minuteOf(toldAt(u"2010-05-10T09:30"_s, u"2010-05-10"_s)) == 570);
    CHECK(minuteOf(toldAt(u"2010-05-10T09:30"_s, u"2010-05-10T09:45"_s)) == 585);
    std::vector<library::StoredArticle> byHand = toldAt(u"2010-05-10T09:30"_s, {});
    byHand[1].analysis.events.front().basis = article::TimeBasis::Reader;
    byHand[1].analysis.events.front().time.reset();
    CHECK(minuteOf(byHand) == -1);
}

TEST_CASE("the time of day of an older article comes with the words that tell it")
{
    std::vector<library::StoredArticle> articles = toldAt(u"2010-05-10T09:30"_s, {});
    articles[1].analysis.events.front().basis = article::TimeBasis::Publication;
    articles[1].analysis.events.front().time.reset();
    const TimelineStock stock = stockOf(articles);
    REQUIRE(stock.items.items.size() == 1);
    CHECK(stock.items.items.front().article->id == ArticleId(2));
    CHECK(basisInWords(stock.items.items.front()) == u"from “Article”");
}

TEST_CASE("each article leads to the one event that it tells with others")
{
    const TimelineStock stock = stockOf(threeArticles());
    for (const qint64 article : {1, 2, 3})
        CHECK(stock.numberOf(ArticleId(article), 0) == stock.items.items.front().event);
}

TEST_CASE("reports stay by themselves where that is wanted")
{
    const TimelineStock stock = stockOf(threeArticles(), {.joinsReports = false});
    CHECK(stock.items.items.size() == 3);
    for (const TimelineItem& item : stock.items.items)
        CHECK_FALSE(item.reports);
    CHECK(stock.numberOf(ArticleId(1), 0) == 0);
    CHECK(stock.numberOf(ArticleId(3), 0) == 20);
}

TEST_CASE("by the clock of reports an event stands where it was reported first")
{
    const TimelineStock stock = stockOf(threeArticles(), {.clock = EventClock::Reported});
    REQUIRE(stock.items.items.size() == 1);
    CHECK(stock.items.items.front().range.begin == TimelineScale::timeOf(ferryDay.addDays(1)));
}

TEST_CASE("an article never becomes one with itself")
{
    const auto twice = toldArticle(1, ferryDay, {ferryReports()[0], ferryReports()[2]}, monday);
    CHECK(stockOf({twice}).items.items.size() == 2);
    const TimelineStock stock = stockOf({twice, toldArticle(2, ferryDay, {ferryReports()[0]}, monday)});
    CHECK(stock.items.items.size() == 2); // one of the two with that of the other article
}

TEST_CASE("events of other days, of another kind, of other people or without any name are not the same")
{
    const Report ran = ferryReports()[0];
    CHECK(eventsOf(ran, ran) == 1);
    const auto shifted = stockOf({toldArticle(1, ferryDay, {ran}, monday),
                                  toldArticle(2, ferryDay, {ran}, {ferryDay, ferryDay.addDays(1)})});
    CHECK(shifted.items.items.size() == 2);
    CHECK(eventsOf(ran, {ran.title, ran.sentence, u"board"_s}) == 2);
    const Report holm{u"Holm left the ferry"_s, u"Ida Holm left the ferry at Norrvik in the evening."_s,
                      u"left"_s};
    const Report brandt{u"Brandt left the ferry"_s, u"Jan Brandt left the ferry at Norrvik in the evening."_s,
                        u"left"_s};
    CHECK(eventsOf(holm, holm) == 1);
    CHECK(eventsOf(holm, brandt) == 2);
    const Report nameless{u"Ferry ran aground"_s, u"The ferry ran aground with 214 people on board."_s,
                          u"ran"_s};
    CHECK(eventsOf(nameless, nameless) == 2);
    CHECK(eventsOf(ran, ran, {}) == 2); // undated
}

TEST_CASE("planned and denied events are not the same as what happened")
{
    auto planned = toldArticle(2, ferryDay, {ferryReports()[0]}, monday);
    planned.analysis.events.front().status = article::EventStatus::Planned;
    CHECK(stockOf({toldArticle(1, ferryDay, {ferryReports()[0]}, monday), planned}).items.items.size() == 2);
}

TEST_CASE("what is told of a whole year is the same in the same words only")
{
    const DayInterval year{QDate(2010, 1, 1), QDate(2010, 12, 31)};
    const QList<Report> reports = ferryReports();
    CHECK(eventsOf(reports[0], reports[1]) == 1);
    CHECK(eventsOf(reports[0], reports[1], year) == 2);
    CHECK(eventsOf(reports[0], reports[2], year) == 1);
    CHECK(eventsOf(reports[0], reports[1], {ferryDay, {}}) == 2);
}

TEST_CASE("what the reader has hidden in one article stays by itself")
{
    auto articles = threeArticles();
    articles[0].analysis.hiddenEvents = std::exchange(articles[0].analysis.events, {});
    const TimelineStock stock = stockOf(articles, {.showsHidden = true});
    REQUIRE(stock.items.items.size() == 2);
    CHECK(std::ranges::count_if(stock.items.items, &TimelineItem::isHidden) == 1);
    CHECK(std::ranges::count_if(stock.items.items, [](const TimelineItem& item) {
              return item.reports && item.reports->reports.size() == 2;
          }) == 1);
}

TEST_CASE("an event of several articles concerns all that take part in any and is found by each article")
{
    const Report alone{u"Ferry ran aground off Norrvik"_s,
                       u"The ferry Havsula ran aground off Norrvik on Monday with 214 people on board."_s,
                       u"ran"_s};
    const Report with{
        u"Ferry ran aground off Norrvik"_s,
        u"The ferry Havsula of Ida Holm ran aground off Norrvik on Monday with 214 people on board."_s,
        u"ran"_s};
    const TimelineStock stock = stockOf(
        {toldArticle(1, ferryDay.addDays(9), {alone}, monday), toldArticle(2, ferryDay, {with}, monday)});
    REQUIRE(stock.items.items.size() == 1);
    const auto holm = stock.find({u"Ida Holm"_s, article::EntityType::Person});
    REQUIRE(holm);
    CHECK(stock.items.with({*holm}).items.size() == 1);
    for (const QString& words : {u"article 1"_s, u"article 2"_s}) {
        const TimelineFilter filter{{{TimelineCondition::Article{words}, false}}};
        CHECK(filter.of(stock.items, stock).items.size() == 1);
    }
    const TimelineFilter none{{{TimelineCondition::Source{u"paper 3"_s}, false}}};
    CHECK(none.of(stock.items, stock).isEmpty());
}

TEST_CASE("an event stands in the lane of each of its articles and once in that of a publication")
{
    auto articles = threeArticles();
    articles[2].article.site = articles[0].article.site;
    const TimelineStock stock = stockOf(articles);
    const auto lanes = [&stock](LaneGrouping grouping) {
        QStringList words;
        for (const TimelineLane& lane : TimelineLanes::make(stock.items, stock.entities, grouping).lanes)
            words.append(u"%1: %2"_s.arg(lane.name).arg(lane.items.size()));
        return words;
    };
    CHECK(lanes(LaneGrouping::Articles) ==
          QStringList{u"Article 2: 1"_s, u"Article 3: 1"_s, u"Article 1: 1"_s});
    CHECK(lanes(LaneGrouping::Sources) == QStringList{u"Paper 1: 1"_s, u"Paper 2: 1"_s});
}

TEST_CASE("the list says of how many articles an event is, and which")
{
    TimelineModel model;
    model.setItems(std::make_shared<TimelineItems>(stockOf(threeArticles()).items));
    const QModelIndex articles = model.index(0, TimelineModel::ArticleColumn);
    CHECK(articles.data().toString() == u"In 3 articles, 2 independent");
    CHECK(articles.data(Qt::ToolTipRole).toString().split(u'\n').size() == 3);
    CHECK(articles.data(Qt::ToolTipRole).toString().contains(u"Article 3"));
    CHECK(model.index(0, TimelineModel::SourceColumn).data().toString() == u"Paper 2, Paper 3, Paper 1");
}

TEST_CASE("of very many articles the first are named and the rest counted")
{
    std::vector<library::StoredArticle> articles;
    for (int i = 1; i <= 20; ++i)
        articles.push_back(toldArticle(i, ferryDay.addDays(i), {ferryReports()[0]}, monday));
    const TimelineStock stock = stockOf(articles);
    REQUIRE(stock.items.items.size() == 1);
    const TimelineReports& reports = *stock.items.items.front().reports;
    CHECK(reports.independent == 1);
    CHECK(reportsInWords(reports) == u"In 20 articles, 1 independent");
    const QStringList lines = reportLines(reports);
    CHECK(lines.size() == 9);
    CHECK(lines.last() == u"and 12 more");
}

TEST_CASE("articles without a day come last among those of an event")
{
    const TimelineStock stock = stockOf({toldArticle(1, {}, {ferryReports()[0]}, monday),
                                         toldArticle(2, ferryDay, {ferryReports()[2]}, monday)});
    REQUIRE(stock.items.items.size() == 1);
    CHECK(stock.items.items.front().article->id == ArticleId(2));
    CHECK(stock.items.items.front().reported == ferryDay);
}
