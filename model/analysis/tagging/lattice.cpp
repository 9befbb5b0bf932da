#include "model/analysis/tagging/lattice.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace dateline::analysis::tagging {

namespace {

/// result[to] = sum of row[from] * matrix[from][to]
void multiply(std::span<const double> row, const double* matrix, std::size_t stride, double* result)
{
    for (std::size_t begin = 0; begin < stride; begin += Lattice::lane) {
        std::array<double, Lattice::lane> sums{};
        const double* factors = matrix + begin;
        for (const double value : row) {
            for (std::size_t i = 0; i < Lattice::lane; ++i)
                sums[i] += value * factors[i];
            factors += stride;
        }
        std::copy(sums.begin(), sums.end(), result + begin);
    }
}

using Four = float __attribute__((vector_size(16))); ///< in one register of any x86-64 or ARM64 processor

/// result[to] = the greatest of row[from] + matrix[from][to]
void chooseBest(std::span<const float> row, const float* matrix, std::size_t stride, float* result)
{
    for (std::size_t begin = 0; begin < stride; begin += Lattice::lane) {
        std::array<Four, Lattice::lane / 4> best;
        best.fill(Four{} + 8 * Lattice::forbidden);
        const float* scores = matrix + begin;
        for (const float value : row) {
            for (std::size_t i = 0; i < best.size(); ++i) {
                Four score;
                std::memcpy(&score, scores + 4 * i, sizeof score);
                score += value;
                best[i] = score > best[i] ? score : best[i];
            }
            scores += stride;
        }
        std::memcpy(result + begin, best.data(), sizeof best);
    }
}

/// results = the exponentials of numbers from -80 to 0, to the precision of floats: the nearest power of two
/// times a polynomial. Plain enough for the compiler to compute several side by side.
void exponentials(const std::array<float, Lattice::lane>& numbers, double* results)
{
    constexpr float perPower = 1.44269504F; // 1 / ln 2
    std::array<float, Lattice::lane> values;
    for (std::size_t i = 0; i < Lattice::lane; ++i) {
        const float powers = numbers[i] * perPower;
        const auto whole = static_cast<std::int32_t>(powers - 0.5F);
        const float rest = powers - static_cast<float>(whole);
        float sum = 1.5403530e-4F;
        sum = sum * rest + 1.3333558e-3F;
        sum = sum * rest + 9.6181291e-3F;
        sum = sum * rest + 5.5504109e-2F;
        sum = sum * rest + 0.24022651F;
        sum = sum * rest + 0.69314718F;
        sum = sum * rest + 1.0F;
        values[i] = sum * std::bit_cast<float>((whole + 127) << 23);
    }
    std::copy(values.begin(), values.end(), results);
}

} // namespace

Lattice::Lattice(std::span<const float> transitions, std::size_t labelCount, std::size_t stride)
    : m_given(transitions), m_labelCount(labelCount), m_stride(stride)
{
    Q_ASSERT(labelCount > 0 && labelCount <= stride && stride % lane == 0 &&
             transitions.size() == (labelCount + 1) * stride);
    takeTransitions();
}

void Lattice::takeTransitions()
{
    m_transitions.assign(m_given.size(), 2 * forbidden);
    m_factors.assign(m_given.size(), 0.0);
    m_reversed.assign(m_labelCount * m_stride, 0.0);
    for (std::size_t from = 0; from <= m_labelCount; ++from) {
        for (std::size_t to = 0; to < m_labelCount; ++to) {
            const float score = m_given[from * m_stride + to];
            const double factor = score <= forbidden ? 0.0 : std::exp(static_cast<double>(score));
            m_transitions[from * m_stride + to] = score;
            m_factors[from * m_stride + to] = factor;
            if (from < m_labelCount)
                m_reversed[to * m_stride + from] = factor;
        }
    }
}

void Lattice::reset(std::size_t wordCount)
{
    m_wordCount = wordCount;
    m_emissions.assign(wordCount * m_stride, 0.0F);
}

const std::vector<int>& Lattice::bestPath()
{
    m_path.assign(m_wordCount, 0);
    if (m_wordCount > 0) {
        computeBest();
        followBest();
    }
    return m_path;
}

void Lattice::computeBest()
{
    m_best.resize(m_wordCount * m_stride);
    for (std::size_t word = 0; word < m_wordCount; ++word) {
        float* const now = m_best.data() + word * m_stride;
        if (word == 0)
            std::copy_n(m_transitions.data() + m_labelCount * m_stride, m_stride, now);
        else
            chooseBest({now - m_stride, m_labelCount}, m_transitions.data(), m_stride, now);
        const float* const emission = m_emissions.data() + word * m_stride;
        for (std::size_t label = 0; label < m_stride; ++label)
            now[label] += emission[label];
    }
}

