#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dateline::analysis::tagging {

/// The labels of a sequence and what they score: a first-order linear-chain conditional random field
/// (Lafferty, McCallum and Pereira 2001). Holds emissions, word after word, and answers with the best path
/// (Viterbi) or with the probability of every label (forward-backward, scaled word by word after Rabiner
/// 1989, so that neither long sequences nor great scores leave the range of numbers). Reused from sequence to
/// sequence, so that nothing is allocated once it is large enough. Time is linear in the words.
class Lattice
{
public:
    /// `transitions` has labelCount + 1 rows of `stride` scores: from each label, and last from the start of
    /// the sequence. It must outlive the lattice. A score of `forbidden` or less means never. The stride is a
    /// multiple of `lane`; what lies behind the last label in a row is not looked at.
    Lattice(std::span<const float> transitions, std::size_t labelCount, std::size_t stride);

    static constexpr float forbidden = -1e8F;
    static constexpr std::size_t lane = 16; ///< labels that are computed side by side

    /// Reads the transitions anew. Their owner says so when it has changed them.
    void takeTransitions();

    /// Makes room for a sequence of this many words; their emissions are to be filled in next.
    void reset(std::size_t wordCount);
    std::size_t wordCount() const { return m_wordCount; }

    /// The scores of a word's labels: `stride` floats, all zero after reset().
    std::span<float> emissions(std::size_t word) { return {m_emissions.data() + word * m_stride, m_stride}; }
    std::span<const float> emissions(std::size_t word) const
    {
        return {m_emissions.data() + word * m_stride, m_stride};
    }

    /// The best label of each word.
    const std::vector<int>& bestPath();

    /// Computes what the two functions below tell. Returns the logarithm of the partition function.
    double computeMarginals();
    /// The probability that a word has a label.
    float marginal(std::size_t word, std::size_t label) const;
    /// The probability that a word has a label and the word before it another.
    float pairMarginal(std::size_t word, std::size_t before, std::size_t label) const;

private:
    void computeBest();
    void followBest();
    float computePotentials(std::size_t word);
    double computeForward();
    void computeBackward();

    std::span<const float> m_given;
    std::size_t m_labelCount;
    std::size_t m_stride;
    std::vector<float> m_transitions; ///< the given ones, with nothing allowed behind the last label
    std::vector<double> m_factors;    ///< their exponentials, from label to label
    std::vector<double> m_reversed;   ///< the same, to label from label

    std::size_t m_wordCount = 0;
    std::vector<float> m_emissions;
    std::vector<float> m_best; ///< score of the best path to each label
    std::vector<int> m_path;
    std::vector<double> m_potentials; ///< exponentials of the emissions, the greatest of each word 1
    std::vector<double> m_forward;    ///< of all beginnings, scaled to the sum 1
    std::vector<double> m_backward;   ///< of all endings behind a label, scaled likewise
    std::vector<double> m_endings;    ///< of all endings that begin with a label
    std::vector<double> m_scales;     ///< what each word's beginnings were divided by
};

} // namespace dateline::analysis::tagging
