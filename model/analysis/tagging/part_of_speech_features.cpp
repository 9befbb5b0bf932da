#include "model/analysis/tagging/part_of_speech_features.h"

#include "model/analysis/tagging/feature_hash.h"

#include <algorithm>

namespace dateline::analysis::tagging {

namespace {

/// 1 capitals throughout, 2 a headline in capitals.
std::uint32_t casingOf(const SentenceTraits& sentence)
{
    if (sentence.isAllCapitals())
        return 1;
    return sentence.isTitle() ? 2 : 0;
}

} // namespace

/// Numbers the templates in the order in which they are added.
class PartOfSpeechFeatures::Collector
{
public:
    explicit Collector(std::vector<Feature>& features) : m_features(features) {}

    void operator()(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0)
    {
        m_features.push_back(feature(++m_number, a, b, c));
    }

private:
    std::vector<Feature>& m_features;
    std::uint32_t m_number = 0;
};

PartOfSpeechFeatures::PartOfSpeechFeatures(std::span<const WordTraits> sentence)
    : m_sentence(sentence), m_casing(casingOf(m_sentence))
{}

void PartOfSpeechFeatures::extract(std::size_t word, std::vector<Feature>& features) const
{
    features.clear();
    Collector add(features);
    const auto here = static_cast<qsizetype>(word);
    addWords(here, add);
    addForms(here, add);
    addClusters(here, add);
}

void PartOfSpeechFeatures::addWords(qsizetype word, Collector& add) const
{
    add(0); // how usual each label is
    add(m_sentence.at(word).surface);
    for (qsizetype offset = -2; offset <= 2; ++offset)
        add(m_sentence.at(word + offset).lower);
    add(m_sentence.at(word - 1).lower, m_sentence.at(word).lower);
    add(m_sentence.at(word).lower, m_sentence.at(word + 1).lower);
    add(m_sentence.at(word - 1).lower, m_sentence.at(word + 1).lower);
    add(m_sentence.at(word - 2).lower, m_sentence.at(word - 1).lower);
    add(m_sentence.at(word + 1).lower, m_sentence.at(word + 2).lower);
}

void PartOfSpeechFeatures::addForms(qsizetype word, Collector& add) const
{
    const WordTraits& here = m_sentence.at(word);
    add(here.shape);
    add(here.shortShape, word == 0 ? 1U : 0U, m_casing);
    add(m_sentence.at(word - 1).shortShape, here.shortShape, m_sentence.at(word + 1).shortShape);
    for (std::size_t i = 0; i < here.prefixes.size(); ++i) {
        add(here.prefixes[i]);
        add(here.suffixes[i]);
    }
    add(m_sentence.at(word - 1).suffixes[2]);
    add(m_sentence.at(word + 1).suffixes[2]);
    add(m_sentence.at(word - 1).suffixes[1], here.suffixes[2]);
    add(here.suffixes[2], m_sentence.at(word + 1).suffixes[1]);
}

void PartOfSpeechFeatures::addClusters(qsizetype word, Collector& add) const
{
    const ClusterRecord here = m_sentence.at(word).clusters;
    const ClusterRecord before = m_sentence.at(word - 1).clusters;
    const ClusterRecord behind = m_sentence.at(word + 1).clusters;
    add(here.coarse);
    for (qsizetype offset = -2; offset <= 2; ++offset)
        add(m_sentence.at(word + offset).clusters.middle);
    for (qsizetype offset = -1; offset <= 1; ++offset)
        add(m_sentence.at(word + offset).clusters.fine);
    add(before.middle, here.middle);
    add(here.middle, behind.middle);
    add(before.coarse, here.coarse, behind.coarse);
    add(here.middle, m_sentence.at(word).suffixes[1]);
    add(here.fine, m_sentence.at(word).shortShape);
    add(m_sentence.at(word - 1).lower, here.middle);
    add(here.middle, m_sentence.at(word + 1).lower);
}

} // namespace dateline::analysis::tagging
