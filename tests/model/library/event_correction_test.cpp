#include "tests/model/library/scratch_shelf.h"

#include <QSignalSpy>

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using Kind = EventJudgement::Kind;

namespace {

const DayInterval march{QDate(2011, 3, 1), QDate(2011, 3, 31)};
const DayInterval eighth{QDate(2011, 3, 8), QDate(2011, 3, 8)};

/// A library with two articles; the first one's timeline is corrected. Each tells in this order of time that
/// a pier was built, a crane fell, and Mira Solen spoke.
struct Timeline
{
    ScratchShelf shelf;
    std::unique_ptr<library::Library> library = shelf.open();
    ArticleId first = importOne(*library, fakeArticle(1, "2010-05-14"));
    ArticleId second = importOne(*library, fakeArticle(2, "2010-05-07"));

    library::StoredArticle stored() const { return *library->queries().article(first); }

    EventAnchor anchor(const QString& titleBegin) const
    {
        const auto now = stored();
        for (qsizetype i = 0; i < std::ssize(now.analysis.events) + std::ssize(now.analysis.hiddenEvents);
             ++i) {
            if (eventOf(now.analysis, i).title.startsWith(titleBegin))
                return EventAnchor::of(now.article.text, eventOf(now.analysis, i));
        }
        FAIL("no such event");
        return {};
    }
    /// "Mira Solen knows its captain" as an event, which no one found.
    EventAnchor captain() const
    {
        const QString text = stored().article.text;
        const QString words = u"Mira Solen knows its captain"_s;
        const qsizetype begin = text.indexOf(words);
        const qsizetype knows = text.indexOf(u"knows");
        return {{{begin, begin + words.size()}, words}, {knows, knows + 5}, u"Captain known"_s};
    }

    base::Result<void> correct(const std::vector<EventJudgement>& judgements)
    {
        return waitFor(library->correctEvents({{first, judgements}}));
    }
    /// "2010-05-13 The crane fell; …" of the first article's timeline, in the order of time.
    QString shown(const QString& entity = {}) const
    {
        const auto page = library->queries().timeline({first, entity, {}, {}, {}});
        REQUIRE(page);
        CHECK(page->total == page->entries.size());
        const auto whole = stored();
        QStringList all;
        for (const library::TimelineEntry& entry : page->entries) {
            CHECK(entry.event == whole.analysis.events.at(static_cast<std::size_t>(entry.index)));
            all << entry.event.days.begin.toString(Qt::ISODate) + u' ' +
                       entry.event.title.section(u' ', 0, 2);
        }
        return all.join(u"; ");
    }
    void undo() { CHECK(waitFor(library->undo())); }
    void redo() { CHECK(waitFor(library->redo())); }
    void restart()
    {
        library.reset();
        library = shelf.open();
    }
};

const QString asFound = u"2009-03-01 The pier was; 2010-05-13 The crane fell; 2010-05-14 Mira Solen spoke"_s;
const QString withoutCrane = u"2009-03-01 The pier was; 2010-05-14 Mira Solen spoke"_s;

} // namespace

TEST_CASE("a hidden event is on no timeline, also after a restart, and undo brings it back")
{
    Timeline scene;
    REQUIRE(scene.shown() == asFound);
    const QSignalSpy changes(scene.library.get(), &library::Library::articleChanged);
    CHECK(scene.correct({{Kind::Hidden, scene.anchor(u"The crane"_s)}}));
    CHECK(changes.count() == 1);
    CHECK(scene.shown() == withoutCrane);
    CHECK(scene.stored().analysis.hiddenEvents.size() == 1);
    CHECK(scene.library->queries().timeline({})->total == 5);
    CHECK(scene.library->undoText() ==
          u"Hide the event “The crane fell yesterday in Port Averra” in “Harbour report 1”");
    CHECK(scene.library->check());
    scene.restart();
    CHECK(scene.shown() == withoutCrane);
    scene.undo();
    CHECK(scene.shown() == asFound);
    CHECK(scene.library->queries().timeline({})->total == 6);
    CHECK(scene.library->check());
    scene.redo();
    CHECK(scene.shown() == withoutCrane);
    CHECK(scene.correct({{Kind::Shown, scene.anchor(u"The crane"_s)}}));
    CHECK(scene.library->undoText() ==
          u"Show the event “The crane fell yesterday in Port Averra” in “Harbour report 1” again");
    CHECK(scene.shown() == asFound);
    CHECK(scene.library->check());
}

