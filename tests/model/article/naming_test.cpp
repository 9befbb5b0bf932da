#include "model/article/naming.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::article;
using namespace Qt::StringLiterals;

namespace {

Mention mentionAt(qsizetype begin)
{
    return {{begin, begin + 3}, MentionKind::Name, {Source::Model, 0.9, u"model"_s}};
}

Entity entity(const QString& name, EntityType type, std::initializer_list<qsizetype> places)
{
    Entity result;
    result.name = name;
    result.type = type;
    result.provenance = {Source::Model, 0.9, u"model"_s};
    for (const qsizetype begin : places)
        result.mentions.push_back(mentionAt(begin));
    return result;
}

/// Ana Bek, Bek and Orum; Bek says something; an event with Ana Bek and Bek in Orum.
Analysis analysis()
{
    Analysis result;
    result.entities = {entity(u"Ana Bek"_s, EntityType::Person, {0, 50}),
                       entity(u"Orum"_s, EntityType::Place, {10}),
                       entity(u"Bek"_s, EntityType::Person, {20})};
    result.entities[1].location = Location{u"NO"_s, 59, 5, PlaceKind::City, 0.8};
    result.entities[2].role = u"minister"_s;
    Event event;
    event.who = {2, 0};
    event.roles = {{EventPart::Who, {0, 4}, 2}, {EventPart::Whom, {5, 9}, 1}};
    event.where = {1};
    result.events = {event};
    Quote quote;
    quote.speaker = 2;
    result.quotes = {quote};
    return result;
}

const EntityKey anaBek{u"Ana Bek"_s, EntityType::Person};
const EntityKey orum{u"Orum"_s, EntityType::Place};
const EntityKey bek{u"Bek"_s, EntityType::Person};

} // namespace

TEST_CASE("an analysis whose entities keep their names stays as it is")
{
    CHECK(asNamed(analysis(), {anaBek, orum, bek}) == analysis());
}

TEST_CASE("entities that are named alike become one with the mentions of both in text order")
{
    const Analysis named = asNamed(analysis(), {anaBek, orum, anaBek});
    REQUIRE(named.entities.size() == 2);
    const Entity& joined = named.entities[0];
    CHECK(joined.name == u"Ana Bek");
    CHECK(joined.role == u"minister");
    REQUIRE(joined.mentions.size() == 3);
    CHECK(joined.mentions[1].span.begin == 20);
    CHECK(joined.provenance.source == Source::Reader);
    CHECK(named.events[0].who == std::vector<qsizetype>{0});
    CHECK(named.events[0].roles[0].entity == std::optional<qsizetype>(0));
    CHECK(named.events[0].where == std::vector<qsizetype>{1});
    CHECK(named.quotes[0].speaker == 0);
}

TEST_CASE("joining another keeps the place of the one whose name stays")
{
    const Analysis named = asNamed(analysis(), {bek, orum, bek});
    REQUIRE(named.entities.size() == 2);
    CHECK(named.entities[0].name == u"Bek");
    CHECK(named.entities[0].mentions.size() == 3);
    CHECK(named.quotes[0].speaker == 0);
}

TEST_CASE("what is no entity leaves the events and quotes that had it")
{
    const Analysis named = asNamed(analysis(), {anaBek, orum, std::nullopt});
    REQUIRE(named.entities.size() == 2);
    CHECK(named.events[0].who == std::vector<qsizetype>{0});
    CHECK_FALSE(named.quotes[0].speaker);
    CHECK(asNamed(analysis(), {std::nullopt, std::nullopt, std::nullopt}).entities.empty());
}

TEST_CASE("a place that is taken for something else lies nowhere")
{
    const Analysis named = asNamed(analysis(), {anaBek, EntityKey{u"Orum"_s, EntityType::Organization}, bek});
    CHECK(named.entities[1].type == EntityType::Organization);
    CHECK_FALSE(named.entities[1].location);
    CHECK(named.entities[1].provenance.source == Source::Reader);
    CHECK(named.entities[0] == analysis().entities[0]);
}

TEST_CASE("two that were found with one name stay two")
{
    Analysis twins = analysis();
    twins.entities[2].name = u"Ana Bek"_s;
    CHECK(asNamed(twins, {anaBek, std::nullopt, anaBek}).entities.size() == 2);
}
