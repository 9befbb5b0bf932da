#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/viewmodels/many_articles.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

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

    QStringList titles() const
    {
        QStringList all;
        for (const TimelineItem& item : scope.stock()->items.items)
            all.append(item.title);
        return all;
    }
    qsizetype number(qint64 article, qsizetype place) const
    {
        return scope.stock()->numberOf(ArticleId(article), place).value_or(-1);
    }
};

} // namespace

TEST_CASE("a timeline reaches from the open article over the selected ones to the whole list")
{
    Scene scene(5);
    CHECK(scene.scope.emptyWords() == u"Open an article to see its timeline.");
    scene.open(2);
    CHECK(scene.titles().size() == 3);
    CHECK(scene.scope.words().isEmpty());
    CHECK(scene.scope.heading() == u"Timeline of “Report 2”");

    scene.scope.setReach(TimelineReach::Library);
    CHECK(scene.titles().isEmpty());
    CHECK(scene.scope.emptyWords() == u"The events are being read…");
    REQUIRE(scene.isComplete());
    CHECK(scene.titles().size() == 15);
    CHECK(scene.scope.words() == u"5 articles");
    CHECK(scene.scope.heading() == u"Timeline of 5 articles");

    scene.scope.setReach(TimelineReach::Selection);
    REQUIRE(scene.isComplete());
    CHECK(scene.titles().isEmpty());
    CHECK(scene.scope.emptyWords().startsWith(u"Select articles in the list"));
    scene.browser.setSelectedRows({0, 2});
    REQUIRE(scene.isComplete());
    CHECK(scene.titles().size() == 6);
    CHECK(scene.titles().contains(u"Event 0 of 5"));
    CHECK(scene.titles().contains(u"Event 0 of 3"));

    scene.scope.setReach(TimelineReach::Article);
    CHECK(scene.titles().size() == 3);
    CHECK(scene.titles().contains(u"Event 0 of 2"));
}

TEST_CASE("rows that are selected but not at hand are asked for by their place in the list")
{
    Scene scene(500);
    scene.scope.setReach(TimelineReach::Selection);
    scene.browser.setSelectedRows({1, 450});
    REQUIRE(scene.isComplete());
    CHECK(scene.titles().size() == 6);
    CHECK(scene.titles().contains(u"Event 0 of 499"));
    CHECK(scene.titles().contains(u"Event 0 of 50"));
}

TEST_CASE("the library's timeline is that of what a search leaves in the list")
{
    Scene scene(5);
    scene.scope.setReach(TimelineReach::Library);
    REQUIRE(scene.isComplete());
    scene.library.found[u"Headline 4"_s] = {ArticleId(4)};
    scene.browser.setSearch(u"Headline 4"_s);
    CHECK(eventually([&] { return scene.titles().size() == 3; }));
    CHECK(scene.scope.words() == u"1 article");
    scene.browser.setSearch({});
    CHECK(eventually([&] { return scene.titles().size() == 15; }));
}

TEST_CASE("while the timeline is hidden no article is read for it")
{
    ManyArticles scene(5);
    scene.scope.setReach(TimelineReach::Library);
    tests::settle();
    CHECK(scene.library.read.isEmpty());
    scene.scope.setShown(true);
    CHECK(scene.isComplete());
    CHECK(scene.library.read.size() == 5);
}

TEST_CASE("choosing an event of another article opens that article with the event selected")
{
    Scene scene(5);
    scene.open(2);
    scene.scope.setReach(TimelineReach::Library);
    REQUIRE(scene.isComplete());
    scene.scope.choose(scene.number(4, 1));
    REQUIRE(eventually([&] { return scene.session.current()->id == ArticleId(4); }));
    CHECK(scene.session.selectedEvent() == 1);
    CHECK(scene.scope.selectedEvent() == scene.number(4, 1));
    CHECK(scene.scope.reach() == TimelineReach::Library);
    CHECK(scene.titles().size() == 15);
    scene.scope.choose(scene.number(4, 2));
    CHECK(scene.session.selectedEvent() == 2);
    scene.scope.choose(std::nullopt);
    CHECK_FALSE(scene.session.selectedEvent());
}

TEST_CASE("the event at the same place of another article is told as another one")
{
    Scene scene(5);
    scene.open(2);
    scene.scope.setReach(TimelineReach::Library);
    REQUIRE(scene.isComplete());
    scene.scope.choose(scene.number(2, 1));
    QSignalSpy changed(&scene.session, &ReadingSession::findingSelectionChanged);
    scene.scope.choose(scene.number(4, 1));
    REQUIRE(eventually([&] { return scene.session.current()->id == ArticleId(4); }));
    CHECK(changed.size() == 1);
    CHECK(scene.session.selectedEvent() == 1);
}

