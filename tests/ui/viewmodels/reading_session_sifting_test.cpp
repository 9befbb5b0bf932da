#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/entity_tree_model.h"
#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/finding_marks.h"
#include "ui/viewmodels/found_mention.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/selection_summary.h"
#include "ui/viewmodels/shared_selection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::SurenessLimit;

namespace {

/// The harbour story with the second mention of Signe Aldervik in doubt: her entity is 97 percent sure, the
/// Vestmar Courier 50, the first event 60, the second 90.
library::StoredArticle story()
{
    library::StoredArticle made = tests::harbourStory();
    made.analysis.entities[0].mentions[1].provenance.confidence = 0.4;
    made.analysis.events[0].provenance.confidence = 0.6;
    made.analysis.events[1].provenance.confidence = 0.9;
    return made;
}

struct Shown
{
    Shown() { session.show(story()); }

    QStringList names() const
    {
        QStringList all;
        for (const article::Entity& entity : session.current()->analysis.entities)
            all << entity.name;
        return all;
    }

    ReadingSession session{ArticleSource{}};
};

std::pair<qsizetype, qsizetype> placeOf(const Shown& shown)
{
    const MentionPlace place = foundMention(shown.session);
    return {place.entity, place.mention};
}

} // namespace

TEST_CASE("a limit hides what is less sure and lower it shows it again, exactly as it was")
{
    Shown shown;
    QSignalSpy changed(&shown.session, &ReadingSession::articleChanged);
    QSignalSpy limited(&shown.session, &ReadingSession::surenessChanged);
    shown.session.setSureness(SurenessLimit(70));
    CHECK(changed.count() == 1);
    CHECK(limited.count() == 1);
    CHECK_FALSE(shown.names().contains(u"Vestmar Courier"));
    CHECK(shown.names().size() == 8);
    CHECK(shown.session.current()->analysis.events.size() == 1);
    CHECK(shown.session.hidden() == article::HiddenFindings{1, 1, 1, 0, 0, 0});
    CHECK(shown.session.found() == story().analysis);
    CHECK(shown.session.current()->article.text == story().article.text);

    shown.session.setSureness(SurenessLimit(40));
    CHECK(shown.session.current()->analysis == story().analysis);
    CHECK(shown.session.hidden().total() == 0);
    shown.session.setSureness(SurenessLimit());
    CHECK(shown.session.current()->analysis == story().analysis);
    shown.session.setSureness(SurenessLimit());
    CHECK(changed.count() == 3);
}

TEST_CASE("an article that is opened is sifted at once")
{
    ReadingSession session{ArticleSource{}};
    session.setSureness(SurenessLimit(95));
    session.show(story());
    CHECK(session.current()->analysis.events.empty());
    CHECK(session.hidden().events == 2);
    CHECK(session.foundEvent(0) == 2);
    session.close();
    CHECK(session.hidden().total() == 0);
}

TEST_CASE("at the end of the scale only what the reader has confirmed is left in every list")
{
    Shown shown;
    library::StoredArticle mine = tests::talkedHarbourStory();
    mine.analysis.entities[1].provenance = {article::Source::Reader, 1.0, {}};
    shown.session.show(mine);
    EntityTreeModel entities(shown.session);
    const QAbstractItemModelTester tester(&entities);
    shown.session.setSureness(SurenessLimit(100));
    CHECK(shown.names() == QStringList{u"Jonas Brekke"_s});
    CHECK(entities.entityCount() == 1);
    CHECK(entities.indexOf(0).data().toString() == u"Jonas Brekke");
    CHECK(listQuotes(shown.session).groups.empty());
    CHECK(listFigures(shown.session).groups.empty());
    CHECK(listQuotes(shown.session).empty.startsWith(u"You have confirmed none of the 5 that were found."));
}

TEST_CASE("the next mention passes over those that are hidden")
{
    Shown shown;
    shown.session.selectEntity(0);
    REQUIRE(shown.session.currentMention() == 0);
    const text::Span hidden = story().analysis.entities[0].mentions[1].span;
    const auto spanNow = [&shown] {
        return shown.session.current()
            ->analysis.entities[static_cast<std::size_t>(*shown.session.selectedEntity())]
            .mentions[static_cast<std::size_t>(shown.session.currentMention())]
            .span;
    };
    shown.session.nextMention();
    CHECK(spanNow() == hidden);
    shown.session.previousMention();
    shown.session.setSureness(SurenessLimit(70));
    CHECK(selectionSummary(shown.session).place == u"1 of 2");
    for (int step = 0; step < 5; ++step) {
        shown.session.nextMention();
        CHECK(spanNow() != hidden);
    }
}

