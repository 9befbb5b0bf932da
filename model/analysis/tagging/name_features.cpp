#include "model/analysis/tagging/name_features.h"

#include "model/analysis/tagging/feature_hash.h"

#include <algorithm>

namespace dateline::analysis::tagging {

namespace {

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

std::uint32_t limited(qsizetype number, qsizetype most)
{
    return static_cast<std::uint32_t>(std::min(number, most));
}

} // namespace

/// Numbers the templates in the order in which they are added.
class NameFeatures::Collector
{
public:
    explicit Collector(std::vector<Feature>& features) : m_features(features) {}

    void operator()(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0)
    {
        m_features.push_back(feature(++m_number, a, b, c));
    }
    /// A template that does not apply here.
    void skip() { ++m_number; }

private:
    std::vector<Feature>& m_features;
    std::uint32_t m_number = 0;
};

NameFeatures::NameFeatures(const std::vector<WordTraits>& sentence) : m_sentence(sentence)
{
    const auto words =
        std::count_if(sentence.begin(), sentence.end(), [](const WordTraits& word) { return word.isWord; });
    const auto capitals = std::count_if(sentence.begin(), sentence.end(),
                                        [](const WordTraits& word) { return word.isCapital; });
    m_isTitle = words >= 4 && capitals * 10 >= words * 7;
    m_isAllCapitals = words > 0 && std::none_of(sentence.begin(), sentence.end(),
                                                [](const WordTraits& word) { return word.hasSmallLetter; });
}

const WordTraits& NameFeatures::at(qsizetype word) const
{
    if (word < 0)
        return edge(0);
    return word < std::ssize(m_sentence) ? m_sentence[static_cast<std::size_t>(word)] : edge(1);
}

void NameFeatures::extract(std::size_t word, std::vector<Feature>& features) const
{
    features.clear();
    Collector add(features);
    const auto here = static_cast<qsizetype>(word);
    addWords(here, add);
    addForms(here, add);
    addRun(here, add);
    addClusters(here, add);
    addKnowledge(here, add);
}

void NameFeatures::addWords(qsizetype word, Collector& add) const
{
    add(0); // how usual each label is
    add(at(word).surface);
    for (qsizetype offset = -2; offset <= 2; ++offset)
        add(at(word + offset).lower);
    add(at(word - 1).lower, at(word).lower);
    add(at(word).lower, at(word + 1).lower);
    add(at(word - 2).lower, at(word - 1).lower);
    add(at(word + 1).lower, at(word + 2).lower);
}

void NameFeatures::addForms(qsizetype word, Collector& add) const
{
    const WordTraits& here = at(word);
    add(here.shape);
    add(here.shortShape, at(word - 1).shortShape);
    add(here.shortShape, at(word + 1).shortShape);
    add(at(word - 1).shortShape, here.shortShape, at(word + 1).shortShape);
    add(at(word - 1).lower, here.shortShape, at(word + 1).lower);
    for (std::size_t i = 0; i < here.prefixes.size(); ++i) {
        add(here.prefixes[i]);
        add(here.suffixes[i]);
    }
    add((word == 0 ? 1U : 0U) | (m_isTitle ? 2U : 0U) | (m_isAllCapitals ? 4U : 0U) |
        (here.isCapital ? 8U : 0U));
}

void NameFeatures::addRun(qsizetype word, Collector& add) const
{
    if (!at(word).isCapital) {
        for (int i = 0; i < 5; ++i)
            add.skip();
        return;
    }
    constexpr qsizetype longest = 8;
    qsizetype first = word;
    while (word - first < longest && at(first - 1).isCapital)
        --first;
    qsizetype last = word;
    while (last - word < longest && at(last + 1).isCapital)
        ++last;
    add(at(first - 1).lower, limited(word - first, 3));
    add(at(last + 1).lower, limited(last - word, 3));
    add(at(last).lower, limited(last - word, 3));
    add(at(first).lower, limited(word - first, 3));
    add(limited(word - first, 4), limited(last - word, 4));
}

void NameFeatures::addClusters(qsizetype word, Collector& add) const
{
    const ClusterRecord here = at(word).clusters;
    const ClusterRecord before = at(word - 1).clusters;
    const ClusterRecord behind = at(word + 1).clusters;
    for (qsizetype offset = -2; offset <= 2; ++offset) {
        add(at(word + offset).clusters.middle);
        add(at(word + offset).clusters.fine);
    }
    add(before.middle, here.middle);
    add(here.middle, behind.middle);
    add(here.coarse, at(word).shortShape);
    add(before.coarse, here.coarse, behind.coarse);
}

void NameFeatures::addKnowledge(qsizetype word, Collector& add) const
{
    const WordTraits& here = at(word);
    for (qsizetype offset = -1; offset <= 1; ++offset) {
        const WordTraits& near = at(word + offset);
        const std::uint32_t capital = near.isCapital ? 1U : 0U;
        add(near.personName, capital);
        add(near.usage, capital);
        add(near.classes, capital);
        add(near.phrase);
        add(near.place);
    }
    add(at(word - 1).personName, here.personName, at(word + 1).personName);
    add(here.phrase, here.place, here.personName);
    add(here.place, at(word - 1).lower);
    add(here.usage, here.shortShape, word == 0 ? 1U : 0U);
    add(at(word - 1).classes, here.classes, here.shortShape);
}

} // namespace dateline::analysis::tagging
