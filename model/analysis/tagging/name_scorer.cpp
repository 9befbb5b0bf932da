#include "model/analysis/tagging/name_scorer.h"

#include <algorithm>

namespace dateline::analysis::tagging {

NameScorer::NameScorer(const knowledge::Gazetteers& gazetteers, const WordClusters& clusters,
                       const SequenceModel& model)
    : m_reader(gazetteers, clusters), m_model(model), m_sums(model.stride())
{
    remember(SentenceTraits::edge(0), m_edgeSums);
    remember(SentenceTraits::edge(1), m_edgeSums);
}

void NameScorer::score(std::span<const QStringView> words, Lattice& lattice)
{
    meet(words);
    m_reader.markKnownNames(words, m_traits);
    const NameFeatures extractor(m_traits);
    lattice.reset(words.size());
    if (!words.empty())
        extractor.extractJoint(0, m_nextFeatures);
    for (std::size_t word = 0; word < words.size(); ++word) {
        std::swap(m_features, m_nextFeatures);
        // While the weights of one word are on their way from memory, the features of the next are made.
        if (word + 1 < words.size()) {
            extractor.extractJoint(word + 1, m_nextFeatures);
            m_model.prefetch(m_nextFeatures);
        }
        addOwn(static_cast<qsizetype>(word));
        m_model.add(m_features, m_sums);
        m_model.emit(m_sums, lattice.emissions(word));
    }
}

/// Looks up or learns each word of a sentence.
void NameScorer::meet(std::span<const QStringView> words)
{
    if (m_numbers.size() + words.size() > mostWords || m_numbers.letters() > mostLetters) {
        m_numbers.forget();
        m_known.clear();
        m_knownSums.clear();
    }
    m_met.clear();
    m_traits.clear();
    for (const QStringView word : words) {
        const std::uint32_t number = m_numbers.of(word);
        if (number == m_known.size()) {
            m_known.push_back(m_reader.readWord(word));
            remember(m_known.back(), m_knownSums);
        }
        m_met.push_back(number);
        m_traits.push_back(m_known[number]);
    }
}

/// Appends the sums of a word's own features, distance by distance.
void NameScorer::remember(const WordTraits& traits, std::vector<short>& sums) const
{
    for (const std::vector<Feature>& features : NameFeatures::own(traits)) {
        sums.resize(sums.size() + m_model.stride());
        m_model.add(features, std::span(sums).last(m_model.stride()));
    }
}

/// What the word at a distance from a word says of it alone.
const short* NameScorer::ownSums(qsizetype word, qsizetype distance) const
{
    const auto list = static_cast<std::size_t>(distance + NameFeatures::reach) * m_model.stride();
    const qsizetype at = word + distance;
    if (at < 0)
        return m_edgeSums.data() + list;
    if (at >= std::ssize(m_met))
        return m_edgeSums.data() + distances * m_model.stride() + list;
    return m_knownSums.data() + m_met[static_cast<std::size_t>(at)] * distances * m_model.stride() + list;
}

void NameScorer::addOwn(qsizetype word)
{
    std::fill(m_sums.begin(), m_sums.end(), short(0));
    for (qsizetype distance = -NameFeatures::reach; distance <= NameFeatures::reach; ++distance) {
        const short* const own = ownSums(word, distance);
        for (std::size_t label = 0; label < m_sums.size(); ++label)
            m_sums[label] = static_cast<short>(m_sums[label] + own[label]);
    }
}

} // namespace dateline::analysis::tagging