TEST_CASE("a date by hand moves the event in the order of time and is the reader's everywhere")
{
    Timeline scene;
    CHECK(scene.correct({{Kind::Dated, scene.anchor(u"The crane"_s), eighth}}));
    CHECK(scene.shown() ==
          u"2009-03-01 The pier was; 2010-05-14 Mira Solen spoke; 2011-03-08 The crane fell");
    CHECK(scene.library->undoText() ==
          u"Date the event “The crane fell yesterday in Port Averra” in “Harbour report 1”: 8 March 2011");
    const auto late = scene.library->queries().timeline({{}, {}, QDate(2011, 1, 1), {}, {}});
    REQUIRE(late->total == 1);
    CHECK(late->entries.first().event.basis == TimeBasis::Reader);
    CHECK(late->entries.first().event.provenance.source == Source::Reader);
    CHECK(late->entries.first().expression.isEmpty());
    CHECK(scene.library->check());
    CHECK(scene.correct({{Kind::Dated, scene.anchor(u"The crane"_s), march}}));
    CHECK(scene.library->undoText().endsWith(u"1 March 2011 – 31 March 2011"));
    CHECK(scene.correct({{Kind::Dated, scene.anchor(u"The crane"_s), {}}}));
    CHECK(scene.library->undoText() ==
          u"Take back the date of the event “The crane fell yesterday in Port Averra” in “Harbour report 1”");
    CHECK(scene.shown() == asFound);
}

TEST_CASE("a date by hand stays where it is when the article gets another date")
{
    Timeline scene;
    CHECK(scene.correct({{Kind::Dated, scene.anchor(u"The crane"_s), eighth}}));
    const auto change = waitFor(scene.library->setPublicationDate(scene.first, QDate(2010, 6, 1)));
    REQUIRE(change);
    CHECK(change->movedEvents == 1);
    CHECK(scene.shown() ==
          u"2009-03-01 The pier was; 2010-06-01 Mira Solen spoke; 2011-03-08 The crane fell");
    CHECK(scene.library->check());
    CHECK(scene.correct({{Kind::Dated, scene.anchor(u"The crane"_s), {}}}));
    CHECK(scene.shown() ==
          u"2009-03-01 The pier was; 2010-05-31 The crane fell; 2010-06-01 Mira Solen spoke");
    CHECK(scene.library->check());
}

TEST_CASE("an event is given another title and another date as one act")
{
    Timeline scene;
    const EventAnchor crane = scene.anchor(u"The crane"_s);
    CHECK(scene.correct({{Kind::Titled, crane, {}, u"Crane down again"_s}, {Kind::Dated, crane, eighth}}));
    CHECK(scene.shown() ==
          u"2009-03-01 The pier was; 2010-05-14 Mira Solen spoke; 2011-03-08 Crane down again");
    CHECK(scene.library->undoText() ==
          u"Change the event “The crane fell yesterday in Port Averra” in “Harbour report 1”");
    CHECK(scene.library->check());
    scene.undo();
    CHECK(scene.shown() == asFound);
    CHECK(scene.correct({{Kind::Titled, crane, {}, u"Crane down"_s}}));
    CHECK(scene.library->undoText() == u"Call the event “The crane fell yesterday in Port Averra” “Crane "
                                       u"down” in “Harbour report 1”");
}

TEST_CASE("an event is added from words of the text, with whom they name")
{
    Timeline scene;
    CHECK(scene.correct({{Kind::Added, scene.captain(), march}}));
    CHECK(scene.shown() == asFound + u"; 2011-03-01 Captain known"_s);
    CHECK(scene.shown(u"Mira Solen"_s).contains(u"Captain known"));
    CHECK_FALSE(scene.shown(u"Port Averra"_s).contains(u"Captain known"));
    CHECK(scene.library->undoText() == u"Add the event “Captain known” to “Harbour report 1”");
    CHECK(scene.library->check());
    scene.restart();
    CHECK(scene.correct({{Kind::Hidden, scene.anchor(u"Captain"_s)}}));
    CHECK(scene.shown() == asFound);
    scene.undo();
    scene.undo();
    CHECK(scene.shown() == asFound);
    CHECK(scene.library->check());
}

