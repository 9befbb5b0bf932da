#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/reading_session.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSignalSpy>

#include <map>

using namespace dateline;
using viewmodels::ReadingSession;

namespace {

using Answer = base::Result<library::StoredArticle>;

/// Answers when it is told to, in any order.
class SlowSource
{
public:
    viewmodels::ArticleSource source()
    {
        return {[this](article::ArticleId id) {
                    QPromise<Answer>& promise = m_loads[id.number()].emplace_back();
                    promise.start();
                    return promise.future();
                },
                [this](article::ArticleId, QDate date) {
                    datesSet.append(date);
                    QPromise<base::Result<library::DateChange>> promise;
                    promise.start();
                    promise.addResult(dateAnswer);
                    promise.finish();
                    return promise.future();
                }};
    }

    void answer(qint64 id, Answer answer)
    {
        QPromise<Answer>& promise = m_loads.at(id).front();
        promise.addResult(std::move(answer));
        promise.finish();
        m_loads.at(id).erase(m_loads.at(id).begin());
        QCoreApplication::processEvents();
    }

    QList<QDate> datesSet;
    base::Result<library::DateChange> dateAnswer = library::DateChange{};

private:
    std::map<qint64, std::vector<QPromise<Answer>>> m_loads;
};

library::StoredArticle numbered(qint64 id)
{
    library::StoredArticle story = tests::harbourStory();
    story.id = article::ArticleId(id);
    return story;
}

struct Shown
{
    Shown() { session.show(tests::harbourStory()); }

    SlowSource slow;
    ReadingSession session{slow.source()};
};

} // namespace

TEST_CASE("a session opens an article when the answer comes")
{
    SlowSource slow;
    ReadingSession session(slow.source());
    QSignalSpy changed(&session, &ReadingSession::articleChanged);
    session.open(article::ArticleId(7));
    CHECK(session.current() == nullptr);
    slow.answer(7, numbered(7));
    REQUIRE(changed.count() == 1);
    CHECK(session.current()->id == article::ArticleId(7));
}

TEST_CASE("an answer that comes after a newer request is dropped")
{
    SlowSource slow;
    ReadingSession session(slow.source());
    session.open(article::ArticleId(1));
    session.open(article::ArticleId(2));
    slow.answer(2, numbered(2));
    slow.answer(1, numbered(1));
    CHECK(session.current()->id == article::ArticleId(2));
}

TEST_CASE("an answer that comes after closing or showing is dropped")
{
    SlowSource slow;
    ReadingSession session(slow.source());
    session.open(article::ArticleId(1));
    session.close();
    slow.answer(1, numbered(1));
    CHECK(session.current() == nullptr);

    session.open(article::ArticleId(1));
    session.show(numbered(3));
    slow.answer(1, numbered(1));
    CHECK(session.current()->id == article::ArticleId(3));
}

TEST_CASE("a failed load keeps the article on show and says why")
{
    SlowSource slow;
    ReadingSession session(slow.source());
    session.show(numbered(1));
    QSignalSpy failed(&session, &ReadingSession::failed);
    session.open(article::ArticleId(2));
    slow.answer(2, base::Error::notFound(QStringLiteral("The article is gone.")));
    CHECK(failed.count() == 1);
    CHECK(session.current()->id == article::ArticleId(1));
}

TEST_CASE("numbers that name nothing select nothing")
{
    Shown shown;
    QSignalSpy selected(&shown.session, &ReadingSession::entitySelectionChanged);
    shown.session.selectMention(99, 0);
    shown.session.selectMention(0, 99);
    shown.session.selectMention(-1, 0);
    shown.session.selectEntity(99);
    shown.session.selectEvent(99);
    CHECK(selected.count() == 0);
    CHECK_FALSE(shown.session.selectedEntity());
    CHECK_FALSE(shown.session.selectedEvent());
}

TEST_CASE("clearing takes both selections back and is silent when there is none")
{
    Shown shown;
    shown.session.selectEntity(1);
    shown.session.selectEvent(0);
    QSignalSpy entities(&shown.session, &ReadingSession::entitySelectionChanged);
    QSignalSpy events(&shown.session, &ReadingSession::findingSelectionChanged);
    shown.session.clearSelection();
    CHECK_FALSE(shown.session.selectedEntity());
    CHECK_FALSE(shown.session.selectedEvent());
    shown.session.clearSelection();
    CHECK(entities.count() == 1);
    CHECK(events.count() == 1);
}

