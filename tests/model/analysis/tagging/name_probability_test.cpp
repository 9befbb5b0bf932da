#include "model/analysis/tagging/name_probability.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <random>

using namespace dateline::analysis::tagging;
using dateline::article::EntityType;

namespace {

constexpr std::size_t labelCount = 13;
constexpr std::size_t stride = 16;

/// Random scores; what may not follow is forbidden.
std::vector<float> transitions(std::mt19937& random)
{
    std::vector<float> result((labelCount + 1) * stride, 0.0F);
    for (std::size_t before = 0; before <= labelCount; ++before) {
        for (std::size_t label = 0; label < labelCount; ++label)
            result[before * stride + label] = mayFollow(static_cast<int>(before), static_cast<int>(label))
                                                  ? static_cast<float>(random() % 300) / 100 - 1.5F
                                                  : 2 * Lattice::forbidden;
    }
    return result;
}

/// The probability of a name by going through all label sequences of three words.
double enumerated(const Lattice& lattice, const std::vector<float>& steps, const LabelledName& wanted)
{
    double all = 0;
    double with = 0;
    std::vector<int> labels(3);
    const auto weight = [&] {
        double sum = 0;
        std::size_t before = labelCount;
        for (std::size_t word = 0; word < labels.size(); ++word) {
            const auto label = static_cast<std::size_t>(labels[word]);
            sum += static_cast<double>(lattice.emissions(word)[label]) +
                   static_cast<double>(steps[before * stride + label]);
            before = label;
        }
        return std::exp(sum);
    };
    for (labels[0] = 0; labels[0] < int(labelCount); ++labels[0]) {
        for (labels[1] = 0; labels[1] < int(labelCount); ++labels[1]) {
            for (labels[2] = 0; labels[2] < int(labelCount); ++labels[2]) {
                const double one = weight();
                all += one;
                const auto names = namesIn(labels);
                with += std::find(names.begin(), names.end(), wanted) != names.end() ? one : 0;
            }
        }
    }
    return with / all;
}

} // namespace

TEST_CASE("the probability of a name is that of all label sequences that have it")
{
    std::mt19937 random(3);
    const std::vector<float> steps = transitions(random);
    Lattice lattice(steps, labelCount, stride);
    lattice.reset(3);
    for (std::size_t word = 0; word < 3; ++word) {
        for (std::size_t label = 0; label < labelCount; ++label)
            lattice.emissions(word)[label] = static_cast<float>(random() % 400) / 100 - 2;
    }
    lattice.computeMarginals();
    for (const LabelledName& name :
         {LabelledName{0, 1, EntityType::Person}, LabelledName{0, 2, EntityType::Place},
          LabelledName{0, 3, EntityType::Organization}, LabelledName{1, 2, EntityType::Group},
          LabelledName{1, 3, EntityType::Work}, LabelledName{2, 3, EntityType::Event}})
        CHECK(probabilityOf(name, lattice) == Approx(enumerated(lattice, steps, name)).margin(1e-4));
}
