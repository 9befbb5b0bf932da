#include "model/analysis/syntax_stage.h"
#include "tests/support/printers.h"
#include "tests/support/sample_document.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::analysis;
using namespace Qt::StringLiterals;
using dateline::tests::SampleDocument;
using tagging::PartOfSpeech;

namespace {

/// "Boats/NOUN sank/VERB ./PUNCT"
QString tagged(const QString& text)
{
    const SampleDocument sample({text});
    QStringList words;
    for (std::size_t i = 0; i < sample.document.tokens.size(); ++i)
        words.append(sample.document.word(static_cast<qsizetype>(i)).toString() + u'/' +
                     tagging::universalTag(sample.document.parts[i]).toString());
    return words.join(u' ');
}

PartOfSpeech partOf(const QString& word, const QString& text)
{
    const SampleDocument sample({text});
    for (std::size_t i = 0; i < sample.document.tokens.size(); ++i) {
        if (sample.document.word(static_cast<qsizetype>(i)) == word)
            return sample.document.parts[i];
    }
    return PartOfSpeech::Other;
}

} // namespace

TEST_CASE("the words of a sentence are told by their company")
{
    CHECK(tagged(u"The old man walked slowly to the harbour."_s) ==
          u"The/DET old/ADJ man/NOUN walked/VERB slowly/ADV to/ADP the/DET harbour/NOUN ./PUNCT"_s);
    CHECK(tagged(u"Officials plan to visit Kabul in March, she said."_s) ==
          u"Officials/NOUN plan/VERB to/PART visit/VERB Kabul/PROPN in/ADP March/PROPN ,/PUNCT she/PRON "
          u"said/VERB ./PUNCT"_s);
}

TEST_CASE("a word that can be a noun and a verb is what its place makes it")
{
    CHECK(tagging::isFullVerb(partOf(u"attack"_s, u"Rebels attack the town every night."_s)));
    CHECK(partOf(u"attack"_s, u"The attack killed two soldiers."_s) == PartOfSpeech::Noun);
    CHECK(tagging::isFullVerb(partOf(u"protest"_s, u"They will protest against the law."_s)));
    CHECK(partOf(u"protest"_s, u"Police ended the protest on Sunday."_s) == PartOfSpeech::Noun);
}

TEST_CASE("forms of verbs are told apart where English spells them alike")
{
    CHECK(partOf(u"arrested"_s, u"Police arrested three men on Monday."_s) == PartOfSpeech::PastVerb);
    CHECK(partOf(u"arrested"_s, u"Three men were arrested on Monday."_s) == PartOfSpeech::PastParticiple);
    CHECK(partOf(u"elected"_s, u"The newly elected mayor spoke first."_s) ==
          PartOfSpeech::AttributiveParticiple);
    CHECK(partOf(u"closing"_s, u"The council is closing the bridge."_s) == PartOfSpeech::PresentParticiple);
}

TEST_CASE("tokens that join words have one part of speech")
{
    CHECK(tagged(u"They don't know the 42-year-old farmer's name."_s) ==
          u"They/PRON don't/AUX know/VERB the/DET 42-year-old/ADJ farmer/NOUN 's/PART name/NOUN ./PUNCT"_s);
}

TEST_CASE("an ending in 's is told from a verb")
{
    CHECK(partOf(u"'s"_s, u"The mayor's car burned."_s) == PartOfSpeech::PossessiveEnding);
    CHECK(partOf(u"'s"_s, u"He's leaving the city tonight."_s) == PartOfSpeech::Auxiliary);
}

TEST_CASE("headlines and lines in capitals are read like other sentences")
{
    CHECK(tagging::isFullVerb(partOf(u"Kills"_s, u"Storm Kills Two Fishermen in Northern Province"_s)));
    CHECK(tagging::isFullVerb(partOf(u"KILLS"_s, u"STORM KILLS TWO FISHERMEN IN NORTHERN PROVINCE"_s)));
    CHECK(partOf(u"IN"_s, u"STORM KILLS TWO FISHERMEN IN NORTHERN PROVINCE"_s) == PartOfSpeech::Adposition);
}

TEST_CASE("every token has a part of speech, whatever it is")
{
    QString noise(5000, u'a');
    noise += u" \u202e ☃ 😀 ،،، 日本語 "_s + QChar(0xd800) + u' ';
    noise += u"word "_s.repeated(5000);
    const SampleDocument sample({noise});
    CHECK(sample.document.parts.size() == sample.document.tokens.size());
    const SampleDocument empty({QString()});
    CHECK(empty.document.parts.empty());
}

TEST_CASE("every sentence has a tree over its own words")
{
    const SampleDocument sample({u"The council closed the bridge. Police arrested two men there."_s});
    REQUIRE(sample.document.trees.size() == 2);
    for (std::size_t i = 0; i < sample.document.trees.size(); ++i) {
        const text::Sentence& sentence = sample.document.sentences[i];
        CHECK(sample.document.trees[i].size() == sentence.endToken - sentence.firstToken);
    }
    const parsing::DependencyTree& second = sample.document.trees[1];
    CHECK(sample.document.word(sample.document.sentences[1].firstToken + second.root()) == u"arrested"_s);
    CHECK(second.relation(0) == parsing::Relation::Subject);
}

TEST_CASE("a sentence that is longer than any that was written to be read has one tree, too")
{
    const SampleDocument sample({u"they left the town and "_s.repeated(900) + u"slept."_s});
    REQUIRE(sample.document.trees.size() == 1);
    const parsing::DependencyTree& tree = sample.document.trees.front();
    CHECK(tree.size() == static_cast<qsizetype>(sample.document.tokens.size()));
    CHECK(tree.topDown().size() == sample.document.tokens.size());
}
