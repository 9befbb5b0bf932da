#include "model/analysis/tagging/name_features.h"
#include "model/analysis/training/feature_families.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace dateline::analysis;
using namespace dateline::analysis::training;

namespace {

std::vector<tagging::Feature> featuresOf(const std::vector<tagging::WordTraits>& words)
{
    std::vector<tagging::Feature> features;
    tagging::NameFeatures(words).extract(1, features);
    std::sort(features.begin(), features.end());
    return features;
}

/// Features of the one that the other has, too.
std::vector<tagging::Feature> common(const std::vector<tagging::Feature>& one,
                                     const std::vector<tagging::Feature>& other)
{
    std::vector<tagging::Feature> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
    return both;
}

std::vector<tagging::WordTraits> threeWords()
{
    std::vector<tagging::WordTraits> words(3);
    for (std::uint32_t i = 0; i < 3; ++i) {
        words[i].surface = 100 + i;
        words[i].lower = 200 + i;
        words[i].isWord = true;
    }
    words[1].isCapital = true;
    return words;
}

} // namespace

TEST_CASE("every family of features can be left out, and each leaves the others")
{
    const std::vector<tagging::WordTraits> words = threeWords();
    const std::vector<tagging::Feature> all = featuresOf(words);
    for (int number = 0; number < featureFamilyCount; ++number) {
        const auto family = static_cast<FeatureFamily>(number);
        INFO(toString(family).toStdString());
        const std::vector<tagging::Feature> kept = common(all, featuresOf(disturbed(words, family)));
        CHECK(kept.size() < all.size());
        CHECK(kept.size() * 4 > all.size());
        CHECK_FALSE(toString(family).isEmpty());
    }
}

TEST_CASE("two families never leave out the same features alone")
{
    const std::vector<tagging::WordTraits> words = threeWords();
    const std::vector<tagging::Feature> all = featuresOf(words);
    for (int one = 0; one < featureFamilyCount; ++one) {
        for (int other = one + 1; other < featureFamilyCount; ++other)
            CHECK(common(all, featuresOf(disturbed(words, static_cast<FeatureFamily>(one)))) !=
                  common(all, featuresOf(disturbed(words, static_cast<FeatureFamily>(other)))));
    }
}
