#include "model/analysis/training/name_corpus.h"

#include "model/analysis/tagging/name_features.h"
#include "model/analysis/tagging/name_labels.h"
#include "model/analysis/training/annotated_article.h"
#include "model/analysis/training/case_variants.h"
#include "model/analysis/training/marked_text.h"

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t everyNth = 12; ///< one sentence of so many is added in each of the two variants
constexpr float variantWeight = 0.5F;

LabelledSentence variant(const LabelledSentence& sentence, QStringList words)
{
    return {std::move(words), sentence.labels, variantWeight};
}

} // namespace

std::vector<LabelledSentence> sentencesOf(const std::vector<LabelledText>& texts)
{
    std::vector<LabelledSentence> sentences;
    for (const LabelledText& text : texts) {
        std::vector<int> labels(static_cast<std::size_t>(text.words.size()), tagging::outside);
        for (const LabelledText::Name& name : text.names) {
            const auto type = article::entityTypeFromString(name.type);
            if (!type)
                continue;
            for (qsizetype word = name.firstWord; word < name.endWord; ++word)
                labels[static_cast<std::size_t>(word)] =
                    word == name.firstWord ? tagging::beginLabel(*type) : tagging::insideLabel(*type);
        }
        QList<qsizetype> starts = text.sentenceStarts;
        starts.append(text.words.size());
        for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
            if (starts[i] >= starts[i + 1])
                continue;
            // A name that our splitter cuts in two begins anew.
            int& first = labels[static_cast<std::size_t>(starts[i])];
            if (first != tagging::outside && !tagging::isBegin(first))
                --first;
            sentences.push_back({text.words.mid(starts[i], starts[i + 1] - starts[i]),
                                 {labels.begin() + starts[i], labels.begin() + starts[i + 1]},
                                 1});
        }
    }
    return sentences;
}

base::Result<std::vector<LabelledSentence>> readNameCorpus(const QString& dataFolder)
{
    auto texts = readLabelledTexts(dataFolder);
    if (!texts)
        return texts.error();
    for (auto more : {readMarkedTexts(dataFolder + u"/written"_s),
                      readAnnotatedArticles(dataFolder + u"/gold_train"_s)}) {
        if (!more)
            return more.error();
        texts->insert(texts->end(), more->begin(), more->end());
    }
    std::vector<LabelledSentence> sentences = sentencesOf(*texts);
    const std::size_t count = sentences.size();
    for (std::size_t i = 0; i < count; i += everyNth) {
        const LabelledSentence& one = sentences[i];
        sentences.push_back(variant(one, inHeadlineCapitals(one.words)));
        const LabelledSentence& other = sentences[(i + everyNth / 2) % count];
        sentences.push_back(variant(other, inCapitals(other.words)));
    }
    return sentences;
}

TrainingSentence withNameFeatures(const LabelledSentence& sentence, const tagging::WordReader& reader)
{
    TrainingSentence result;
    result.labels = sentence.labels;
    result.weight = sentence.weight;
    const std::vector<tagging::WordTraits> traits =
        reader.read({sentence.words.begin(), sentence.words.end()});
    const tagging::NameFeatures extractor(traits);
    result.features.resize(traits.size());
    for (std::size_t word = 0; word < traits.size(); ++word)
        extractor.extract(word, result.features[word]);
    return result;
}

} // namespace dateline::analysis::training
