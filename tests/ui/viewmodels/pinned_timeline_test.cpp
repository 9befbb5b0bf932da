#include "tests/support/printers.h"
#include "tests/ui/viewmodels/many_articles.h"

#include <QSignalSpy>

#include <set>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::ArticleId;
using tests::eventually;
using tests::ManyArticles;

namespace {

struct Scene : ManyArticles
{
    explicit Scene(int articles) : ManyArticles(articles) { scope.setShown(true); }

    std::set<ArticleId> told() const
    {
        std::set<ArticleId> articles;
        for (const TimelineItem& item : scope.stock()->items.items) // those of the open one name none
            articles.insert(item.article ? item.article->id : session.current()->id);
        return articles;
    }
    void pin()
    {
        scope.setPinned(true);
        REQUIRE(told().size() > 0); // at once
        REQUIRE(isComplete());
    }
};

} // namespace

TEST_CASE("a pinned timeline keeps the events of its article while others are opened")
{
    Scene scene(4);
    scene.open(2);
    const QString heading = scene.scope.heading();
    scene.pin();
    CHECK_FALSE(scene.scope.isOfOpenArticle());
    REQUIRE(scene.told() == std::set{ArticleId(2)});
    scene.open(3);
    CHECK(scene.told() == std::set{ArticleId(2)});
    CHECK(scene.scope.heading() == heading);
    scene.session.selectEvent(0);
    CHECK_FALSE(scene.scope.selectedEvent()); // it is another article's

    scene.scope.setPinned(false);
    CHECK(scene.told() == std::set{ArticleId(3)});
    CHECK(scene.scope.selectedEvent());
}

TEST_CASE("an event chosen on a pinned timeline opens the article that tells it")
{
    Scene scene(3);
    scene.open(1);
    scene.pin();
    scene.open(3);
    const TimelineItem& item = scene.scope.stock()->items.items.front();
    scene.scope.choose(item.event);
    REQUIRE(eventually([&] { return scene.session.current()->id == ArticleId(1); }));
    CHECK(scene.scope.selectedEvent() == item.event);
    CHECK(scene.scope.isPinned());
}

TEST_CASE("a pinned timeline of listed articles stays with them whatever is selected")
{
    Scene scene(5);
    scene.open(1);
    scene.scope.setReach(TimelineReach::Selection);
    scene.browser.setSelectedRows({0, 1});
    REQUIRE(scene.isComplete());
    const std::set<ArticleId> before = scene.told();
    REQUIRE(before.size() == 2);
    scene.pin();
    scene.browser.setSelectedRows({3});
    REQUIRE(scene.isComplete());
    CHECK(scene.told() == before);
    scene.scope.setPinned(false);
    REQUIRE(eventually([&] { return scene.scope.isComplete() && scene.told().size() == 1; }));
}

TEST_CASE("another reach ends the pinning of a timeline")
{
    Scene scene(3);
    scene.open(2);
    scene.pin();
    scene.open(3);
    QSignalSpy pinned(&scene.scope, &TimelineScope::pinnedChanged);
    scene.scope.setReach(TimelineReach::Article);
    CHECK(pinned.count() == 1);
    CHECK(scene.told() == std::set{ArticleId(3)});
}

TEST_CASE("a timeline without an article or without a library cannot be pinned")
{
    Scene scene(2);
    scene.scope.setPinned(true);
    CHECK_FALSE(scene.scope.isPinned());
    ReadingSession session{ArticleSource{}};
    TimelineScope alone(session);
    session.show(tests::ManyArticles::libraryOf(1).articles.at(ArticleId(1)));
    alone.setPinned(true);
    CHECK_FALSE(alone.isPinned());
}
