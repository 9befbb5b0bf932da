#include "tests/support/eventually.h"
#include "tests/support/invented_article.h"
#include "tests/support/invented_counts.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/entity_counts.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/selection_summary.h"

using namespace dateline;
using namespace Qt::StringLiterals;
using viewmodels::ReadingSession;
using viewmodels::selectionSummary;
using viewmodels::SelectionSummary;

namespace {

library::StoredArticle eventfulStory()
{
    library::StoredArticle story = tests::harbourStory();
    story.analysis.events[0].who = {0};
    story.analysis.events[0].where = {1};
    story.analysis.events[1].who = {0, 6};
    article::Quote quote;
    quote.speaker = 0;
    story.analysis.quotes = {quote};
    return story;
}

} // namespace

TEST_CASE("a selection is told with its mentions, events and quotes and without what there is none of")
{
    ReadingSession session{viewmodels::ArticleSource{}};
    CHECK(selectionSummary(session) == SelectionSummary());
    session.show(eventfulStory());
    CHECK(selectionSummary(session) == SelectionSummary());
    session.selectEntity(0);
    CHECK(selectionSummary(session).words() == u"Signe Aldervik · 3 mentions · 2 events · 1 quote"_s);
    session.selectEntity(1);
    CHECK(selectionSummary(session).words() == u"Vestmar · 4 mentions · 1 event"_s);
    session.selectEntity(8);
    CHECK(selectionSummary(session).words() == u"Nordhavn · 1 mention"_s);
}

TEST_CASE("a selection says in how many articles of the library it is")
{
    const auto count = [](const QList<article::EntityKey>& entities) {
        return tests::countedAs(212, 23, entities);
    };
    ReadingSession session({.load = {}, .setPublicationDate = {}, .countEntities = count});
    session.show(eventfulStory());
    session.selectEntity(8);
    CHECK(tests::eventually(
        [&] { return selectionSummary(session).words() == u"Nordhavn · 1 mention · in 23 articles"_s; }));
}

TEST_CASE("a selection says which of its mentions the reader is at")
{
    ReadingSession session{viewmodels::ArticleSource{}};
    session.show(eventfulStory());
    session.selectMention(0, 1);
    CHECK(selectionSummary(session).place == u"2 of 3"_s);
    session.selectMention(0, 2); // "the harbour master"
    CHECK(selectionSummary(session).place == u"without a name"_s);
    session.nextMention();
    CHECK(selectionSummary(session).place == u"3 of 3"_s);
}

TEST_CASE("two that are compared are told with their mentions")
{
    ReadingSession session{viewmodels::ArticleSource{}};
    session.show(eventfulStory());
    session.selectEntity(0);
    session.toggleCompared(6);
    const SelectionSummary summary = selectionSummary(session);
    CHECK(summary.words() == u"Signe Aldervik · 3 mentions · Jonas Brekke · 2 mentions"_s);
    REQUIRE(summary.entities.size() == 2);
    CHECK(summary.entities[1].name == u"Jonas Brekke"_s);
}
