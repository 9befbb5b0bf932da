#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/jump_history.h"
#include "ui/viewmodels/reading_session.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSignalSpy>

using namespace dateline;
using viewmodels::Finding;
using viewmodels::FindingKind;
using viewmodels::JumpHistory;
using viewmodels::ReadingSession;

namespace {

using Answer = base::Result<library::StoredArticle>;

/// Articles 1 and 2 can be opened, no others.
QFuture<Answer> load(article::ArticleId id)
{
    QPromise<Answer> promise;
    promise.start();
    library::StoredArticle story = id.number() == 1 ? tests::harbourStory() : tests::talkedHarbourStory();
    story.id = id;
    promise.addResult(id.number() <= 2 ? Answer(story)
                                       : Answer(base::Error::notFound(QStringLiteral("It is gone."))));
    promise.finish();
    return promise.future();
}

struct Journey
{
    Journey()
    {
        QObject::connect(&session, &ReadingSession::positionWanted, &session,
                         &ReadingSession::setReadingPosition);
        open(1);
    }

    void open(qint64 id)
    {
        session.open(article::ArticleId(id));
        settle();
    }
    void back()
    {
        jumps.back();
        settle();
    }
    void forward()
    {
        jumps.forward();
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    qint64 article() const { return session.current()->id.number(); }

    ReadingSession session{viewmodels::ArticleSource{load, {}}};
    JumpHistory jumps{session};
};

} // namespace

TEST_CASE("there is no way back at the beginning")
{
    Journey journey;
    CHECK_FALSE(journey.jumps.canGoBack());
    CHECK_FALSE(journey.jumps.canGoForward());
    journey.back();
    CHECK(journey.article() == 1);
}

TEST_CASE("the way back leads to the article before and its line and forward again")
{
    Journey journey;
    journey.session.setReadingPosition(120);
    journey.open(2);
    journey.session.setReadingPosition(40);
    REQUIRE(journey.jumps.canGoBack());
    journey.back();
    CHECK(journey.article() == 1);
    CHECK(journey.session.readingPosition() == 120);
    CHECK_FALSE(journey.jumps.canGoBack());
    journey.forward();
    CHECK(journey.article() == 2);
    CHECK(journey.session.readingPosition() == 40);
    CHECK_FALSE(journey.jumps.canGoForward());
}

TEST_CASE("selections are jumps that can be taken back one by one")
{
    Journey journey;
    journey.session.setReadingPosition(10);
    journey.session.selectMention(0, 1);
    journey.session.setReadingPosition(200);
    journey.session.selectEvent(1);
    journey.session.setReadingPosition(300);
    journey.back();
    CHECK(journey.session.selectedEntity() == 0);
    CHECK(journey.session.currentMention() == 1);
    CHECK_FALSE(journey.session.selectedEvent());
    CHECK(journey.session.readingPosition() == 200);
    journey.back();
    CHECK_FALSE(journey.session.selectedEntity());
    CHECK(journey.session.readingPosition() == 10);
    journey.forward();
    journey.forward();
    CHECK(journey.session.selectedFinding() == Finding{FindingKind::Event, 1});
    CHECK(journey.session.readingPosition() == 300);
}

TEST_CASE("the way back tells two entities of one name apart, and brings back the one beside the selected")
{
    Journey journey;
    library::StoredArticle story = *journey.session.current();
    story.analysis.entities.at(1).name = story.analysis.entities.at(0).name;
    REQUIRE(story.analysis.entities.at(1).type != story.analysis.entities.at(0).type);
    journey.session.show(story);
    journey.session.selectEntity(1);
    journey.session.toggleCompared(0);
    journey.session.selectEvent(0);
    journey.session.selectEntity(std::nullopt);
    journey.back();
    CHECK(journey.session.selectedEntity() == 1);
    CHECK(journey.session.comparedEntity() == 0);
    CHECK_FALSE(journey.session.selectedEvent());
}

TEST_CASE("the mentions of one entity are one jump and clearing is none")
{
    Journey journey;
    journey.session.selectEntity(0);
    journey.session.nextMention();
    journey.session.nextMention();
    journey.session.clearSelection();
    journey.back();
    CHECK_FALSE(journey.session.selectedEntity());
    CHECK_FALSE(journey.jumps.canGoBack());
}

TEST_CASE("a new jump ends the way forward")
{
    Journey journey;
    journey.session.selectEvent(0);
    journey.back();
    CHECK(journey.jumps.canGoForward());
    journey.session.selectEvent(1);
    CHECK_FALSE(journey.jumps.canGoForward());
    CHECK(journey.jumps.canGoBack());
}

TEST_CASE("an article that is gone is passed over")
{
    Journey journey;
    library::StoredArticle passing = tests::harbourStory();
    passing.id = article::ArticleId(3);
    journey.session.show(passing);
    journey.open(2);
    QSignalSpy failed(&journey.session, &ReadingSession::failed);
    journey.back();
    CHECK(failed.count() == 1);
    CHECK(journey.article() == 2);
    journey.back();
    CHECK(journey.article() == 1);
}

TEST_CASE("a step back right after an article has come leads to where the reader was in the one before")
{
    Journey journey;
    journey.session.selectMention(0, 1);
    library::StoredArticle second = tests::talkedHarbourStory();
    second.id = article::ArticleId(2);
    journey.session.show(second);
    journey.back();
    CHECK(journey.article() == 1);
    CHECK(journey.session.selectedEntity() == 0);
    CHECK(journey.session.currentMention() == 1);
}

TEST_CASE("opening another article on the way back is a jump like any other")
{
    Journey journey;
    journey.open(2);
    journey.jumps.back();
    library::StoredArticle other = tests::harbourStory();
    other.id = article::ArticleId(3);
    journey.session.show(other);
    Journey::settle();
    CHECK(journey.article() == 3);
    journey.session.selectEvent(0);
    CHECK(journey.jumps.canGoBack());
    journey.back();
    CHECK_FALSE(journey.session.selectedEvent());
}

TEST_CASE("reloading the same article is no jump")
{
    Journey journey;
    journey.session.reload();
    Journey::settle();
    CHECK_FALSE(journey.jumps.canGoBack());
}

TEST_CASE("what was forgotten cannot be gone back to")
{
    Journey journey;
    journey.session.selectEvent(0);
    journey.jumps.forget();
    CHECK_FALSE(journey.jumps.canGoBack());
    journey.back();
    CHECK(journey.session.selectedEvent() == 0);
}