TEST_CASE("a selection stays while it is sure enough and is gone where it is hidden")
{
    Shown shown;
    shown.session.selectEntity(4); // Vestmar Courier
    shown.session.selectEvent(1);
    QSignalSpy entities(&shown.session, &ReadingSession::entitySelectionChanged);
    QSignalSpy leaving(&shown.session, &ReadingSession::leaving);
    shown.session.setSureness(SurenessLimit(50));
    CHECK(shown.session.selectedKey()->name == u"Vestmar Courier");
    CHECK(shown.session.selectedEvent() == 1);
    shown.session.setSureness(SurenessLimit(70));
    CHECK_FALSE(shown.session.selectedEntity());
    CHECK(entities.count() == 1);
    CHECK(shown.session.selectedEvent() == 0); // the same event, the one before is hidden
    CHECK(shown.session.foundEvent(0) == 1);
    CHECK(shown.session.current()->analysis.events[0].title == u"Ships expected again");
    shown.session.setSureness(SurenessLimit(95));
    CHECK_FALSE(shown.session.selectedEvent());
    CHECK(leaving.count() == 0);
}

TEST_CASE("a session tells that nothing but the limit is new")
{
    Shown shown;
    bool wasSifting = false;
    QObject::connect(&shown.session, &ReadingSession::articleChanged, &shown.session,
                     [&] { wasSifting = shown.session.isSifting(); });
    shown.session.setSureness(SurenessLimit(70));
    CHECK(wasSifting);
    shown.session.show(story());
    CHECK_FALSE(wasSifting);
}

TEST_CASE("dates and times are marked as far as they are sure enough")
{
    library::StoredArticle made = story();
    made.analysis.times.resize(2);
    made.analysis.times[0].span = {0, 5};
    made.analysis.times[0].provenance = {article::Source::Rule, 0.5, {}};
    made.analysis.times[1].span = {6, 9};
    made.analysis.times[1].provenance = {article::Source::Reader, 1.0, {}};
    CHECK(FindingMarks(made.analysis).near({0, 20}).size() == 2);
    const FindingMarks sure(made.analysis, SurenessLimit(100));
    REQUIRE(sure.near({0, 20}).size() == 1);
    CHECK(sure.near({0, 20}).front().index == 1);
}

TEST_CASE("lists of quotes and figures say what they do not show")
{
    Shown shown;
    library::StoredArticle talk = tests::talkedHarbourStory();
    talk.analysis.quotes[0].provenance.confidence = 0.5;
    talk.analysis.figures[1].provenance.confidence = 0.5;
    talk.analysis.figures[2].provenance.confidence = 0.5;
    shown.session.show(talk);
    shown.session.setSureness(SurenessLimit(70));
    CHECK(listQuotes(shown.session).summary == u"4 quotes · 1 hidden as doubtful");
    CHECK(listFigures(shown.session).summary == u"3 figures · 2 hidden as doubtful");
    shown.session.setSureness(SurenessLimit(95));
    CHECK(listQuotes(shown.session).empty.startsWith(u"All 5 are less sure than 95 %. The slider"));
    CHECK(listFigures(shown.session).empty.startsWith(u"All 5 are less sure than 95 %."));
    shown.session.setSureness(SurenessLimit(70));
    shown.session.selectEntity(2);
    CHECK(listQuotes(shown.session).empty ==
          u"No quote by Vestmar is sure enough to be shown. Esc shows all others.");
}

TEST_CASE("of two articles side by side each keeps the selection that it shows")
{
    Shown first;
    Shown second;
    const SharedSelection shared(first.session, second.session);
    library::StoredArticle doubtful = story();
    doubtful.analysis.entities[0].provenance.confidence = 0.3;
    second.session.show(doubtful);
    first.session.selectEntity(0);
    REQUIRE(second.session.selectedEntity() == 0);
    second.session.setSureness(SurenessLimit(70));
    first.session.setSureness(SurenessLimit(70));
    CHECK(first.session.selectedEntity() == 0);
    CHECK_FALSE(second.session.selectedEntity());
    second.session.setSureness(SurenessLimit());
    CHECK(second.session.selectedEntity() == 0);
}

TEST_CASE("the current mention is known among all that were found, where others before it are hidden")
{
    Shown shown;
    library::StoredArticle made = story();
    made.analysis.entities[0].mentions[0].provenance.confidence = 0.4;
    made.analysis.entities[2].provenance.confidence = 0.4;
    shown.session.show(made);
    shown.session.selectEntity(3);
    CHECK(placeOf(shown) == std::pair<qsizetype, qsizetype>{3, 0});
    shown.session.setSureness(SurenessLimit(70));
    CHECK(shown.session.selectedEntity() == 2);
    CHECK(placeOf(shown) == std::pair<qsizetype, qsizetype>{3, 0});
    shown.session.selectEntity(0);
    CHECK(shown.session.currentMention() == 1);
    CHECK(placeOf(shown) == std::pair<qsizetype, qsizetype>{0, 3});
}