TEST_CASE("another article clears the selections")
{
    Shown shown;
    shown.session.selectEntity(1);
    shown.session.selectEvent(1);
    QSignalSpy entities(&shown.session, &ReadingSession::entitySelectionChanged);
    shown.session.show(numbered(2));
    CHECK_FALSE(shown.session.selectedEntity());
    CHECK_FALSE(shown.session.selectedEvent());
    CHECK(entities.count() == 1);
}

TEST_CASE("an article is shown where it was left unless something in it is wanted")
{
    SlowSource slow;
    ReadingSession session(slow.source());
    QSignalSpy wanted(&session, &ReadingSession::positionWanted);
    session.show(numbered(1));
    session.setReadingPosition(120);
    session.show(numbered(2));
    CHECK(wanted.count() == 0);
    CHECK(session.readingPosition() == 0);
    session.open(article::ArticleId(1));
    slow.answer(1, numbered(1));
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.at(0).at(0).value<qsizetype>() == 120);

    session.setReadingPosition(120);
    session.show(numbered(2));
    session.openAt(article::ArticleId(1), numbered(1).analysis.entities[6].mentions[1].span);
    slow.answer(1, numbered(1));
    CHECK(session.selectedEntity() == 6);
    CHECK(wanted.count() == 1);
    session.setReadingPosition(120);
    session.show(numbered(2));
    session.openAt(article::ArticleId(1), text::Span{1, 2}); // nothing is mentioned there
    slow.answer(1, numbered(1));
    CHECK(wanted.count() == 2);
}

TEST_CASE("what is read anew stays where it is and has its zoom")
{
    Shown shown;
    shown.session.setReadingPosition(120);
    shown.session.setZoom(1.3);
    QSignalSpy wanted(&shown.session, &ReadingSession::positionWanted);
    shown.session.show(tests::harbourStory());
    CHECK(wanted.count() == 0);
    CHECK(shown.session.readingPosition() == 120);
    CHECK(shown.session.zoom() == 1.3);
    shown.session.show(numbered(2));
    CHECK(shown.session.zoom() == 1.0);
    CHECK(shown.session.readArticles().of(article::ArticleId(1)) ==
          viewmodels::ReadArticle{article::ArticleId(1), 120, 1.3});
}

TEST_CASE("where the reader was is known from the last time and of the open article as it is now")
{
    ReadingSession session{viewmodels::ArticleSource{}};
    viewmodels::ReadArticles read;
    read.note({article::ArticleId(7), 300, 1.5});
    session.setReadArticles(read);
    QSignalSpy wanted(&session, &ReadingSession::positionWanted);
    session.show(numbered(7));
    CHECK(wanted.count() == 1);
    CHECK(session.zoom() == 1.5);
    session.setReadingPosition(310);
    CHECK(session.readArticles().of(article::ArticleId(7)).offset == 310);
}

TEST_CASE("an article that is opened for an entity has it selected at its first mention")
{
    SlowSource slow;
    ReadingSession session(slow.source());
    session.show(numbered(1));
    session.selectMention(6, 1);
    const article::EntityKey key = *session.selectedKey();
    session.openAtEntity(article::ArticleId(2), key);
    library::StoredArticle other = numbered(2);
    other.analysis.entities.erase(other.analysis.entities.begin());
    slow.answer(2, other);
    CHECK(session.selectedKey() == key);
    CHECK(session.selectedEntity() == 5);
    CHECK(session.currentMention() == 0);
    session.openAtEntity(article::ArticleId(1), {QStringLiteral("Nobody"), key.type});
    slow.answer(1, numbered(1));
    CHECK_FALSE(session.selectedEntity());
}

TEST_CASE("the same article with another analysis keeps the selections that still exist")
{
    Shown shown;
    shown.session.selectMention(1, 2);
    shown.session.selectEvent(1);
    library::StoredArticle again = tests::harbourStory();
    again.analysis.entities.erase(again.analysis.entities.begin());
    again.analysis.events.erase(again.analysis.events.begin());
    shown.session.show(again);
    CHECK(shown.session.selectedEntity() == 0);
    CHECK(shown.session.currentMention() == 2);
    CHECK(shown.session.selectedEvent() == 0);

    again.analysis.entities.erase(again.analysis.entities.begin());
    again.analysis.events.clear();
    shown.session.show(again);
    CHECK_FALSE(shown.session.selectedEntity());
    CHECK(shown.session.currentMention() == 0);
    CHECK_FALSE(shown.session.selectedEvent());
}