/// Back from the last word: which label before led to each label is asked on the path alone.
void Lattice::followBest()
{
    const float* row = m_best.data() + (m_wordCount - 1) * m_stride;
    auto label = static_cast<std::size_t>(std::max_element(row, row + m_labelCount) - row);
    m_path.back() = static_cast<int>(label);
    for (std::size_t word = m_wordCount - 1; word > 0; --word) {
        row -= m_stride;
        std::size_t cameFrom = 0;
        float best = row[0] + m_transitions[label];
        for (std::size_t from = 1; from < m_labelCount; ++from) {
            const float score = row[from] + m_transitions[from * m_stride + label];
            if (score > best) {
                best = score;
                cameFrom = from;
            }
        }
        label = cameFrom;
        m_path[word - 1] = static_cast<int>(label);
    }
}

double Lattice::computeMarginals()
{
    if (m_wordCount == 0)
        return 0;
    const double logPartition = computeForward();
    computeBackward();
    return logPartition;
}

/// Fills in the exponentials of a word's emissions and returns the greatest emission, which they are relative
/// to.
float Lattice::computePotentials(std::size_t word)
{
    constexpr float leastDifference = -80; ///< what is less likely still makes no difference
    const float* const emission = m_emissions.data() + word * m_stride;
    const float greatest = *std::max_element(emission, emission + m_labelCount);
    for (std::size_t begin = 0; begin < m_stride; begin += lane) {
        std::array<float, lane> differences;
        for (std::size_t i = 0; i < lane; ++i)
            differences[i] = std::clamp(emission[begin + i] - greatest, leastDifference, 0.0F);
        exponentials(differences, m_potentials.data() + word * m_stride + begin);
    }
    return greatest;
}

double Lattice::computeForward()
{
    m_potentials.resize(m_wordCount * m_stride);
    m_forward.resize(m_wordCount * m_stride);
    m_scales.resize(m_wordCount);
    double logPartition = 0;
    for (std::size_t word = 0; word < m_wordCount; ++word) {
        const float greatest = computePotentials(word);
        const double* const potential = m_potentials.data() + word * m_stride;
        double* const now = m_forward.data() + word * m_stride;
        if (word == 0)
            std::copy_n(m_factors.data() + m_labelCount * m_stride, m_stride, now);
        else
            multiply({now - m_stride, m_labelCount}, m_factors.data(), m_stride, now);
        double sum = 0;
        for (std::size_t label = 0; label < m_stride; ++label) {
            now[label] *= potential[label];
            sum += now[label];
        }
        m_scales[word] = sum;
        const double scale = sum > 0 ? 1 / sum : 0;
        for (std::size_t label = 0; label < m_stride; ++label)
            now[label] *= scale;
        logPartition += std::log(sum) + static_cast<double>(greatest);
    }
    return logPartition;
}

void Lattice::computeBackward()
{
    constexpr double most = 1e300; ///< only behind labels that cannot stand there grows more
    m_backward.resize(m_wordCount * m_stride);
    m_endings.resize(m_wordCount * m_stride);
    std::fill_n(m_backward.data() + (m_wordCount - 1) * m_stride, m_stride, 1.0);
    for (std::size_t word = m_wordCount - 1; word > 0; --word) {
        const double* const potential = m_potentials.data() + word * m_stride;
        const double* const behind = m_backward.data() + word * m_stride;
        double* const ending = m_endings.data() + word * m_stride;
        double* const now = m_backward.data() + (word - 1) * m_stride;
        const double scale = m_scales[word] > 0 ? 1 / m_scales[word] : 0;
        for (std::size_t label = 0; label < m_stride; ++label)
            ending[label] = potential[label] * behind[label] * scale;
        multiply({ending, m_labelCount}, m_reversed.data(), m_stride, now);
        for (std::size_t label = 0; label < m_stride; ++label)
            now[label] = std::min(now[label], most);
    }
}

float Lattice::marginal(std::size_t word, std::size_t label) const
{
    const std::size_t at = word * m_stride + label;
    return static_cast<float>(m_forward[at] * m_backward[at]);
}

float Lattice::pairMarginal(std::size_t word, std::size_t before, std::size_t label) const
{
    const double beginnings = m_forward[(word - 1) * m_stride + before];
    const double factor = m_factors[before * m_stride + label];
    return static_cast<float>(beginnings * factor * m_endings[word * m_stride + label]);
}

} // namespace dateline::analysis::tagging
