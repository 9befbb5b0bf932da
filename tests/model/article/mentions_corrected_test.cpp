#include "model/article/mentions_corrected.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::article;
using namespace Qt::StringLiterals;

namespace {

const QString story = u"Ana Bek met Jan Lund in Orum. Bek said he was late. She left Orum. Bek smiled."_s;

const EntityKey ana{u"Ana Bek"_s, EntityType::Person};
const EntityKey jan{u"Jan Lund"_s, EntityType::Person};
const EntityKey tom{u"Tom Bek"_s, EntityType::Person};

/// The words at their n-th place, from 0.
text::Span spanOf(const QString& words, int place = 0)
{
    qsizetype begin = story.indexOf(words);
    for (; place > 0; --place)
        begin = story.indexOf(words, begin + 1);
    REQUIRE(begin >= 0);
    return {begin, begin + words.size()};
}

QuotedSpan quoted(const QString& words, int place = 0)
{
    return {spanOf(words, place), words};
}

Mention mention(const QString& words, int place = 0, MentionKind kind = MentionKind::Name)
{
    return {spanOf(words, place), kind, {Source::Model, 0.9, u"model"_s}};
}

Entity entity(const EntityKey& key, std::vector<Mention> mentions)
{
    Entity result;
    result.name = key.name;
    result.type = key.type;
    result.mentions = std::move(mentions);
    return result;
}

/// Ana Bek (also "Bek" twice and "She"), Jan Lund (also "he"), Orum; Bek is quoted; an event in each
/// sentence.
Analysis analysis()
{
    Analysis result;
    result.entities = {entity(ana, {mention(u"Ana Bek"_s), mention(u"Bek"_s, 1),
                                    mention(u"She"_s, 0, MentionKind::Pronoun), mention(u"Bek"_s, 2)}),
                       entity(jan, {mention(u"Jan Lund"_s), mention(u"he"_s, 0, MentionKind::Pronoun)}),
                       entity({u"Orum"_s, EntityType::Place}, {mention(u"Orum"_s), mention(u"Orum"_s, 1)})};
    Event meeting;
    meeting.evidence = {0, story.indexOf(u'.')};
    meeting.who = {0, 1};
    meeting.where = {2};
    Event smile;
    smile.evidence = spanOf(u"Bek smiled"_s);
    smile.who = {0};
    result.events = {meeting, smile};
    Quote quote;
    quote.span = spanOf(u"he was late"_s);
    quote.speaker = 0;
    quote.speakerSpan = spanOf(u"Bek"_s, 1);
    result.quotes = {quote};
    return result;
}

/// "Ana Bek: Ana Bek, Bek | Orum: Orum"
QString shown(const Analysis& analysis)
{
    QStringList entities;
    for (const Entity& entity : analysis.entities) {
        QStringList words;
        for (const Mention& mention : entity.mentions)
            words << mention.span.of(story).toString();
        entities << u"%1: %2"_s.arg(entity.name, words.join(u", "));
    }
    return entities.join(u" | ");
}

Analysis corrected(const std::vector<MentionJudgement>& judgements)
{
    return withMentions(analysis(), story, judgements);
}

} // namespace

TEST_CASE("without judgements an analysis stays as it is")
{
    CHECK(corrected({}) == analysis());
}

TEST_CASE("words that are no mention leave their entity, the rest stays")
{
    const Analysis result = corrected({{quoted(u"Bek"_s, 2), {}, {}}});
    CHECK(shown(result) == u"Ana Bek: Ana Bek, Bek, She | Jan Lund: Jan Lund, he | Orum: Orum, Orum");
    CHECK(result.events[0].who == std::vector<qsizetype>{0, 1});
    CHECK(result.events[1].who.empty());
    CHECK(result.quotes[0].speaker == 0);
}

TEST_CASE("an entity that has lost its last name is gone with its pronouns")
{
    const Analysis result = corrected({{quoted(u"Jan Lund"_s), {}, {}}});
    CHECK(shown(result) == u"Ana Bek: Ana Bek, Bek, She, Bek | Orum: Orum, Orum");
    CHECK(result.events[0].who == std::vector<qsizetype>{0});
    CHECK(result.events[0].where == std::vector<qsizetype>{1});
}

TEST_CASE("a mention that means somebody else makes a new entity; pronouns and quotes follow it")
{
    const Analysis result = corrected({{quoted(u"Bek"_s, 1), quoted(u"Bek"_s, 1), tom}});
    CHECK(shown(result) ==
          u"Ana Bek: Ana Bek, Bek | Jan Lund: Jan Lund, he | Orum: Orum, Orum | Tom Bek: Bek, She");
    CHECK(result.quotes[0].speaker == 3);
    CHECK(result.events[0].who == std::vector<qsizetype>{0, 1});
    CHECK(result.entities[3].provenance.source == Source::Reader);
    CHECK(result.entities[3].mentions[0].provenance.source == Source::Reader);
    CHECK(result.entities[3].mentions[1].provenance.source == Source::Model);
}