TEST_CASE("a selected entity is the same in all articles and stays selected where an event leads to another")
{
    Scene scene(5);
    scene.open(2);
    scene.session.selectEntity(1); // Ida Holm, who is the first in odd articles
    CHECK(scene.scope.selectedEntity() == 1);
    scene.scope.setReach(TimelineReach::Library);
    CHECK_FALSE(scene.scope.selectedEntity()); // nothing has come yet
    REQUIRE(scene.isComplete());
    REQUIRE(scene.scope.selectedEntity());
    CHECK(scene.scope.stock()->items.with({*scene.scope.selectedEntity()}).items.size() == 15);
    scene.scope.choose(scene.number(3, 0));
    REQUIRE(eventually([&] { return scene.session.current()->id == ArticleId(3); }));
    CHECK(scene.session.selectedEntity() == 0);
    CHECK(scene.scope.stock()->items.with({*scene.scope.selectedEntity()}).items.size() == 15);
    scene.open(2);
    CHECK_FALSE(scene.session.selectedEntity());
}

TEST_CASE("an entity that the article of an event does not have is let go of")
{
    Scene scene(5);
    scene.open(2);
    scene.session.selectEntity(0); // Vestmar, which odd articles do not have
    scene.scope.setReach(TimelineReach::Library);
    REQUIRE(scene.isComplete());
    scene.scope.choose(scene.number(3, 0));
    REQUIRE(eventually([&] { return scene.session.current()->id == ArticleId(3); }));
    CHECK_FALSE(scene.session.selectedEntity());
    CHECK_FALSE(scene.scope.selectedEntity());
}

TEST_CASE("the events that are carried away name their articles")
{
    Scene scene(5);
    scene.scope.setReach(TimelineReach::Library);
    REQUIRE(scene.isComplete());
    const TimelineItems some =
        scene.scope.stock()->items.where([](const TimelineItem& item) { return item.place == 1; });
    const auto answer = scene.scope.rows(some, {});
    REQUIRE(eventually([&] { return answer.isFinished(); }));
    const auto rows = answer.result();
    REQUIRE(rows);
    QStringList told;
    for (const exporting::EventRow& row : *rows)
        told.append(u"%1 %2: %3"_s.arg(row.article).arg(row.articleTitle, row.title));
    CHECK(told == QStringList{u"1 Report 1: Event 1 of 1"_s, u"2 Report 2: Event 1 of 2"_s,
                              u"3 Report 3: Event 1 of 3"_s, u"4 Report 4: Event 1 of 4"_s,
                              u"5 Report 5: Event 1 of 5"_s});
}

TEST_CASE("without a library the timeline reaches no further than the open article")
{
    ReadingSession session{ArticleSource{}};
    TimelineScope scope(session);
    scope.setReach(TimelineReach::Library);
    CHECK(scope.reach() == TimelineReach::Article);
    CHECK_FALSE(scope.hasLibrary());
}

TEST_CASE("while doubtful events are hidden an event is the same in its article and among many")
{
    Scene scene(3);
    scene.library.articles.at(ArticleId(2)).analysis.events[0].provenance.confidence = 0.4;
    scene.session.setSureness(article::SurenessLimit(70));
    scene.open(2);
    CHECK(scene.titles() == QStringList{u"Event 2 of 2"_s, u"Event 1 of 2"_s});
    CHECK(scene.scope.total() == 3);
    scene.session.selectEvent(0);
    CHECK(scene.scope.selectedEvent() == 0);
    scene.scope.setReach(TimelineReach::Library);
    REQUIRE(scene.isComplete());
    CHECK(scene.scope.total() == 9);
    CHECK(scene.scope.selectedEvent() == scene.number(2, 1));
    scene.scope.choose(scene.number(2, 2));
    CHECK(scene.session.selectedEvent() == 1);
    CHECK(scene.session.current()->analysis.events[1].title == u"Event 2 of 2");
}

TEST_CASE("a timeline whose events are all too doubtful says so")
{
    Scene scene(2);
    scene.open(2);
    QSignalSpy changed(&scene.scope, &TimelineScope::surenessChanged);
    scene.session.setSureness(article::SurenessLimit(100));
    CHECK(changed.count() == 1);
    CHECK(scene.titles().isEmpty());
    CHECK(scene.scope.emptyWords().startsWith(u"You have confirmed none of the 3 that were found."));
}

TEST_CASE(
    "the selected event of an article that has changed is not taken for the one that stood in its place")
{
    Scene scene(3);
    scene.open(2);
    scene.scope.setReach(TimelineReach::Library);
    REQUIRE(scene.isComplete());
    scene.session.selectEvent(1);
    CHECK(scene.scope.selectedEvent() == scene.number(2, 1));

    library::StoredArticle changed = *scene.session.current();
    std::vector<article::Event>& events = changed.analysis.events;
    events.erase(events.begin()); // which the timeline has not heard of yet
    scene.session.show(changed);
    scene.session.selectEvent(0);
    CHECK(scene.scope.selectedEvent() == std::nullopt);
}
