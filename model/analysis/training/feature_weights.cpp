#include "model/analysis/training/feature_weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dateline::analysis::training {

using tagging::Feature;

void FeatureWeights::addTo(std::span<float> sums, std::span<const Feature> features) const
{
    if (m_slots.empty())
        return;
    for (const Feature feature : features) {
        const Slot& slot = m_slots[slotOf(feature)];
        if (slot.behind == 0)
            continue;
        const float* const row = &m_table.now()[(slot.behind - 1) * m_stride];
        for (std::size_t column = 0; column < m_stride; ++column)
            sums[column] += row[column];
    }
}

void FeatureWeights::move(Feature feature, std::size_t column, float by, double step)
{
    if (!m_isChosen || has(feature))
        m_table.move(rowFor(feature) * m_stride + column, by, step);
}

void FeatureWeights::keepWeightiest(int slotBits, double steps)
{
    const std::vector<Feature> kept = weightiest(slotBits, steps);
    *this = FeatureWeights(m_stride);
    for (const Feature feature : kept)
        rowFor(feature);
    m_isChosen = true;
}

std::vector<Feature> FeatureWeights::weightiest(int slotBits, double steps) const
{
    const std::vector<float> means = mean(steps);
    const auto mass = [&](std::size_t row) {
        const auto first = means.begin() + static_cast<std::ptrdiff_t>(row * m_stride);
        return std::accumulate(first, first + static_cast<std::ptrdiff_t>(m_stride), 0.0F,
                               [](float sum, float weight) { return sum + std::abs(weight); });
    };
    std::vector<std::size_t> behind(std::size_t(1) << slotBits, 0); // 1 + the best row of each slot
    for (std::size_t row = 0; row < m_features.size(); ++row) {
        std::size_t& best = behind[m_features[row] & (behind.size() - 1)];
        if (best == 0 || mass(row) > mass(best - 1))
            best = row + 1;
    }
    std::vector<Feature> kept;
    for (const std::size_t best : behind) {
        if (best != 0)
            kept.push_back(m_features[best - 1]);
    }
    return kept;
}

/// Where the feature is, or the free slot where it would be.
std::size_t FeatureWeights::slotOf(Feature feature) const
{
    std::size_t slot = feature & (m_slots.size() - 1);
    while (m_slots[slot].behind != 0 && m_slots[slot].feature != feature)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

std::size_t FeatureWeights::rowFor(Feature feature)
{
    if (m_slots.size() < 2 * (m_features.size() + 1))
        grow();
    Slot& slot = m_slots[slotOf(feature)];
    if (slot.behind == 0) {
        m_features.push_back(feature);
        m_table.grow(m_features.size() * m_stride);
        slot = {feature, static_cast<std::uint32_t>(m_features.size())};
    }
    return slot.behind - 1;
}

void FeatureWeights::grow()
{
    constexpr std::size_t fewest = 1024;
    m_slots.assign(std::max(fewest, 2 * m_slots.size()), {});
    for (std::size_t row = 0; row < m_features.size(); ++row)
        m_slots[slotOf(m_features[row])] = {m_features[row], static_cast<std::uint32_t>(row + 1)};
}

} // namespace dateline::analysis::training
