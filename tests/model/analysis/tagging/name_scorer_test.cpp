#include "model/analysis/models.h"
#include "model/analysis/tagging/name_scorer.h"
#include "model/text/sentence_splitter.h"
#include "model/text/tokenizer.h"
#include "tests/support/data_folder.h"

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::analysis;
using namespace dateline::analysis::tagging;

namespace {

const Models& models()
{
    static const Models opened =
        std::move(Models::open(tests::sourceFolder() + QStringLiteral("/resources"))).value();
    return opened;
}

/// The emissions of a sentence by the plain way: every feature of every word.
std::vector<std::vector<float>> plainly(const std::vector<QStringView>& words)
{
    const std::vector<WordTraits> traits = WordReader(models().gazetteers, models().clusters).read(words);
    const NameFeatures extractor(traits);
    std::vector<std::vector<float>> emissions;
    std::vector<Feature> features;
    for (std::size_t word = 0; word < words.size(); ++word) {
        emissions.emplace_back(models().names.stride());
        extractor.extract(word, features);
        models().names.score(features, emissions.back());
    }
    return emissions;
}

std::vector<std::vector<float>> quickly(const std::vector<QStringView>& words, NameScorer& scorer)
{
    Lattice lattice = models().names.makeLattice();
    scorer.score(words, lattice);
    std::vector<std::vector<float>> emissions;
    for (std::size_t word = 0; word < lattice.wordCount(); ++word)
        emissions.emplace_back(lattice.emissions(word).begin(), lattice.emissions(word).end());
    return emissions;
}

/// Compares both ways in each sentence of a text.
void checkText(const QString& text, NameScorer& scorer)
{
    const text::Tokens tokens = text::tokenize(text);
    for (const text::Sentence& sentence : text::splitSentences(text, tokens)) {
        std::vector<QStringView> words;
        for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token)
            words.push_back(tokens[std::size_t(token)].span.of(text));
        INFO(sentence.span.of(text).toString().toStdString());
        REQUIRE(quickly(words, scorer) == plainly(words));
    }
}

NameScorer scorerOfModels()
{
    return {models().gazetteers, models().clusters, models().names};
}

} // namespace

TEST_CASE("A scorer that remembers words scores as if it did not")
{
    NameScorer scorer = scorerOfModels();
    const QString text = QString::fromUtf8(
        "The mayor of New York City met Ana Bek in Osh. Mrs. Bek said New Zealand would send \"its best\". "
        "ANA BEK LEAVES NEW YORK. Bek. The Bank of England in England. \u00C9lodie \u0130nan went to "
        "C\u00F4te d\u2019Ivoire, \u5317\u4EAC\u5E02 and St. John\u2019s on 7 May 2021. Ana Bek in New York "
        "City, New York.");
    checkText(text, scorer);
    checkText(text, scorer); // now from memory
    CHECK(quickly({}, scorer).empty());
}

TEST_CASE("A scorer forgets when it has met too many words, and scores on")
{
    NameScorer scorer = scorerOfModels();
    for (int sentence = 0; sentence < 40; ++sentence) {
        QString text = QStringLiteral("Ana Bek of New York");
        for (int word = 0; word < 300; ++word)
            text += QStringLiteral(" Name%1x%2").arg(sentence % 30).arg(word);
        checkText(text, scorer);
    }
    checkText(QString(200'000, u'b') + QStringLiteral(" met Ana Bek in New York"), scorer);
    checkText(QStringLiteral("Ana Bek in New York"), scorer);
}

TEST_CASE("A scorer that remembers words scores real articles as if it did not")
{
    DATELINE_REQUIRE_DATA(data);
    NameScorer scorer = scorerOfModels();
    const QDir folder(data + QStringLiteral("/gold_train"));
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        checkText(QString::fromUtf8(file.readAll()), scorer);
    }
}
