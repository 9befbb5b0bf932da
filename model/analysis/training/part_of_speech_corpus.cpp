#include "model/analysis/training/part_of_speech_corpus.h"

#include "model/analysis/tagging/part_of_speech_features.h"
#include "model/analysis/training/case_variants.h"
#include "model/analysis/training/data_lines.h"
#include "model/analysis/training/treebank_labels.h"

#include <QDir>
#include <QFileInfo>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// The documents that a treebank's splits.md lists under a heading.
Result<QStringList> documentsUnder(const QString& folder, const QString& heading)
{
    const auto lines = readLines(folder + u"/splits.md"_s);
    if (!lines)
        return lines.error();
    QStringList documents;
    bool isWanted = false;
    for (const QString& line : *lines) {
        if (line.startsWith(u"##"))
            isWanted = line.mid(2).trimmed() == heading;
        else if (isWanted && line.trimmed().startsWith(u"* "))
            documents.append(line.trimmed().mid(2).trimmed());
    }
    return documents;
}

/// Those documents that are there: some are listed whose texts must not be passed on.
Result<std::vector<TreebankSentence>> readDocuments(const QString& folder, const QString& heading)
{
    const auto documents = documentsUnder(folder, heading);
    if (!documents)
        return documents.error();
    std::vector<TreebankSentence> sentences;
    for (const QString& document : *documents) {
        const QString path = QDir(folder).filePath(document + u".conllu"_s);
        if (!QFileInfo::exists(path))
            continue;
        auto more = readTreebank(path);
        if (!more)
            return more.error();
        sentences.insert(sentences.end(), more->begin(), more->end());
    }
    return sentences;
}

TrainingSentence withFeatures(const LabelledSentence& sentence, const tagging::WordReader& reader)
{
    TrainingSentence result;
    result.labels = sentence.labels;
    result.weight = sentence.weight;
    const std::vector<QStringView> words(sentence.words.begin(), sentence.words.end());
    const std::vector<tagging::WordTraits> traits = reader.read(words);
    const tagging::PartOfSpeechFeatures extractor(traits);
    result.features.resize(traits.size());
    for (std::size_t word = 0; word < traits.size(); ++word)
        extractor.extract(word, result.features[word]);
    return result;
}

} // namespace

Result<std::vector<TreebankSentence>> readTrainingTreebank(const QString& dataFolder)
{
    const QString folder = dataFolder + u"/syntax"_s;
    auto treebank = readTreebank(folder + u"/ud_ewt/en_ewt-ud-train.conllu"_s);
    if (!treebank)
        return treebank.error();
    const auto more = readDocuments(folder + u"/gum"_s, u"train"_s);
    if (!more)
        return more.error();
    treebank->insert(treebank->end(), more->begin(), more->end());
    return treebank;
}

std::vector<LabelledSentence> partOfSpeechCorpus(const std::vector<TreebankSentence>& treebank)
{
    std::vector<LabelledSentence> sentences;
    for (const TreebankSentence& sentence : treebank) {
        sentences.push_back(inTreebankWords(sentence));
        LabelledSentence ours = inEngineTokens(sentence);
        if (ours.words != sentences.back().words)
            sentences.push_back(std::move(ours));
    }
    addCaseVariants(sentences);
    return sentences;
}

Result<std::vector<TreebankSentence>> readHeldOutTreebank(const QString& path)
{
    return QFileInfo(path).isDir() ? readDocuments(path, u"dev"_s) : readTreebank(path);
}

std::vector<TrainingSentence> withPartOfSpeechFeatures(const std::vector<LabelledSentence>& sentences,
                                                       const tagging::WordReader& reader)
{
    std::vector<TrainingSentence> featured;
    featured.reserve(sentences.size());
    for (const LabelledSentence& sentence : sentences)
        featured.push_back(withFeatures(sentence, reader));
    return featured;
}

} // namespace dateline::analysis::training
