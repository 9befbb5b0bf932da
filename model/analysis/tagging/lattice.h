#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dateline::analysis::tagging {

/// The labels of a sequence and what they score: a first-order linear-chain conditional random field
/// (Lafferty, McCallum and Pereira 2001). Holds emissions, word after word, and answers with the best path
/// (Viterbi) or with the probability of every label (forward-backward). Reused from sequence to sequence, so
/// that nothing is allocated once it is large enough.
class Lattice
{
public:
    /// `transitions` has labelCount + 1 rows of `stride` scores: from each label, and last from the start of
    /// the sequence. It must outlive the lattice. A score of `forbidden` or less means never.
    Lattice(std::span<const float> transitions, std::size_t labelCount, std::size_t stride);

    static constexpr float forbidden = -1e8F;

    /// Makes room for a sequence of this many words; their emissions are to be filled in next.
    void reset(std::size_t wordCount);
    std::size_t wordCount() const { return m_wordCount; }

    /// The scores of a word's labels: `stride` floats, all zero after reset().
    std::span<float> emissions(std::size_t word) { return row(m_emissions, word); }
    std::span<const float> emissions(std::size_t word) const { return row(m_emissions, word); }

    /// The best label of each word.
    const std::vector<int>& bestPath();

    /// Computes what the two functions below tell. Returns the logarithm of the partition function.
    double computeMarginals();
    /// The probability that a word has a label.
    float marginal(std::size_t word, std::size_t label) const;
    /// The probability that a word has a label and the word before it another.
    float pairMarginal(std::size_t word, std::size_t before, std::size_t label) const;

private:
    std::span<float> row(std::vector<float>& table, std::size_t word) const
    {
        return {table.data() + word * m_stride, m_stride};
    }
    std::span<const float> row(const std::vector<float>& table, std::size_t word) const
    {
        return {table.data() + word * m_stride, m_stride};
    }
    std::span<const float> transitionsFrom(std::size_t label) const
    {
        return m_transitions.subspan(label * m_stride, m_stride);
    }
    void computeForward();
    void computeBackward();

    std::span<const float> m_transitions;
    std::size_t m_labelCount;
    std::size_t m_stride;
    std::size_t m_wordCount = 0;
    std::vector<float> m_emissions;
    std::vector<float> m_forward;  ///< log probabilities of all beginnings
    std::vector<float> m_backward; ///< log probabilities of all endings
    std::vector<float> m_best;
    std::vector<int> m_cameFrom;
    std::vector<int> m_path;
    float m_logPartition = 0;
};

} // namespace dateline::analysis::tagging
