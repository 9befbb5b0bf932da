#include "model/article/sureness_limit.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::article;

namespace {

Provenance byRule(double confidence)
{
    return {Source::Rule, confidence, {}};
}

const Provenance byReader{Source::Reader, 1.0, {}};

} // namespace

TEST_CASE("without a limit everything is shown")
{
    CHECK(SurenessLimit().showsAll());
    CHECK(SurenessLimit().shows(byRule(0)));
    CHECK(SurenessLimit(-3) == SurenessLimit());
}

TEST_CASE("a limit is compared with the whole percents that are shown")
{
    const SurenessLimit limit(70);
    CHECK(limit.shows(byRule(0.7)));
    CHECK(limit.shows(byRule(0.695)));
    CHECK_FALSE(limit.shows(byRule(0.694)));
    CHECK_FALSE(limit.showsAll());
    CHECK_FALSE(limit.showsReadersAlone());
}

TEST_CASE("at the end of the scale not even what is quite sure is shown, unless the reader has decided it")
{
    const SurenessLimit most(100);
    CHECK_FALSE(most.shows(byRule(1.0)));
    CHECK(most.shows(byReader));
    CHECK(most.shows(0.1, true));
    CHECK(SurenessLimit(99).shows(byRule(1.0)));
    CHECK(SurenessLimit(400) == most);
}

TEST_CASE("a mention is as sure as itself and its entity together")
{
    const Mention sure{{0, 3}, MentionKind::Name, byRule(0.9)};
    const Mention doubtful{{5, 8}, MentionKind::Pronoun, byRule(0.5)};
    Entity entity;
    entity.provenance = byRule(0.8);
    entity.mentions = {sure, doubtful};
    CHECK(SurenessLimit(80).shows(entity, sure));
    CHECK_FALSE(SurenessLimit(80).shows(entity, doubtful));
    CHECK(SurenessLimit(80).shows(entity));
    CHECK_FALSE(SurenessLimit(85).shows(entity, sure));
    CHECK_FALSE(SurenessLimit(85).shows(entity));
}

TEST_CASE("the names of an entity that the reader has named stay, and its pronouns as far as they are sure")
{
    const Mention name{{0, 3}, MentionKind::Name, byRule(0.3)};
    const Mention pronoun{{5, 8}, MentionKind::Pronoun, byRule(0.5)};
    Entity entity;
    entity.provenance = byReader;
    entity.mentions = {name, pronoun};
    CHECK(SurenessLimit(100).shows(entity, name));
    CHECK_FALSE(SurenessLimit(100).shows(entity, pronoun));
    CHECK(SurenessLimit(50).shows(entity, pronoun));
}

TEST_CASE("an entity stays for one mention that the reader has placed")
{
    Entity entity;
    entity.provenance = byRule(0.2);
    entity.mentions = {{{0, 3}, MentionKind::Name, byRule(0.2)}, {{5, 8}, MentionKind::Name, byReader}};
    CHECK(SurenessLimit(100).shows(entity));
    CHECK_FALSE(SurenessLimit(100).shows(entity, entity.mentions.front()));
    entity.mentions.pop_back();
    CHECK_FALSE(SurenessLimit(100).shows(entity));
}
