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
    add.own(0, m_sentence.at(word).surface);
    for (qsizetype distance = -reach; distance <= reach; ++distance)
        add.own(distance, m_sentence.at(word + distance).lower);
    add.joint(m_sentence.at(word - 1).lower, m_sentence.at(word).lower);
    add.joint(m_sentence.at(word).lower, m_sentence.at(word + 1).lower);
    add.joint(m_sentence.at(word - 2).lower, m_sentence.at(word - 1).lower);
    add.joint(m_sentence.at(word + 1).lower, m_sentence.at(word + 2).lower);
}

template<typename Taker>
void NameFeatures::addForms(qsizetype word, Taker& add) const
{
    const WordTraits& here = m_sentence.at(word);
    add.own(0, here.shape);
    add.joint(here.shortShape, m_sentence.at(word - 1).shortShape);
    add.joint(here.shortShape, m_sentence.at(word + 1).shortShape);
    add.joint(m_sentence.at(word - 1).shortShape, here.shortShape, m_sentence.at(word + 1).shortShape);
    add.joint(m_sentence.at(word - 1).lower, here.shortShape, m_sentence.at(word + 1).lower);
    for (std::size_t i = 0; i < here.prefixes.size(); ++i) {
        add.own(0, here.prefixes[i]);
        add.own(0, here.suffixes[i]);
    }
    add.joint((word == 0 ? 1U : 0U) | (m_sentence.isTitle() ? 2U : 0U) |
              (m_sentence.isAllCapitals() ? 4U : 0U) | (here.isCapital ? 8U : 0U));
}

template<typename Taker>
void NameFeatures::addRun(qsizetype word, Taker& add) const
{
    if (!m_sentence.at(word).isCapital) {
        for (int i = 0; i < 5; ++i)
            add.skip();
        return;
    }
    constexpr qsizetype longest = 8;
    qsizetype first = word;
    while (word - first < longest && m_sentence.at(first - 1).isCapital)
        --first;
    qsizetype last = word;
    while (last - word < longest && m_sentence.at(last + 1).isCapital)
        ++last;
    add.joint(m_sentence.at(first - 1).lower, limited(word - first, 3));
    add.joint(m_sentence.at(last + 1).lower, limited(last - word, 3));
    add.joint(m_sentence.at(last).lower, limited(last - word, 3));
    add.joint(m_sentence.at(first).lower, limited(word - first, 3));
    add.joint(limited(word - first, 4), limited(last - word, 4));
}

template<typename Taker>
void NameFeatures::addClusters(qsizetype word, Taker& add) const
{
    const ClusterRecord here = m_sentence.at(word).clusters;
    const ClusterRecord before = m_sentence.at(word - 1).clusters;
    const ClusterRecord behind = m_sentence.at(word + 1).clusters;
    for (qsizetype distance = -reach; distance <= reach; ++distance) {
        add.own(distance, m_sentence.at(word + distance).clusters.middle);
        add.own(distance, m_sentence.at(word + distance).clusters.fine);
    }
    add.joint(before.middle, here.middle);
    add.joint(here.middle, behind.middle);
    add.own(0, here.coarse, m_sentence.at(word).shortShape);
    add.joint(before.coarse, here.coarse, behind.coarse);
}

template<typename Taker>
void NameFeatures::addKnowledge(qsizetype word, Taker& add) const
{
    const WordTraits& here = m_sentence.at(word);
    for (qsizetype distance = -1; distance <= 1; ++distance) {
        const WordTraits& near = m_sentence.at(word + distance);
        const std::uint32_t capital = near.isCapital ? 1U : 0U;
        add.own(distance, near.personName, capital);
        add.own(distance, near.usage, capital);
        add.own(distance, near.classes, capital);
        add.joint(near.phrase);
        add.joint(near.place);
    }
    add.joint(m_sentence.at(word - 1).personName, here.personName, m_sentence.at(word + 1).personName);
    add.joint(here.phrase, here.place, here.personName);
    add.joint(here.place, m_sentence.at(word - 1).lower);
    add.joint(here.usage, here.shortShape, word == 0 ? 1U : 0U);
    add.joint(m_sentence.at(word - 1).classes, here.classes, here.shortShape);
}

} // namespace dateline::analysis::tagging