TEST_CASE("decisions on events are undone in any order, but for an event that others hang on")
{
    Timeline scene;
    CHECK(scene.correct({{Kind::Added, scene.captain(), march}}));
    CHECK(scene.correct({{Kind::Dated, scene.captain(), eighth}}));
    CHECK(scene.correct({{Kind::Hidden, scene.anchor(u"The pier"_s)}}));
    auto acts = scene.library->queries().history({})->acts;
    REQUIRE(acts.size() == 3);
    CHECK(acts.at(0).hindrance.isEmpty());
    CHECK(acts.at(1).hindrance.isEmpty());
    CHECK(acts.at(2).hindrance == u"This hangs on it: Date the event “Captain known” in “Harbour report 1”: "
                                  u"8 March 2011. Undo that first.");
    CHECK_FALSE(waitFor(scene.library->undo(acts.at(2).id)));
    CHECK(waitFor(scene.library->undo(acts.at(1).id)));
    CHECK(scene.shown().endsWith(u"2011-03-01 Captain known"));
    CHECK(waitFor(scene.library->undo(acts.at(2).id)));
    CHECK(scene.shown() == u"2010-05-13 The crane fell; 2010-05-14 Mira Solen spoke");
    scene.redo();
    scene.redo();
    CHECK(scene.shown().endsWith(u"2011-03-08 Captain known"));
    CHECK(scene.library->check());
}

TEST_CASE("events, names and mentions are corrected together")
{
    Timeline scene;
    const EntityKey solen{u"Mira Solen"_s, EntityType::Person};
    const EntityKey other{u"Mara Solen"_s, EntityType::Person};
    CHECK(scene.correct({{Kind::Added, scene.captain(), march}}));
    CHECK(waitFor(scene.library->nameEntity({solen, other, {}})));
    CHECK(scene.shown(u"Mara Solen"_s).contains(u"Captain known"));
    CHECK(scene.library->check());
    const text::Span named{scene.captain().evidence.span.begin, scene.captain().evidence.span.begin + 10};
    const QuotedSpan mention = QuotedSpan::of(scene.stored().article.text, named);
    CHECK(waitFor(scene.library->correctMentions(scene.first, {{mention, {}, {}}})));
    CHECK_FALSE(scene.shown(u"Mara Solen"_s).contains(u"Captain known"));
    CHECK(scene.library->check());
    for (int act = 0; act < 3; ++act)
        scene.undo();
    CHECK(scene.shown() == asFound);
    CHECK(scene.library->check());
}

TEST_CASE("removed articles keep what was said of their events, and purging takes the acts along")
{
    Timeline scene;
    CHECK(scene.correct({{Kind::Dated, scene.anchor(u"The crane"_s), eighth}}));
    CHECK(waitFor(scene.library->removeArticles({scene.first})));
    CHECK(scene.library->queries().timeline({})->total == 3);
    CHECK(scene.library->check());
    scene.undo();
    CHECK(scene.shown().endsWith(u"2011-03-08 The crane fell"));
    CHECK(waitFor(scene.library->removeArticles({scene.first})));
    CHECK(waitFor(scene.library->purgeRemoved()));
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.library->check());
}

TEST_CASE("what says nothing of an event, quotes wrongly or changes nothing is refused and leaves no act")
{
    Timeline scene;
    const EventAnchor crane = scene.anchor(u"The crane"_s);
    EventAnchor wrong = crane;
    wrong.evidence.words = u"The crane rose"_s;
    EventAnchor beyond = crane;
    beyond.trigger = {10, 100000};
    EventAnchor wordless = crane;
    wordless.evidence = {{5, 5}, {}};
    for (const EventJudgement& judgement :
         {EventJudgement{Kind::Shown, crane}, EventJudgement{Kind::Dated, crane, {}},
          EventJudgement{Kind::Titled, crane, {}, {}}, EventJudgement{Kind::Dated, wrong, march},
          EventJudgement{Kind::Dated, beyond, march}, EventJudgement{Kind::Added, wordless, march},
          EventJudgement{Kind::Added, scene.captain(), {}},
          EventJudgement{Kind::Dated, crane, {march.end, march.begin}}}) {
        const auto done = scene.correct({judgement});
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == base::Error::Kind::Invalid);
    }
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.shown() == asFound);
    const auto nowhere = waitFor(scene.library->correctEvents({{ArticleId(99), {{Kind::Hidden, crane}}}}));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().kind == base::Error::Kind::NotFound);
}
