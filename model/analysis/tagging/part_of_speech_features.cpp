#include "model/analysis/tagging/part_of_speech_features.h"

#include "model/analysis/tagging/feature_hash.h"

#include <algorithm>

namespace dateline::analysis::tagging {

namespace {

/// Stands for what is outside of the sentence: 0 before it, 1 behind it.
const WordTraits& edge(std::uint32_t which)
{
    static const std::array<WordTraits, 2> edges = [] {
        std::array<WordTraits, 2> both;
        for (std::uint32_t i = 0; i < 2; ++i)
            both[i].surface = both[i].lower = both[i].shape = both[i].shortShape = i + 1;
        return both;
    }();
    return edges[which];
}

std::uint32_t casingOf(const std::vector<WordTraits>& sentence)
{
    const auto words =
        std::count_if(sentence.begin(), sentence.end(), [](const WordTraits& word) { return word.isWord; });
    const auto capitals = std::count_if(sentence.begin(), sentence.end(),
                                        [](const WordTraits& word) { return word.isCapital; });
    const bool small = std::any_of(sentence.begin(), sentence.end(),
                                   [](const WordTraits& word) { return word.hasSmallLetter; });
    if (words > 0 && !small)
        return 1;
    return words >= 4 && capitals * 10 >= words * 7 ? 2 : 0;
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

PartOfSpeechFeatures::PartOfSpeechFeatures(const std::vector<WordTraits>& sentence)
    : m_sentence(sentence), m_casing(casingOf(sentence))
{}

const WordTraits& PartOfSpeechFeatures::at(qsizetype word) const
{
    if (word < 0)
        return edge(0);
    return word < std::ssize(m_sentence) ? m_sentence[static_cast<std::size_t>(word)] : edge(1);
}

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
    add(at(word).surface);
    for (qsizetype offset = -2; offset <= 2; ++offset)
        add(at(word + offset).lower);
    add(at(word - 1).lower, at(word).lower);
    add(at(word).lower, at(word + 1).lower);
    add(at(word - 1).lower, at(word + 1).lower);
    add(at(word - 2).lower, at(word - 1).lower);
    add(at(word + 1).lower, at(word + 2).lower);
}

void PartOfSpeechFeatures::addForms(qsizetype word, Collector& add) const
{
    const WordTraits& here = at(word);
    add(here.shape);
    add(here.shortShape, word == 0 ? 1U : 0U, m_casing);
    add(at(word - 1).shortShape, here.shortShape, at(word + 1).shortShape);
    for (std::size_t i = 0; i < here.prefixes.size(); ++i) {
        add(here.prefixes[i]);
        add(here.suffixes[i]);
    }
    add(at(word - 1).suffixes[2]);
    add(at(word + 1).suffixes[2]);
    add(at(word - 1).suffixes[1], here.suffixes[2]);
    add(here.suffixes[2], at(word + 1).suffixes[1]);
}

void PartOfSpeechFeatures::addClusters(qsizetype word, Collector& add) const
{
    const ClusterRecord here = at(word).clusters;
    const ClusterRecord before = at(word - 1).clusters;
    const ClusterRecord behind = at(word + 1).clusters;
    add(here.coarse);
    for (qsizetype offset = -2; offset <= 2; ++offset)
        add(at(word + offset).clusters.middle);
    for (qsizetype offset = -1; offset <= 1; ++offset)
        add(at(word + offset).clusters.fine);
    add(before.middle, here.middle);
    add(here.middle, behind.middle);
    add(before.coarse, here.coarse, behind.coarse);
    add(here.middle, at(word).suffixes[1]);
    add(here.fine, at(word).shortShape);
    add(at(word - 1).lower, here.middle);
    add(here.middle, at(word + 1).lower);
}

} // namespace dateline::analysis::tagging
