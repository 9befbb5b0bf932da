#pragma once

#include "model/analysis/tagging/sequence_model.h"

#include <random>
#include <vector>

namespace dateline::analysis::training {

/// A sentence with the features and the right label of each word.
struct TrainingSentence
{
    std::vector<std::vector<tagging::Feature>> features;
    std::vector<int> labels;
    float weight = 1; ///< how far it is trusted
};

/// A permutation that every standard library computes alike, which std::shuffle does not promise.
inline void shuffle(std::vector<std::size_t>& order, std::mt19937& random)
{
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
}

} // namespace dateline::analysis::training
