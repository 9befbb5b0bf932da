#include "model/analysis/morphology/lemmatizer.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis;
using morphology::Lemmatizer;
using tagging::PartOfSpeech;

namespace {

QString lemma(const char* word, PartOfSpeech part)
{
    static const Lemmatizer lemmatizer;
    return lemmatizer.lemma(QString::fromUtf8(word), part);
}

} // namespace

TEST_CASE("lemmas of verbs follow their form")
{
    CHECK(lemma("went", PartOfSpeech::PastVerb) == u"go");
    CHECK(lemma("found", PartOfSpeech::PastVerb) == u"find");
    CHECK(lemma("found", PartOfSpeech::BaseVerb) == u"found");
    CHECK(lemma("saw", PartOfSpeech::PastVerb) == u"see");
    CHECK(lemma("Stopped", PartOfSpeech::PastParticiple) == u"stop");
    CHECK(lemma("resigning", PartOfSpeech::PresentParticiple) == u"resign");
    CHECK(lemma("elected", PartOfSpeech::AttributiveParticiple) == u"elect");
    CHECK(lemma("falling", PartOfSpeech::AttributiveParticiple) == u"fall");
    CHECK(lemma("denies", PartOfSpeech::ThirdPersonVerb) == u"deny");
}

TEST_CASE("verbs that no list knows get their lemma by the rules of spelling")
{
    CHECK(lemma("texted", PartOfSpeech::PastVerb) == u"text");
    CHECK(lemma("vlogging", PartOfSpeech::PresentParticiple) == u"vlog");
    CHECK(lemma("pixelated", PartOfSpeech::PastParticiple) == u"pixelate");
    CHECK(lemma("geofenced", PartOfSpeech::PastVerb) == u"geofence");
    CHECK(lemma("mollified", PartOfSpeech::PastVerb) == u"mollify");
    CHECK(lemma("fizzes", PartOfSpeech::ThirdPersonVerb) == u"fizz");
    CHECK(lemma("unfriends", PartOfSpeech::ThirdPersonVerb) == u"unfriend");
}

TEST_CASE("plural nouns lose their ending, irregular ones by table")
{
    CHECK(lemma("Cities", PartOfSpeech::PluralNoun) == u"city");
    CHECK(lemma("boxes", PartOfSpeech::PluralNoun) == u"box");
    CHECK(lemma("churches", PartOfSpeech::PluralNoun) == u"church");
    CHECK(lemma("houses", PartOfSpeech::PluralNoun) == u"house");
    CHECK(lemma("wolves", PartOfSpeech::PluralNoun) == u"wolf");
    CHECK(lemma("policemen", PartOfSpeech::PluralNoun) == u"policeman");
    CHECK(lemma("grandchildren", PartOfSpeech::PluralNoun) == u"grandchild");
    CHECK(lemma("crises", PartOfSpeech::PluralNoun) == u"crisis");
}

TEST_CASE("what only looks like a plural or a comparative stays as it is")
{
    CHECK(lemma("police", PartOfSpeech::PluralNoun) == u"police");
    CHECK(lemma("1990s", PartOfSpeech::PluralNoun) == u"1990s");
    CHECK(lemma("politics", PartOfSpeech::PluralNoun) == u"politics");
    CHECK(lemma("bus", PartOfSpeech::Noun) == u"bus");
    CHECK(lemma("other", PartOfSpeech::Adjective) == u"other");
    CHECK(lemma("former", PartOfSpeech::Adjective) == u"former");
    CHECK(lemma("honest", PartOfSpeech::Adjective) == u"honest");
    CHECK(lemma("Athens", PartOfSpeech::ProperNoun) == u"Athens");
    CHECK(lemma("s", PartOfSpeech::PluralNoun) == u"s");
}

TEST_CASE("comparatives and superlatives lead to their adjective")
{
    CHECK(lemma("larger", PartOfSpeech::Adjective) == u"large");
    CHECK(lemma("biggest", PartOfSpeech::Adjective) == u"big");
    CHECK(lemma("earlier", PartOfSpeech::Adjective) == u"early");
    CHECK(lemma("worst", PartOfSpeech::Adjective) == u"bad");
    CHECK(lemma("better", PartOfSpeech::Adverb) == u"well");
}

TEST_CASE("helpers, pronouns and contractions have the lemma of the whole word")
{
    CHECK(lemma("was", PartOfSpeech::Auxiliary) == u"be");
    CHECK(lemma("didn’t", PartOfSpeech::Auxiliary) == u"do");
    CHECK(lemma("couldn't", PartOfSpeech::Modal) == u"could");
    CHECK(lemma("won't", PartOfSpeech::Modal) == u"will");
    CHECK(lemma("him", PartOfSpeech::ObjectPronoun) == u"he");
    CHECK(lemma("I", PartOfSpeech::Pronoun) == u"I");
    CHECK(lemma("an", PartOfSpeech::Determiner) == u"a");
    CHECK(lemma("n't", PartOfSpeech::Negation) == u"not");
}
