#include "model/article/confirmation.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::article;
using namespace Qt::StringLiterals;

namespace {

const QString story = u"Ana Bek opened a ferry in Orum. She said 40 people came."_s;

text::Span spanOf(const QString& words)
{
    const qsizetype begin = story.indexOf(words);
    REQUIRE(begin >= 0);
    return {begin, begin + words.size()};
}

Provenance byRule(double confidence)
{
    return {Source::Rule, confidence, u"rule"_s};
}

Analysis analysis()
{
    Analysis found;
    Entity ana{u"Ana Bek"_s, EntityType::Person, {}, {}, byRule(0.6), {}, {}};
    ana.mentions = {{spanOf(u"Ana Bek"_s), MentionKind::Name, byRule(0.7)},
                    {spanOf(u"She"_s), MentionKind::Pronoun, byRule(0.5)}};
    Entity orum{u"Orum"_s, EntityType::Place, {}, {}, byRule(0.6), {}, {}};
    orum.mentions = {{spanOf(u"Orum"_s), MentionKind::Name, byRule(0.7)}};
    found.entities = {ana, orum};
    Event opened;
    opened.evidence = spanOf(u"Ana Bek opened a ferry in Orum."_s);
    opened.trigger = spanOf(u"opened"_s);
    opened.title = u"Ana Bek opened a ferry"_s;
    opened.provenance = byRule(0.6);
    found.events = {opened};
    found.quotes = {
        {spanOf(u"40 people came"_s), false, 0, spanOf(u"She"_s), spanOf(u"said"_s), byRule(0.6)}};
    found.figures = {{spanOf(u"40 people"_s), 40, {}, u"people"_s, {}, byRule(0.6)}};
    return found;
}

bool isByReader(const Provenance& provenance)
{
    return provenance.source == Source::Reader && provenance.confidence == 1.0;
}

} // namespace

TEST_CASE("what is confirmed is the reader's, and nothing else is")
{
    const Analysis found = analysis();
    const Analysis shown = withConfirmations(
        found, story,
        {Confirmation::of(story, found.entities.front()), Confirmation::of(story, found.events.front()),
         Confirmation::of(story, found.quotes.front()), Confirmation::of(story, found.figures.front())});
    CHECK(isByReader(shown.entities.at(0).provenance));
    CHECK(isByReader(shown.entities.at(0).mentions.at(0).provenance)); // who is right is named rightly
    CHECK(shown.entities.at(0).mentions.at(1) == found.entities.at(0).mentions.at(1));
    CHECK(shown.entities.at(1) == found.entities.at(1));
    CHECK(isByReader(shown.events.at(0).provenance));
    CHECK(isByReader(shown.quotes.at(0).provenance));
    CHECK(isByReader(shown.figures.at(0).provenance));
    CHECK(isConfirmed(shown.figures.at(0).provenance));
    CHECK_FALSE(isConfirmed(found.figures.at(0).provenance));
}

TEST_CASE("the last word on a finding counts")
{
    const Analysis found = analysis();
    Confirmation confirmed = Confirmation::of(story, found.quotes.front());
    Confirmation takenBack = confirmed;
    takenBack.isConfirmed = false;
    CHECK(withConfirmations(found, story, {confirmed, takenBack}) == found);
    CHECK(withConfirmations(found, story, {confirmed, takenBack, confirmed}) != found);
}

TEST_CASE("a word on one finding is none on another of the same words")
{
    Analysis found = analysis();
    found.figures.front().span = found.quotes.front().span;
    const Analysis shown = withConfirmations(found, story, {Confirmation::of(story, found.quotes.front())});
    CHECK(shown.figures == found.figures);
    CHECK(shown.quotes != found.quotes);
}

TEST_CASE("what the reader has made himself is not only confirmed")
{
    Analysis found = analysis();
    found.events.front().provenance = {Source::Reader, 1.0, u"added by the reader"_s};
    CHECK(withConfirmations(found, story, {Confirmation::of(story, found.events.front())}) == found);
    CHECK_FALSE(isConfirmed(found.events.front().provenance));
}

TEST_CASE("a confirmation of other words, or of what is not found any more, is left aside")
{
    const Analysis found = analysis();
    Confirmation moved = Confirmation::of(story, found.entities.front());
    moved.words.words = u"Ana Bok"_s;
    const Confirmation gone{Confirmation::Kind::Figure, QuotedSpan::of(story, spanOf(u"ferry"_s)),
                            u"ferry"_s};
    // A pronoun names nobody.
    const Confirmation pronoun{Confirmation::Kind::Entity, QuotedSpan::of(story, spanOf(u"She"_s)), u"She"_s};
    CHECK(withConfirmations(found, story, {moved, gone, pronoun}) == found);
    CHECK_FALSE(provenanceOf(found, gone));
}

TEST_CASE("an event is known when it is hidden, too, and an entity when it is called otherwise")
{
    Analysis found = analysis();
    const Confirmation ofEvent = Confirmation::of(story, found.events.front());
    const Confirmation ofEntity = Confirmation::of(story, found.entities.front());
    found.hiddenEvents.swap(found.events);
    found.entities.front().name = u"Ana Maria Bek"_s;
    const Analysis shown = withConfirmations(found, story, {ofEvent, ofEntity});
    CHECK(isByReader(shown.hiddenEvents.front().provenance));
    CHECK(isByReader(shown.entities.front().provenance));
}

TEST_CASE("a confirmation says what it is about")
{
    const Analysis found = analysis();
    CHECK(Confirmation::of(story, found.events.front()).called == u"Ana Bek opened a ferry");
    CHECK(Confirmation::of(story, found.events.front()).words.words == u"opened");
    CHECK(Confirmation::of(story, found.events.front()).isComplete());
    Entity nameless = found.entities.front();
    nameless.mentions.erase(nameless.mentions.begin());
    CHECK_FALSE(Confirmation::of(story, nameless).isComplete());
}
