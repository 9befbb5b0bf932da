#include "model/analysis/tagging/lattice.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline::analysis::tagging {

namespace {

constexpr std::size_t mostLabels = 64;

/// log(sum(exp(values))) without overflow.
float logSum(std::span<const float> values)
{
    const float greatest = *std::max_element(values.begin(), values.end());
    if (greatest <= Lattice::forbidden)
        return Lattice::forbidden;
    float sum = 0;
    for (const float value : values)
        sum += std::exp(value - greatest);
    return greatest + std::log(sum);
}

} // namespace

Lattice::Lattice(std::span<const float> transitions, std::size_t labelCount, std::size_t stride)
    : m_transitions(transitions), m_labelCount(labelCount), m_stride(stride)
{
    Q_ASSERT(labelCount <= mostLabels && labelCount <= stride &&
             transitions.size() == (labelCount + 1) * stride);
}

void Lattice::reset(std::size_t wordCount)
{
    m_wordCount = wordCount;
    m_emissions.assign(wordCount * m_stride, 0.0F);
}

const std::vector<int>& Lattice::bestPath()
{
    m_path.assign(m_wordCount, 0);
    if (m_wordCount == 0)
        return m_path;
    m_best.resize(m_wordCount * m_stride);
    m_cameFrom.resize(m_wordCount * m_stride);
    for (std::size_t label = 0; label < m_labelCount; ++label)
        m_best[label] = m_emissions[label] + transitionsFrom(m_labelCount)[label];
    for (std::size_t word = 1; word < m_wordCount; ++word) {
        const std::span<float> now = row(m_best, word);
        const std::span<const float> before = row(m_best, word - 1);
        int* const cameFrom = m_cameFrom.data() + word * m_stride;
        std::fill(now.begin(), now.end(), 8 * forbidden);
        // Label by label of the word before, so that the inner loop runs along memory.
        for (std::size_t from = 0; from < m_labelCount; ++from) {
            const std::span<const float> step = transitionsFrom(from);
            for (std::size_t label = 0; label < m_labelCount; ++label) {
                const float score = before[from] + step[label];
                if (score > now[label]) {
                    now[label] = score;
                    cameFrom[label] = static_cast<int>(from);
                }
            }
        }
        for (std::size_t label = 0; label < m_labelCount; ++label)
            now[label] += m_emissions[word * m_stride + label];
    }
    const std::span<const float> last = row(m_best, m_wordCount - 1).first(m_labelCount);
    int label = static_cast<int>(std::max_element(last.begin(), last.end()) - last.begin());
    for (std::size_t word = m_wordCount; word-- > 0;) {
        m_path[word] = label;
        label = m_cameFrom[word * m_stride + static_cast<std::size_t>(label)];
    }
    return m_path;
}

double Lattice::computeMarginals()
{
    if (m_wordCount == 0)
        return 0;
    computeForward();
    computeBackward();
    m_logPartition = logSum(row(m_forward, m_wordCount - 1).first(m_labelCount));
    return m_logPartition;
}

void Lattice::computeForward()
{
    m_forward.resize(m_wordCount * m_stride);
    for (std::size_t label = 0; label < m_labelCount; ++label)
        m_forward[label] = m_emissions[label] + transitionsFrom(m_labelCount)[label];
    std::array<float, mostLabels> ways;
    for (std::size_t word = 1; word < m_wordCount; ++word) {
        for (std::size_t label = 0; label < m_labelCount; ++label) {
            for (std::size_t from = 0; from < m_labelCount; ++from)
                ways[from] = m_forward[(word - 1) * m_stride + from] + transitionsFrom(from)[label];
            m_forward[word * m_stride + label] =
                logSum(std::span(ways).first(m_labelCount)) + m_emissions[word * m_stride + label];
        }
    }
}

void Lattice::computeBackward()
{
    m_backward.assign(m_wordCount * m_stride, 0.0F);
    std::array<float, mostLabels> ways;
    for (std::size_t word = m_wordCount - 1; word-- > 0;) {
        for (std::size_t from = 0; from < m_labelCount; ++from) {
            for (std::size_t label = 0; label < m_labelCount; ++label) {
                const std::size_t next = (word + 1) * m_stride + label;
                ways[label] = transitionsFrom(from)[label] + m_emissions[next] + m_backward[next];
            }
            m_backward[word * m_stride + from] = logSum(std::span(ways).first(m_labelCount));
        }
    }
}

float Lattice::marginal(std::size_t word, std::size_t label) const
{
    const std::size_t at = word * m_stride + label;
    return std::exp(m_forward[at] + m_backward[at] - m_logPartition);
}

float Lattice::pairMarginal(std::size_t word, std::size_t before, std::size_t label) const
{
    const std::size_t at = word * m_stride + label;
    return std::exp(m_forward[(word - 1) * m_stride + before] + transitionsFrom(before)[label] +
                    m_emissions[at] + m_backward[at] - m_logPartition);
}

} // namespace dateline::analysis::tagging