TEST_CASE("a mention that means another entity of the article joins it")
{
    const Analysis result = corrected({{quoted(u"Bek"_s, 2), quoted(u"Bek"_s, 2), jan}});
    CHECK(shown(result) == u"Ana Bek: Ana Bek, Bek, She | Jan Lund: Jan Lund, he, Bek | Orum: Orum, Orum");
    CHECK(result.events[1].who == std::vector<qsizetype>{1});
}

TEST_CASE("several mentions are split off together")
{
    const Analysis result = corrected(
        {{quoted(u"Bek"_s, 1), quoted(u"Bek"_s, 1), tom}, {quoted(u"Bek"_s, 2), quoted(u"Bek"_s, 2), tom}});
    CHECK(shown(result) ==
          u"Ana Bek: Ana Bek | Jan Lund: Jan Lund, he | Orum: Orum, Orum | Tom Bek: Bek, She, Bek");
}

TEST_CASE("a mention takes other words and what it grows over gives way")
{
    const Analysis shrunk = corrected({{quoted(u"Jan Lund"_s), quoted(u"Lund"_s), {}}});
    CHECK(shown(shrunk) == u"Ana Bek: Ana Bek, Bek, She, Bek | Jan Lund: Lund, he | Orum: Orum, Orum");
    const Analysis grown = corrected({{quoted(u"Jan Lund"_s), quoted(u"Jan Lund in Orum"_s), {}}});
    CHECK(shown(grown) == u"Ana Bek: Ana Bek, Bek, She, Bek | Jan Lund: Jan Lund in Orum, he | Orum: Orum");
    CHECK(grown.events[0].where.empty());
}

TEST_CASE("a mention that was missed is added to its entity or makes a new one")
{
    Analysis found = analysis();
    found.entities[0].mentions.erase(found.entities[0].mentions.begin() + 1);
    const Analysis joined = withMentions(found, story, {{{}, quoted(u"Bek"_s, 1), ana}});
    CHECK(shown(joined) == shown(analysis()));
    const Analysis added = withMentions(found, story, {{{}, quoted(u"Bek"_s, 1), tom}});
    CHECK(shown(added) ==
          u"Ana Bek: Ana Bek, She, Bek | Jan Lund: Jan Lund, he | Orum: Orum, Orum | Tom Bek: Bek");
    CHECK(added.entities[3].mentions[0].provenance.source == Source::Reader);
}

TEST_CASE("what was missed and is found meanwhile is there once, with all that hangs on it")
{
    CHECK(shown(corrected({{{}, quoted(u"Jan Lund"_s), jan}})) == shown(analysis()));
    CHECK(shown(corrected({{{}, quoted(u"Jan Lund"_s), tom}})) ==
          u"Ana Bek: Ana Bek, Bek, She, Bek | Tom Bek: Jan Lund, he | Orum: Orum, Orum");
}

TEST_CASE("a judgement on words that stand there no more is left aside and told")
{
    const QuotedSpan other{spanOf(u"Bek"_s, 1), u"Lek"_s};
    const QuotedSpan beyond{{story.size() - 2, story.size() + 4}, u"d. Bek"_s};
    for (const MentionJudgement& judgement :
         {MentionJudgement{other, {}, {}}, MentionJudgement{other, other, tom},
          MentionJudgement{{}, other, tom}, MentionJudgement{beyond, {}, {}}}) {
        const Analysis result = corrected({judgement});
        CHECK(shown(result) == shown(analysis()));
        REQUIRE(result.issues.size() == 1);
        CHECK(result.issues.first().text.contains(u"is kept, but could not be applied"));
        CHECK(result.issues.first().place == correctionsPlace);
    }
}

TEST_CASE("a mention that is not found any more stays none, or what the reader said it means")
{
    CHECK(shown(corrected({{quoted(u"late"_s), {}, {}}})) == shown(analysis()));
    CHECK(corrected({{quoted(u"late"_s), {}, {}}}).issues.empty());
    const Analysis placed = corrected({{quoted(u"late"_s), quoted(u"late"_s), jan}});
    CHECK(placed.entities[1].mentions.size() == 3);
    const Analysis resized = corrected({{quoted(u"late"_s), quoted(u"was late"_s), {}}});
    CHECK(shown(resized) == shown(analysis()));
    CHECK(resized.issues.size() == 1);
}

TEST_CASE("of two placed mentions that overlap the later one stands")
{
    const Analysis result =
        corrected({{{}, quoted(u"Orum. Bek"_s), tom}, {quoted(u"Bek"_s, 1), quoted(u"Bek"_s, 1), jan}});
    CHECK(shown(result) == u"Ana Bek: Ana Bek, She, Bek | Jan Lund: Jan Lund, Bek, he | Orum: Orum");
}
