#pragma once

#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/training/averaged_weights.h"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::analysis::training {

/// The weights of an averaged perceptron by feature: a row for each feature that was ever moved, so that in
/// training no two features share one. A model has room for fewer: keepWeightiest() chooses them.
class FeatureWeights
{
public:
    /// A row has so many weights.
    explicit FeatureWeights(std::size_t stride) : m_stride(stride), m_table(0) {}

    /// Adds the rows of features to sums of the length of a row.
    void addTo(std::span<float> sums, std::span<const tagging::Feature> features) const;
    /// Moves one weight of a feature at a step, which are counted from 1.
    void move(tagging::Feature feature, std::size_t column, float by, double step);

    /// Keeps those features that a model of 2^slotBits slots has room for: of those whose hashes end alike
    /// the one with the weightiest mean over so many steps. From now on all others weigh nothing and do not
    /// move. The weights of those kept begin at 0 again, to be trained without the rest.
    void keepWeightiest(int slotBits, double steps);

    /// The features that have rows, in the order of these.
    const std::vector<tagging::Feature>& features() const { return m_features; }
    /// The mean of all rows over so many steps, one behind the other.
    std::vector<float> mean(double steps) const { return m_table.mean(steps); }

private:
    struct Slot
    {
        tagging::Feature feature = 0;
        std::uint32_t behind = 0; ///< 1 + the row; 0 when there is none here
    };

    bool has(tagging::Feature feature) const
    {
        return !m_slots.empty() && m_slots[slotOf(feature)].behind != 0;
    }
    std::vector<tagging::Feature> weightiest(int slotBits, double steps) const;
    std::size_t slotOf(tagging::Feature feature) const;
    std::size_t rowFor(tagging::Feature feature);
    void grow();

    std::size_t m_stride;
    std::vector<Slot> m_slots; ///< open addressing, a power of two, at most half full
    std::vector<tagging::Feature> m_features;
    AveragedWeights m_table;
    bool m_isChosen = false; ///< no feature gets a row any more
};

} // namespace dateline::analysis::training
