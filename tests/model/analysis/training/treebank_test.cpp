#include "model/analysis/training/treebank.h"
#include "model/analysis/training/treebank_labels.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::analysis;
using tagging::PartOfSpeech;
using training::TreebankSentence;

namespace {

using Treebank = base::Result<std::vector<TreebankSentence>>;

/// A treebank of lines whose columns are separated by spaces here and by tabs in the file.
Treebank readLines(const QStringList& lines)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.conllu"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    for (QString line : lines)
        file.write((line.startsWith(u'#') ? line : line.replace(u' ', u'\t')).toUtf8() + '\n');
    file.close();
    return training::readTreebank(path);
}

TreebankSentence sentenceOf(const QStringList& lines)
{
    const Treebank treebank = readLines(lines);
    REQUIRE(treebank);
    REQUIRE(treebank->size() == 1);
    return treebank->front();
}

QString word(const char* id, const char* form, const char* tag, const char* localTag = "_", int head = 0,
             const char* miscellaneous = "_", const char* features = "_", const char* relation = "dep")
{
    return QStringLiteral("%1 %2 %2 %3 %4 %5 %6 %8 _ %7")
        .arg(QString::fromUtf8(id), QString::fromUtf8(form), QString::fromUtf8(tag),
             QString::fromUtf8(localTag), QString::fromUtf8(features), QString::number(head),
             QString::fromUtf8(miscellaneous), QString::fromUtf8(relation));
}

/// "do|not" for the words as their spans cut the text.
QString cut(const TreebankSentence& sentence)
{
    QStringList pieces;
    for (const training::TreebankWord& each : sentence.words)
        pieces.append(each.span.of(sentence.text).toString());
    return pieces.join(u'|');
}

/// "42-year-old:ADJ man:NOUN"
QString tagged(const TreebankSentence& sentence)
{
    QStringList words;
    for (const training::TreebankToken& token : training::engineTokens(sentence))
        words.append(token.span.of(sentence.text).toString() + u':' +
                     tagging::universalTag(token.part).toString());
    return words.join(u' ');
}

QString complaint(const QStringList& lines)
{
    const Treebank treebank = readLines(lines);
    REQUIRE_FALSE(treebank);
    CHECK(treebank.error().kind == base::Error::Kind::Damaged);
    return treebank.error().message;
}

} // namespace

TEST_CASE("a treebank's text is put together from its words")
{
    const TreebankSentence sentence =
        sentenceOf({QStringLiteral("# sent_id = 1"), QStringLiteral("# text = Boats sank."),
                    word("1", "Boats", "NOUN", "NNS", 2),
                    word("2", "sank", "VERB", "VBD", 0, "SpaceAfter=No"), word("3", ".", "PUNCT", ".", 2)});
    CHECK(sentence.text == QStringLiteral("Boats sank."));
    CHECK(cut(sentence) == QStringLiteral("Boats|sank|."));
    CHECK(sentence.words[0].head == 1);
    CHECK(sentence.words[1].head == -1);
}

TEST_CASE("sentences of a treebank end at empty lines and at the end of the file")
{
    const Treebank treebank =
        readLines({QStringLiteral("# newdoc"), word("1", "Rain", "NOUN"), {}, {}, word("1", "Snow", "NOUN")});
    REQUIRE(treebank);
    REQUIRE(treebank->size() == 2);
    CHECK((*treebank)[1].text == QStringLiteral("Snow"));
}

TEST_CASE("words written as one stand beside each other in a treebank's text")
{
    const TreebankSentence sentence =
        sentenceOf({word("1", "They", "PRON"), QStringLiteral("2-3 don't _ _ _ _ _ _ _ _"),
                    word("2", "do", "AUX"), word("3", "n't", "PART"), word("4", "row", "VERB")});
    CHECK(sentence.text == QStringLiteral("They don't row"));
    CHECK(cut(sentence) == QStringLiteral("They|do|n't|row"));
}

TEST_CASE("words whose forms do not spell the whole share its place")
{
    const TreebankSentence sentence =
        sentenceOf({QStringLiteral("1-2 its _ _ _ _ _ _ _ SpaceAfter=No"), word("1", "it", "PRON"),
                    word("2", "is", "AUX"), word("3", ",", "PUNCT")});
    CHECK(sentence.text == QStringLiteral("its,"));
    CHECK(cut(sentence) == QStringLiteral("its|its|,"));
}

TEST_CASE("a treebank's empty nodes are no words")
{
    const TreebankSentence sentence =
        sentenceOf({word("1", "Ana", "PROPN"), word("1.1", "rows", "VERB"), word("2", "too", "ADV")});
    CHECK(sentence.text == QStringLiteral("Ana too"));
}

