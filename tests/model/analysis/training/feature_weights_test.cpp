#include "model/analysis/training/feature_weights.h"
#include "tests/support/printers.h"

#include <array>
#include <catch2/catch.hpp>

using namespace dateline::analysis;
using training::FeatureWeights;

namespace {

std::array<float, 2> sums(const FeatureWeights& weights, const std::vector<tagging::Feature>& features)
{
    std::array<float, 2> sums{};
    weights.addTo(sums, features);
    return sums;
}

} // namespace

TEST_CASE("features have rows of their own, however many there are")
{
    FeatureWeights weights(2);
    for (tagging::Feature feature = 0; feature < 5000; ++feature)
        weights.move(feature << 12U, feature % 2, static_cast<float>(feature), 1);
    CHECK(weights.features().size() == 5000);
    CHECK(sums(weights, {7U << 12U}) == std::array<float, 2>{0, 7});
    CHECK(sums(weights, {7U << 12U, 4000U << 12U}) == std::array<float, 2>{4000, 7});
}

TEST_CASE("a feature that never moved weighs nothing")
{
    FeatureWeights weights(2);
    CHECK(sums(weights, {5}) == std::array<float, 2>{0, 0});
    weights.move(5, 0, 1, 1);
    CHECK(sums(weights, {6}) == std::array<float, 2>{0, 0});
    CHECK(weights.features() == std::vector<tagging::Feature>{5});
}

TEST_CASE("the mean of a weight is over all steps")
{
    FeatureWeights weights(2);
    weights.move(5, 1, 4, 1);  // 4 from the first step on
    weights.move(5, 1, -4, 3); // 0 from the third on
    CHECK(weights.mean(4) == std::vector<float>{0, 2});
}

TEST_CASE("of the features that would share a slot of a model the weightiest is kept")
{
    FeatureWeights weights(2);
    weights.move(0x10, 0, 1, 1);
    weights.move(0x20, 0, -2, 1);
    weights.move(0x20, 1, 2, 1);
    weights.move(0x30, 1, 3, 1);
    weights.move(0x41, 1, 1, 1);
    weights.keepWeightiest(4, 2);
    CHECK(weights.features() == std::vector<tagging::Feature>{0x20, 0x41});
}

TEST_CASE("features that were not kept do not move, and the others begin anew")
{
    FeatureWeights weights(2);
    weights.move(0x10, 0, 1, 1);
    weights.move(0x20, 0, 2, 1);
    weights.keepWeightiest(4, 2);
    CHECK(sums(weights, {0x10, 0x20}) == std::array<float, 2>{0, 0});
    weights.move(0x10, 0, 5, 1);
    weights.move(0x20, 0, 6, 1);
    weights.move(0x31, 0, 7, 1);
    CHECK(sums(weights, {0x10, 0x20, 0x31}) == std::array<float, 2>{6, 0});
}
