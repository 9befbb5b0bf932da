#include "model/analysis/training/name_corpus.h"

#include "model/analysis/tagging/name_features.h"
#include "model/analysis/tagging/name_labels.h"
#include "model/analysis/training/annotated_article.h"
#include "model/analysis/training/case_variants.h"
#include "model/analysis/training/marked_text.h"
#include "model/analysis/training/news_sentences.h"
#include "model/analysis/training/partial_corpus.h"

#include <unordered_set>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

namespace {

std::vector<int> labelsOf(const LabelledText& text)
{
    std::vector<int> labels(static_cast<std::size_t>(text.words.size()), tagging::outside);
    for (const LabelledText::Name& name : text.names) {
        const auto type = article::entityTypeFromString(name.type);
        if (!type)
            continue;
        for (qsizetype word = name.firstWord; word < name.endWord; ++word)
            labels[static_cast<std::size_t>(word)] =
                word == name.firstWord ? tagging::beginLabel(*type) : tagging::insideLabel(*type);
    }
    return labels;
}

using Features = std::vector<std::vector<tagging::Feature>>;

Features featuresOf(const std::vector<tagging::WordTraits>& traits)
{
    const tagging::NameFeatures extractor(traits);
    Features features(traits.size());
    for (std::size_t word = 0; word < traits.size(); ++word)
        extractor.extract(word, features[word]);
    return features;
}

/// Drops features that the other list does not have for the same word.
void keepCommon(const Features& others, Features& features)
{
    for (std::size_t word = 0; word < features.size(); ++word) {
        const std::unordered_set<tagging::Feature> known(others[word].begin(), others[word].end());
        std::erase_if(features[word],
                      [&known](tagging::Feature feature) { return !known.contains(feature); });
    }
}

} // namespace

std::vector<LabelledSentence> sentencesOf(const LabelledText& text)
{
    std::vector<int> labels = labelsOf(text);
    QList<qsizetype> starts = text.sentenceStarts;
    starts.append(text.words.size());
    std::vector<LabelledSentence> sentences;
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
    return sentences;
}

base::Result<NameCorpus> readNameCorpus(const QString& dataFolder)
{
    NameCorpus corpus;
    for (auto more : {readNewsSentences(dataFolder + u"/ner/news_gold_train.jsonl"_s),
                      readMarkedTexts(dataFolder + u"/written"_s),
                      readAnnotatedArticles(dataFolder + u"/gold_train"_s)}) {
        if (!more)
            return more.error();
        corpus.articles.insert(corpus.articles.end(), more->begin(), more->end());
    }
    auto sentences = readColumnTexts(dataFolder + u"/ner/voa_gold_train.conll"_s);
    if (!sentences)
        return sentences.error();
    corpus.sentences = std::move(sentences).value();
    auto partial = readPartialSentences(dataFolder);
    if (!partial)
        return partial.error();
    corpus.partial = std::move(partial).value();
    return corpus;
}

std::vector<LabelledText> textsOf(const NameCorpus& corpus)
{
    std::vector<LabelledText> texts = corpus.sentences;
    for (const LabelledArticle& article : corpus.articles)
        texts.push_back(labelledText(article));
    return texts;
}

std::vector<LabelledText> gazetteerTexts(const NameCorpus& corpus)
{
    std::vector<LabelledText> texts = corpus.sentences;
    for (const LabelledArticle& article : corpus.articles) {
        if (article.source == u"news")
            texts.push_back(labelledText(article));
    }
    return texts;
}

std::vector<LabelledSentence> trainingSentences(const NameCorpus& corpus)
{
    std::vector<LabelledSentence> sentences;
    for (const LabelledText& text : textsOf(corpus)) {
        const std::vector<LabelledSentence> more = sentencesOf(text);
        sentences.insert(sentences.end(), more.begin(), more.end());
    }
    addCaseVariants(sentences);
    return sentences;
}

std::vector<std::vector<tagging::Feature>> nameFeatures(const QStringList& words,
                                                        const tagging::WordReader& reader,
                                                        std::optional<FeatureFamily> without)
{
    const std::vector<tagging::WordTraits> traits =
        reader.read(std::vector<QStringView>(words.begin(), words.end()));
    Features features = featuresOf(traits);
    if (without)
        keepCommon(featuresOf(disturbed(traits, *without)), features);
    return features;
}

} // namespace dateline::analysis::training