TEST_CASE("reloading asks for the open article again and keeps the selection")
{
    Shown shown;
    shown.session.selectMention(0, 1);
    shown.session.reload();
    shown.slow.answer(1, numbered(1));
    CHECK(shown.session.selectedEntity() == 0);
    CHECK(shown.session.currentMention() == 1);
}

TEST_CASE("setting a publication date reports what it has done")
{
    Shown shown;
    library::DateChange moved;
    moved.movedEvents = 2;
    shown.slow.dateAnswer = moved;
    QSignalSpy changed(&shown.session, &ReadingSession::dateChanged);
    shown.session.setPublicationDate(QDate(2031, 3, 1));
    QCoreApplication::processEvents();
    REQUIRE(changed.count() == 1);
    CHECK(changed.at(0).at(0).value<library::DateChange>().movedEvents == 2);
    CHECK(shown.slow.datesSet == QList<QDate>{QDate(2031, 3, 1)});
}

TEST_CASE("a refused publication date is reported and without an article none is set")
{
    Shown shown;
    shown.slow.dateAnswer = base::Error::io(QStringLiteral("The disk is full."));
    QSignalSpy failed(&shown.session, &ReadingSession::failed);
    shown.session.setPublicationDate(QDate(2031, 3, 1));
    QCoreApplication::processEvents();
    CHECK(failed.count() == 1);
    shown.session.close();
    shown.session.setPublicationDate(QDate(2031, 3, 2));
    CHECK(shown.slow.datesSet.size() == 1);
}

TEST_CASE("one event or quote or figure is selected at a time")
{
    ReadingSession session{viewmodels::ArticleSource{}};
    library::StoredArticle story = tests::talkedHarbourStory();
    story.analysis.events.resize(1);
    session.show(story);
    using viewmodels::Finding;
    using viewmodels::FindingKind;
    QSignalSpy changed(&session, &ReadingSession::findingSelectionChanged);
    session.selectEvent(0);
    CHECK(session.selectedFinding() == Finding{FindingKind::Event, 0});
    session.selectFinding(Finding{FindingKind::Figure, 1});
    CHECK_FALSE(session.selectedEvent());
    CHECK(session.selectedFinding() == Finding{FindingKind::Figure, 1});
    session.selectFinding(Finding{FindingKind::Figure, 99});
    CHECK_FALSE(session.selectedFinding());
    CHECK(changed.count() == 3);
    session.selectFinding(Finding{FindingKind::Quote, -1});
    CHECK(changed.count() == 3);
}

TEST_CASE("a second entity is put beside the selected one and taken away again")
{
    ReadingSession session{viewmodels::ArticleSource{}};
    session.toggleCompared(0);
    CHECK_FALSE(session.selectedEntity());
    session.show(tests::harbourStory());
    session.toggleCompared(6); // nothing to stand beside: it is selected
    CHECK(session.selectedEntity() == 6);
    CHECK_FALSE(session.comparedEntity());
    session.toggleCompared(0);
    CHECK(session.comparedEntity() == 0);
    session.selectMention(6, 1); // another mention of the same one
    CHECK(session.comparedEntity() == 0);
    session.toggleCompared(1);
    CHECK(session.comparedEntity() == 1);
    session.toggleCompared(6); // the other one stays
    CHECK(session.selectedEntity() == 1);
    CHECK_FALSE(session.comparedEntity());
    session.toggleCompared(0);
    session.toggleCompared(99);
    CHECK(session.comparedEntity() == 0);
    session.selectEntity(2);
    CHECK_FALSE(session.comparedEntity());
    session.toggleCompared(0);
    session.clearSelection();
    CHECK_FALSE(session.comparedEntity());
}

TEST_CASE("a comparison outlives a correction of the article and ends when the two are made one")
{
    ReadingSession session{viewmodels::ArticleSource{}};
    library::StoredArticle story = tests::harbourStory();
    session.show(story);
    session.selectEntity(0);
    session.toggleCompared(6);
    std::swap(story.analysis.entities[6], story.analysis.entities[8]);
    session.show(story);
    CHECK(session.comparedEntity() == 8);
    article::Entity& one = story.analysis.entities[0];
    const article::Entity other = story.analysis.entities[8];
    one.mentions.insert(one.mentions.end(), other.mentions.begin(), other.mentions.end());
    story.analysis.entities.pop_back();
    QSignalSpy changed(&session, &ReadingSession::entitySelectionChanged);
    session.show(story);
    CHECK(session.selectedEntity() == 0);
    CHECK_FALSE(session.comparedEntity());
    CHECK(changed.count() == 1);
    session.show(tests::talkedHarbourStory());
    CHECK_FALSE(session.comparedEntity());
}
