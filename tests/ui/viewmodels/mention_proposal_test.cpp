#include "ui/viewmodels/mention_proposal.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::EntityKey;
using article::EntityType;
using text::Span;

namespace {

const QString story = u"Ana Mazur spoke\n\nMazur said Mazurek left. Jan Mazur stayed, Mazur's friend wept."_s;

Span spanOf(const QString& words, int place = 0)
{
    qsizetype begin = story.indexOf(words);
    for (; place > 0; --place)
        begin = story.indexOf(words, begin + 1);
    return {begin, begin + words.size()};
}

/// Ana Mazur with four mentions, of which the last but one is really somebody else's.
article::Analysis analysis()
{
    article::Entity ana;
    ana.name = u"Ana Mazur"_s;
    for (const Span span :
         {spanOf(u"Ana Mazur"_s), spanOf(u"Mazur"_s, 1), spanOf(u"Mazur"_s, 3), spanOf(u"Mazur"_s, 4)})
        ana.mentions.push_back({span, article::MentionKind::Name, {}});
    article::Analysis result;
    result.entities = {ana};
    return result;
}

} // namespace

TEST_CASE("no mention is proposed for one mention and offered for those with the same words")
{
    const MentionProposal proposal = noMention(analysis(), story, 0, 2);
    CHECK(proposal.words == u"Mazur");
    REQUIRE(proposal.places.size() == 3);
    CHECK_FALSE(proposal.places[0].isProposed);
    CHECK(proposal.places[1].isProposed);
    CHECK(proposal.places[1].judgement.before->span == spanOf(u"Mazur"_s, 3));
    CHECK_FALSE(proposal.places[1].judgement.after);
    CHECK_FALSE(proposal.isPlain());
    CHECK(noMention(analysis(), story, 0, 0).isPlain());
}

TEST_CASE("another entity is offered for all mentions of the present one")
{
    const MentionProposal proposal = otherEntity(analysis(), story, 0, 2);
    REQUIRE(proposal.places.size() == 4);
    CHECK(proposal.namesEntity());
    CHECK(proposal.entity == EntityKey{u"Ana Mazur"_s, EntityType::Person});
    CHECK(proposal.places[2].isProposed);
    CHECK(proposal.places[2].context == u"… Mazur said Mazurek left. Jan Mazur stayed, Mazur's friend wept.");
}

TEST_CASE("other words are offered where the same words stand around a mention")
{
    const MentionProposal proposal = otherWords(analysis(), story, 0, 2, spanOf(u"Jan Mazur"_s));
    REQUIRE(proposal.places.size() == 1);
    CHECK(proposal.places[0].judgement.after->words == u"Jan Mazur");
    CHECK(proposal.isPlain());
    CHECK(otherWords(analysis(), story, 0, 3, spanOf(u"Mazur's"_s)).places.size() == 1);
}

TEST_CASE("missed words are proposed wherever they stand as whole words and are no mention yet")
{
    article::Analysis found = analysis();
    found.entities[0].mentions.resize(1);
    const MentionProposal proposal = missed(found, story, spanOf(u"Mazur"_s, 1), EntityType::Person);
    REQUIRE(proposal.places.size() == 3);
    for (const MentionProposal::Place& place : proposal.places) {
        CHECK(place.isProposed);
        CHECK_FALSE(place.judgement.before);
        CHECK(place.judgement.after->words == u"Mazur");
    }
    CHECK(proposal.entity == EntityKey{u"Mazur"_s, EntityType::Person});
}

TEST_CASE("missed words join the entity that is mentioned by them, of the same type only")
{
    CHECK(missed(analysis(), story, spanOf(u"Mazur"_s, 1), EntityType::Person).entity.name == u"Ana Mazur");
    CHECK(missed(analysis(), story, spanOf(u"Mazur"_s, 1), EntityType::Place).entity ==
          EntityKey{u"Mazur"_s, EntityType::Place});
}

TEST_CASE("the ends of a mention move by words and stay in its paragraph")
{
    const Span jan = spanOf(u"Jan Mazur"_s);
    CHECK(reached(story, spanOf(u"Mazur"_s, 3), Reach::BeginBack) == jan);
    CHECK(reached(story, jan, Reach::BeginForth) == spanOf(u"Mazur"_s, 3));
    CHECK(reached(story, jan, Reach::EndBack) == spanOf(u"Jan"_s));
    CHECK(reached(story, jan, Reach::EndForth) == spanOf(u"Jan Mazur stayed"_s));
    CHECK(reached(story, spanOf(u"Jan"_s), Reach::EndBack) == spanOf(u"Jan"_s));
    CHECK(reached(story, spanOf(u"Jan"_s), Reach::BeginForth) == spanOf(u"Jan"_s));
    CHECK(reached(story, spanOf(u"spoke"_s), Reach::EndForth) == spanOf(u"spoke"_s));
    CHECK(reached(story, spanOf(u"Ana Mazur"_s), Reach::BeginBack) == spanOf(u"Ana Mazur"_s));
    CHECK(reached(story, spanOf(u"Mazur"_s, 1), Reach::BeginBack) == spanOf(u"Mazur"_s, 1));
}

TEST_CASE("an edge of a mention comes as near to a place as words, or letters, of its paragraph end or begin")
{
    const Span jan = spanOf(u"Jan Mazur"_s);
    const auto moved = [&](MentionEdge edge, qsizetype place, EdgeStep step = EdgeStep::Word) {
        return withEdgeAt(story, jan, edge, place, step).of(story).toString();
    };
    const qsizetype friends = story.indexOf(u"friend"_s);
    CHECK(moved(MentionEdge::End, friends + 5) == u"Jan Mazur stayed, Mazur's friend"_s);
    CHECK(moved(MentionEdge::End, jan.end + 2) == u"Jan Mazur"_s);
    CHECK(moved(MentionEdge::End, jan.begin) == u"Jan"_s);
    CHECK(moved(MentionEdge::End, 0) == u"Jan"_s);
    CHECK(moved(MentionEdge::End, story.size()) == u"Jan Mazur stayed, Mazur's friend wept"_s);
    CHECK(moved(MentionEdge::Begin, jan.begin - 5) == u"left. Jan Mazur"_s);
    CHECK(moved(MentionEdge::Begin, story.size()) == u"Mazur"_s);
    CHECK(moved(MentionEdge::Begin, 0) == u"Mazur said Mazurek left. Jan Mazur"_s);

    CHECK(moved(MentionEdge::End, jan.end + 3, EdgeStep::Letter) == u"Jan Mazur st"_s);
    CHECK(moved(MentionEdge::End, jan.begin, EdgeStep::Letter) == u"J"_s);
    CHECK(moved(MentionEdge::Begin, jan.begin + 2, EdgeStep::Letter) == u"n Mazur"_s);
    CHECK(moved(MentionEdge::Begin, story.size(), EdgeStep::Letter) == u"r"_s);
}