TEST_CASE("a damaged treebank is refused with the line and what is wrong")
{
    CHECK(complaint({word("1", "Rain", "NOUN"), QStringLiteral("2 fell fall")})
              .endsWith(QStringLiteral("sample.conllu, line 2: there are 3 columns instead of 10.")));
    CHECK(complaint({word("1", "Rain", "NOUN"), word("3", "fell", "VERB")})
              .endsWith(QStringLiteral("line 2: “3” stands where word 2 should.")));
    CHECK(complaint({word("one", "Rain", "NOUN")})
              .endsWith(QStringLiteral("line 1: “one” stands where word 1 should.")));
    CHECK(complaint({QStringLiteral("1 Rain rain NOUN NN _ up dep _ _")})
              .endsWith(QStringLiteral("line 1: “up” is no number of a word.")));
    CHECK(complaint({word("1", "Rain", "NOUN", "NN", 7)}).contains(QStringLiteral("depends on word 7")));
    CHECK(complaint({QStringLiteral("2-3 don't _ _ _ _ _ _ _ _"), word("1", "do", "AUX")})
              .endsWith(QStringLiteral("line 1: “2-3” is no range of the words that follow.")));
    CHECK(complaint({QStringLiteral("1-2 don't _ _ _ _ _ _ _ _"), word("1", "do", "AUX"), {}})
              .contains(QStringLiteral("the sentence ends within “don't”.")));
}

TEST_CASE("a treebank that is missing is told by name")
{
    const Treebank treebank = training::readTreebank(QStringLiteral("/nowhere/sample.conllu"));
    REQUIRE_FALSE(treebank);
    CHECK(treebank.error().kind == base::Error::Kind::NotFound);
}

TEST_CASE("tokens that join words are as the word that speaks for them")
{
    const TreebankSentence hyphened =
        sentenceOf({word("1", "A", "DET", "DT", 7), word("2", "42", "NUM", "CD", 4, "SpaceAfter=No"),
                    word("3", "-", "PUNCT", "HYPH", 4, "SpaceAfter=No"),
                    word("4", "year", "NOUN", "NN", 6, "SpaceAfter=No"),
                    word("5", "-", "PUNCT", "HYPH", 6, "SpaceAfter=No"), word("6", "old", "ADJ", "JJ", 7),
                    word("7", "man", "NOUN", "NN", 0)});
    CHECK(tagged(hyphened) == QStringLiteral("A:DET 42-year-old:ADJ man:NOUN"));

    const TreebankSentence contracted =
        sentenceOf({word("1", "They", "PRON", "PRP", 4), QStringLiteral("2-3 don't _ _ _ _ _ _ _ _"),
                    word("2", "do", "AUX", "VBP", 4), word("3", "n't", "PART", "RB", 4),
                    word("4", "row", "VERB", "VB", 0)});
    CHECK(tagged(contracted) == QStringLiteral("They:PRON don't:AUX row:VERB"));
}

TEST_CASE("tokens that are pieces of a word are as the word, numbers and marks as what they are")
{
    const TreebankSentence sentence =
        sentenceOf({word("1", "and/or", "CCONJ", "CC", 2), word("2", "40km", "NOUN", "NN", 0)});
    CHECK(tagged(sentence) == QStringLiteral("and:CCONJ /:PUNCT or:CCONJ 40:NUM km:NOUN"));
}

TEST_CASE("a possessive ending is a token of its own on both sides")
{
    const TreebankSentence sentence =
        sentenceOf({QStringLiteral("1-2 Osh's _ _ _ _ _ _ _ _"), word("1", "Osh", "PROPN", "NNP", 3),
                    word("2", "'s", "PART", "POS", 1), word("3", "mayor", "NOUN", "NN", 0)});
    CHECK(tagged(sentence) == QStringLiteral("Osh:PROPN 's:PART mayor:NOUN"));
}

TEST_CASE("the finer part of speech follows the tag of the Penn Treebank and the features")
{
    const auto part = [](const char* tag, const char* localTag, const char* features = "_") {
        return training::partOfSpeech(
            sentenceOf({word("1", "word", tag, localTag, 0, "_", features)}).words.front());
    };
    CHECK(part("VERB", "VBD") == PartOfSpeech::PastVerb);
    CHECK(part("VERB", "VBN") == PartOfSpeech::PastParticiple);
    CHECK(part("AUX", "VBD") == PartOfSpeech::Auxiliary);
    CHECK(part("AUX", "MD") == PartOfSpeech::Modal);
    CHECK(part("PRON", "WDT") == PartOfSpeech::RelativePronoun);
    CHECK(part("PRON", "PRP", "Case=Acc|Person=3") == PartOfSpeech::ObjectPronoun);
    CHECK(part("PRON", "PRP", "Case=Nom|Person=3") == PartOfSpeech::Pronoun);
    CHECK(part("PART", "POS") == PartOfSpeech::PossessiveEnding);
    const auto participle = [](const char* relation) {
        const QString line = word("1", "elected", "VERB", "VBN", 0, "_", "VerbForm=Part", relation);
        return training::partOfSpeech(sentenceOf({line}).words.front());
    };
    CHECK(participle("amod") == PartOfSpeech::AttributiveParticiple);
    CHECK(participle("acl") == PartOfSpeech::PastParticiple);
    CHECK(part("ADJ", "NNP") == PartOfSpeech::Adjective);
    CHECK(part("KAPUTT", "VBD") == PartOfSpeech::Other);
}
