#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/viewmodels/invented_articles.h"
#include "ui/viewmodels/timeline_collector.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::ArticleId;
using tests::eventually;

namespace {

struct Collecting
{
    explicit Collecting(int articles, int events = 3)
    {
        for (int i = 1; i <= articles; ++i)
            library.add(i, QDate(2020, 1, 1).addDays(i), events);
    }

    bool isComplete()
    {
        return eventually([this] { return collector.isComplete(); }, 20000);
    }
    std::size_t events() const { return collector.stock()->items.items.size(); }
    /// Asks again for what has changed and waits for the answer.
    void refresh()
    {
        QSignalSpy changed(&collector, &TimelineCollector::changed);
        collector.refreshSoon();
        CHECK(changed.wait());
        CHECK(isComplete());
    }

    tests::InventedLibrary library;
    TimelineCollector collector{library.source()};
};

} // namespace

TEST_CASE("all listed articles are read once, the first ones are shown before the last are there")
{
    Collecting many(1000);
    std::vector<std::size_t> sizes;
    QObject::connect(&many.collector, &TimelineCollector::changed, &many.collector,
                     [&] { sizes.push_back(many.events()); });
    many.collector.collect({});
    CHECK(many.events() == 0);
    REQUIRE(many.isComplete());
    CHECK(many.events() == 3000);
    CHECK(many.library.read.size() == 1000);
    CHECK(many.library.read.first() == ArticleId(1000));
    REQUIRE(sizes.size() > 1);
    CHECK(sizes.front() < 3000);
    CHECK(std::ranges::is_sorted(sizes));
    CHECK(many.collector.articlesRead() == 1000);
    CHECK_FALSE(many.collector.isCut());
}

TEST_CASE("only the articles that are wanted are read, and what is there is not read again")
{
    Collecting some(10);
    some.collector.collect({{}, QList{ArticleId(3), ArticleId(5)}, {}});
    REQUIRE(some.isComplete());
    CHECK(some.events() == 6);
    some.collector.collect({{}, QList{ArticleId(5), ArticleId(6)}, {}});
    REQUIRE(some.isComplete());
    CHECK(some.events() == 6);
    CHECK(some.library.read == QList{ArticleId(3), ArticleId(5), ArticleId(6)});
    CHECK_FALSE(some.collector.stock()->numberOf(ArticleId(3), 0));
}

TEST_CASE("the hits of a search and some rows of the list are articles that are wanted")
{
    Collecting some(10);
    some.library.found[u"quay"_s] = {ArticleId(9), ArticleId(2), ArticleId(4)};
    some.collector.collect({u"quay"_s, {}, {}});
    REQUIRE(some.isComplete());
    CHECK(some.events() == 9);
    some.collector.collect({u"quay"_s, {}, QList{0, 2, 77}});
    REQUIRE(some.isComplete());
    CHECK(some.events() == 6);
    CHECK(some.collector.stock()->numberOf(ArticleId(9), 0));
    CHECK(some.collector.stock()->numberOf(ArticleId(4), 0));
}

TEST_CASE("an article that is added comes in, one that is removed goes, and the others keep their numbers")
{
    Collecting some(5);
    some.collector.collect({});
    REQUIRE(some.isComplete());
    const auto number = some.collector.stock()->numberOf(ArticleId(2), 1);
    some.library.read.clear();

    some.library.add(6, QDate(2021, 1, 1));
    some.refresh();
    CHECK(some.events() == 18);
    CHECK(some.library.read == QList{ArticleId(6)});
    CHECK(some.collector.stock()->numberOf(ArticleId(2), 1) == number);

    some.library.order.removeAll(ArticleId(4));
    some.refresh();
    CHECK(some.events() == 15);
    CHECK_FALSE(some.collector.stock()->numberOf(ArticleId(4), 0));
    CHECK(some.collector.stock()->numberOf(ArticleId(2), 1) == number);
    CHECK(some.library.read == QList{ArticleId(6)});
}

TEST_CASE("an article that has changed is read again and its events keep their numbers")
{
    Collecting some(5);
    some.collector.collect({});
    REQUIRE(some.isComplete());
    const auto number = some.collector.stock()->numberOf(ArticleId(2), 1);
    some.library.read.clear();
    some.library.articles[ArticleId(2)].analysis.events[1].title = u"Another title"_s;
    QSignalSpy changed(&some.collector, &TimelineCollector::changed);
    some.collector.refreshSoon(ArticleId(2));
    REQUIRE(changed.wait());
    REQUIRE(some.isComplete());
    CHECK(some.library.read == QList{ArticleId(2)});
    REQUIRE(some.collector.stock()->numberOf(ArticleId(2), 1) == number);
    const TimelineItems& items = some.collector.stock()->items;
    CHECK(items.items[items.find(*number).value()].title == u"Another title");
}

TEST_CASE("an article that is nowhere wanted and has changed is not read")
{
    Collecting some(5);
    some.collector.collect({{}, QList{ArticleId(3)}, {}});
    REQUIRE(some.isComplete());
    some.library.read.clear();
    QSignalSpy changed(&some.collector, &TimelineCollector::changed);
    some.collector.refreshSoon(ArticleId(4));
    CHECK_FALSE(changed.wait(600));
    CHECK(some.library.read.isEmpty());
}

TEST_CASE("an article that is gone by the time it is read is left out")
{
    Collecting some(5);
    some.library.articles.erase(ArticleId(3));
    some.collector.collect({});
    REQUIRE(some.isComplete());
    CHECK(some.events() == 12);
}

TEST_CASE("of more events than are kept those of the first articles stay, and new ones still come in")
{
    Collecting large(45, 5000);
    large.collector.collect({});
    REQUIRE(large.isComplete());
    CHECK(large.collector.isCut());
    CHECK(large.events() >= static_cast<std::size_t>(TimelineCollector::mostEvents));
    CHECK(large.collector.stock()->numberOf(ArticleId(45), 0));
    CHECK_FALSE(large.collector.stock()->numberOf(ArticleId(1), 0));
    large.library.add(46, QDate(2021, 1, 1), 5000);
    large.refresh();
    CHECK(large.collector.stock()->numberOf(ArticleId(46), 0));
    CHECK(large.events() <= static_cast<std::size_t>(TimelineCollector::mostEvents) + 5000);
}

TEST_CASE("a failure is told once and what was read stays")
{
    Collecting some(3000); // so many that the first are put together before the last are read
    QSignalSpy failed(&some.collector, &TimelineCollector::failed);
    QObject::connect(&some.collector, &TimelineCollector::changed, &some.collector,
                     [&some] { some.library.failure = u"The disk is gone."_s; });
    some.collector.collect({});
    REQUIRE(some.isComplete());
    CHECK(failed.size() == 1);
    CHECK(some.events() > 0);
    CHECK(some.events() < 9000);
}

TEST_CASE("what is stopped lets go of everything")
{
    Collecting some(500);
    some.collector.collect({});
    some.collector.stop();
    CHECK(eventually([&] { return some.collector.isComplete(); }));
    CHECK(some.events() == 0);
    some.collector.collect({});
    REQUIRE(some.isComplete());
    CHECK(some.events() == 1500);
}
