#pragma once

#include "model/analysis/tagging/lattice.h"
#include "model/analysis/tagging/name_features.h"
#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/tagging/word_numbers.h"
#include "model/analysis/tagging/word_traits.h"

#include <span>
#include <vector>

namespace dateline::analysis::tagging {

/// Scores the labels of words in sentences: what the name model says of each word's NameFeatures. The same as
/// extracting and scoring all of them, but of every word that has been met before, in whatever sentence, the
/// traits and the scores of its own features are remembered. The memory is bounded: when it is full, all is
/// forgotten and learned anew. For one thread at a time; holds references that must outlive it.
class NameScorer
{
public:
    NameScorer(const knowledge::Gazetteers& gazetteers, const WordClusters& clusters,
               const SequenceModel& model);

    /// Fills the lattice, one of the model's, with the words of a sentence, none of them empty.
    void score(std::span<const QStringView> words, Lattice& lattice);

private:
    static constexpr std::size_t mostWords = 8192; ///< about 2 MB
    static constexpr std::size_t mostLetters = 65536;
    static constexpr std::size_t distances = 2 * NameFeatures::reach + 1;

    void meet(std::span<const QStringView> words);
    void remember(const WordTraits& traits, std::vector<short>& sums) const;
    const short* ownSums(qsizetype word, qsizetype distance) const;
    void addOwn(qsizetype word);

    WordReader m_reader;
    const SequenceModel& m_model;
    WordNumbers m_numbers;
    std::vector<WordTraits> m_known;  ///< by word number
    std::vector<short> m_knownSums;   ///< by word number, distance and label
    std::vector<short> m_edgeSums;    ///< the same of the two edges of a sentence
    std::vector<std::uint32_t> m_met; ///< numbers of the sentence's words
    std::vector<WordTraits> m_traits; ///< of the sentence's words
    std::vector<Feature> m_features;  ///< joint ones of the word to score, then of the next
    std::vector<Feature> m_nextFeatures;
    std::vector<short> m_sums;
};

} // namespace dateline::analysis::tagging
