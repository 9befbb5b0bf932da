#include "model/analysis/tagging/name_features.h"

#include "model/analysis/tagging/feature_hash.h"

#include <algorithm>

namespace dateline::analysis::tagging {

namespace {

std::uint32_t limited(qsizetype number, qsizetype most)
{
    return static_cast<std::uint32_t>(std::min(number, most));
}

} // namespace

// The takers of features. The templates below call them in one fixed order, which numbers the templates:
//   own(distance, …)  a feature that the word at the distance decides alone
//   joint(…)          any other
//   skip()            a joint one that does not apply here

class NameFeatures::JointFeatures
{
public:
    explicit JointFeatures(std::vector<Feature>& features) : m_features(features) {}

    void own(qsizetype, std::uint32_t, std::uint32_t = 0) { ++m_number; }
    void joint(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0)
    {
        m_features.push_back(feature(++m_number, a, b, c));
    }
    void skip() { ++m_number; }

private:
    std::vector<Feature>& m_features;
    std::uint32_t m_number = 0;
};

class NameFeatures::AllFeatures : public JointFeatures
{
public:
    using JointFeatures::JointFeatures;

    void own(qsizetype, std::uint32_t a, std::uint32_t b = 0) { joint(a, b); }
};

class NameFeatures::OwnFeatureLists
{
public:
    explicit OwnFeatureLists(OwnFeatures& lists) : m_lists(lists) {}

    void own(qsizetype distance, std::uint32_t a, std::uint32_t b = 0)
    {
        m_lists[static_cast<std::size_t>(distance + reach)].push_back(feature(++m_number, a, b));
    }
    void joint(std::uint32_t, std::uint32_t = 0, std::uint32_t = 0) { ++m_number; }
    void skip() { ++m_number; }

private:
    OwnFeatures& m_lists;
    std::uint32_t m_number = 0;
};

NameFeatures::NameFeatures(std::span<const WordTraits> sentence) : m_sentence(sentence)
{
    const auto words =
        std::count_if(sentence.begin(), sentence.end(), [](const WordTraits& word) { return word.isWord; });
    const auto capitals = std::count_if(sentence.begin(), sentence.end(),
                                        [](const WordTraits& word) { return word.isCapital; });
    m_isTitle = words >= 4 && capitals * 10 >= words * 7;
    m_isAllCapitals = words > 0 && std::none_of(sentence.begin(), sentence.end(),
                                                [](const WordTraits& word) { return word.hasSmallLetter; });
}

const WordTraits& NameFeatures::edge(std::size_t which)
{
    static const std::array<WordTraits, 2> edges = [] {
        std::array<WordTraits, 2> both;
        for (std::uint32_t i = 0; i < 2; ++i)
            both[i].surface = both[i].lower = both[i].shape = both[i].shortShape = i + 1;
        return both;
    }();
    return edges[which];
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
    AllFeatures all(features);
    collect(static_cast<qsizetype>(word), all);
}

void NameFeatures::extractJoint(std::size_t word, std::vector<Feature>& features) const
{
    features.clear();
    JointFeatures joint(features);
    collect(static_cast<qsizetype>(word), joint);
}

NameFeatures::OwnFeatures NameFeatures::own(const WordTraits& word)
{
    // In a sentence of the word alone, each neighbour is the word.
    std::array<WordTraits, 2 * reach + 1> sentence;
    sentence.fill(word);
    OwnFeatures features;
    OwnFeatureLists lists(features);
    NameFeatures(sentence).collect(reach, lists);
    return features;
}

template<typename Taker>
void NameFeatures::collect(qsizetype word, Taker& add) const
{
    addWords(word, add);
    addForms(word, add);
    addRun(word, add);
    addClusters(word, add);
    addKnowledge(word, add);
}

template<typename Taker>
void NameFeatures::addWords(qsizetype word, Taker& add) const
{
    add.own(0, 0); // how usual each label is
    add.own(0, at(word).surface);
    for (qsizetype distance = -reach; distance <= reach; ++distance)
        add.own(distance, at(word + distance).lower);
    add.joint(at(word - 1).lower, at(word).lower);
    add.joint(at(word).lower, at(word + 1).lower);
    add.joint(at(word - 2).lower, at(word - 1).lower);
    add.joint(at(word + 1).lower, at(word + 2).lower);
}

template<typename Taker>
void NameFeatures::addForms(qsizetype word, Taker& add) const
{
    const WordTraits& here = at(word);
    add.own(0, here.shape);
    add.joint(here.shortShape, at(word - 1).shortShape);
    add.joint(here.shortShape, at(word + 1).shortShape);
    add.joint(at(word - 1).shortShape, here.shortShape, at(word + 1).shortShape);
    add.joint(at(word - 1).lower, here.shortShape, at(word + 1).lower);
    for (std::size_t i = 0; i < here.prefixes.size(); ++i) {
        add.own(0, here.prefixes[i]);
        add.own(0, here.suffixes[i]);
    }
    add.joint((word == 0 ? 1U : 0U) | (m_isTitle ? 2U : 0U) | (m_isAllCapitals ? 4U : 0U) |
              (here.isCapital ? 8U : 0U));
}

template<typename Taker>
void NameFeatures::addRun(qsizetype word, Taker& add) const
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
    add.joint(at(first - 1).lower, limited(word - first, 3));
    add.joint(at(last + 1).lower, limited(last - word, 3));
    add.joint(at(last).lower, limited(last - word, 3));
    add.joint(at(first).lower, limited(word - first, 3));
    add.joint(limited(word - first, 4), limited(last - word, 4));
}

template<typename Taker>
void NameFeatures::addClusters(qsizetype word, Taker& add) const
{
    const ClusterRecord here = at(word).clusters;
    const ClusterRecord before = at(word - 1).clusters;
    const ClusterRecord behind = at(word + 1).clusters;
    for (qsizetype distance = -reach; distance <= reach; ++distance) {
        add.own(distance, at(word + distance).clusters.middle);
        add.own(distance, at(word + distance).clusters.fine);
    }
    add.joint(before.middle, here.middle);
    add.joint(here.middle, behind.middle);
    add.own(0, here.coarse, at(word).shortShape);
    add.joint(before.coarse, here.coarse, behind.coarse);
}

template<typename Taker>
void NameFeatures::addKnowledge(qsizetype word, Taker& add) const
{
    const WordTraits& here = at(word);
    for (qsizetype distance = -1; distance <= 1; ++distance) {
        const WordTraits& near = at(word + distance);
        const std::uint32_t capital = near.isCapital ? 1U : 0U;
        add.own(distance, near.personName, capital);
        add.own(distance, near.usage, capital);
        add.own(distance, near.classes, capital);
        add.joint(near.phrase);
        add.joint(near.place);
    }
    add.joint(at(word - 1).personName, here.personName, at(word + 1).personName);
    add.joint(here.phrase, here.place, here.personName);
    add.joint(here.place, at(word - 1).lower);
    add.joint(here.usage, here.shortShape, word == 0 ? 1U : 0U);
    add.joint(at(word - 1).classes, here.classes, here.shortShape);
}

} // namespace dateline::analysis::tagging
