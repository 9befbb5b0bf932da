#include "model/analysis/tagging/lattice.h"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <functional>
#include <random>

using dateline::analysis::tagging::Lattice;

namespace {

constexpr std::size_t labels = 3;
constexpr std::size_t stride = Lattice::lane;

/// Scores of transitions with rubbish behind the last label, which nobody may read.
std::vector<float> transitions(const std::array<std::array<float, labels>, labels + 1>& scores)
{
    std::vector<float> table((labels + 1) * stride, 99.0F);
    for (std::size_t from = 0; from <= labels; ++from)
        std::copy(scores[from].begin(), scores[from].end(), table.begin() + long(from * stride));
    return table;
}

const std::vector<float>& usualTransitions()
{
    static const std::vector<float> table = transitions({{{0.5F, -1.0F, 2 * Lattice::forbidden},
                                                          {-0.25F, 0.75F, 1.5F},
                                                          {0.0F, -2.0F, 1.0F},
                                                          {0.25F, 0.5F, 2 * Lattice::forbidden}}});
    return table;
}

void fill(Lattice& lattice, std::size_t words, float greatest)
{
    std::mt19937 random(3);
    lattice.reset(words);
    for (std::size_t word = 0; word < words; ++word) {
        for (std::size_t label = 0; label < labels; ++label)
            lattice.emissions(word)[label] = greatest * (float(random() % 2001U) / 1000.0F - 1.0F);
    }
}

/// Calls with every sequence of labels and its score.
void forAllPaths(const Lattice& lattice, const std::vector<float>& table,
                 const std::function<void(const std::vector<int>&, double)>& call)
{
    std::vector<int> path(lattice.wordCount(), 0);
    for (;;) {
        double score = 0;
        std::size_t before = labels;
        for (std::size_t word = 0; word < path.size(); ++word) {
            const auto label = std::size_t(path[word]);
            score += double(table[before * stride + label]) + double(lattice.emissions(word)[label]);
            before = label;
        }
        call(path, score);
        std::size_t word = 0;
        while (word < path.size() && ++path[word] == int(labels))
            path[word++] = 0;
        if (word == path.size())
            return;
    }
}

} // namespace

TEST_CASE("The best path of a lattice is the best of all its paths")
{
    Lattice lattice(usualTransitions(), labels, stride);
    for (const std::size_t words : {1U, 2U, 3U, 7U}) {
        fill(lattice, words, 2.0F);
        double best = -1e30;
        std::vector<int> bestPath;
        forAllPaths(lattice, usualTransitions(), [&](const std::vector<int>& path, double score) {
            if (score > best) {
                best = score;
                bestPath = path;
            }
        });
        CHECK(lattice.bestPath() == bestPath);
    }
}

TEST_CASE("Marginals of a lattice are shares of all its paths")
{
    Lattice lattice(usualTransitions(), labels, stride);
    for (const std::size_t words : {1U, 2U, 6U}) {
        fill(lattice, words, 3.0F);
        double all = 0;
        std::vector<double> single(words * labels, 0.0);
        std::vector<double> pairs(words * labels * labels, 0.0);
        forAllPaths(lattice, usualTransitions(), [&](const std::vector<int>& path, double score) {
            const double weight = std::exp(score);
            all += weight;
            for (std::size_t word = 0; word < words; ++word) {
                single[word * labels + std::size_t(path[word])] += weight;
                if (word > 0)
                    pairs[(word * labels + std::size_t(path[word - 1])) * labels + std::size_t(path[word])] +=
                        weight;
            }
        });
        CHECK(lattice.computeMarginals() == Approx(std::log(all)));
        for (std::size_t word = 0; word < words; ++word) {
            for (std::size_t label = 0; label < labels; ++label) {
                CHECK(lattice.marginal(word, label) ==
                      Approx(single[word * labels + label] / all).margin(1e-7));
                for (std::size_t before = 0; word > 0 && before < labels; ++before)
                    CHECK(lattice.pairMarginal(word, before, label) ==
                          Approx(pairs[(word * labels + before) * labels + label] / all).margin(1e-7));
            }
        }
    }
}

TEST_CASE("Long sequences and great scores stay within the range of numbers")
{
    Lattice lattice(usualTransitions(), labels, stride);
    for (const float greatest : {0.0F, 1.0F, 100.0F, 10000.0F}) {
        fill(lattice, 5000, greatest);
        CHECK(std::isfinite(lattice.computeMarginals()));
        for (std::size_t word = 0; word < lattice.wordCount(); ++word) {
            float sum = 0;
            for (std::size_t label = 0; label < labels; ++label) {
                REQUIRE(lattice.marginal(word, label) >= 0.0F);
                sum += lattice.marginal(word, label);
            }
            REQUIRE(sum == Approx(1.0F).epsilon(1e-4));
        }
    }
}

TEST_CASE("A label that cannot stand first has no share there, however well it fits")
{
    Lattice lattice(usualTransitions(), labels, stride);
    lattice.reset(40);
    for (std::size_t word = 0; word < lattice.wordCount(); ++word)
        lattice.emissions(word)[2] = 500.0F;
    lattice.computeMarginals();
    CHECK(lattice.marginal(0, 2) == 0.0F);
    CHECK(lattice.marginal(0, 1) == Approx(1.0F));
    CHECK(lattice.marginal(1, 2) == Approx(1.0F));
    CHECK(lattice.bestPath().front() == 1);
}

TEST_CASE("A lattice follows its transitions when it is told that they have changed")
{
    std::vector<float> table = usualTransitions();
    Lattice lattice(table, labels, stride);
    fill(lattice, 1, 0.0F);
    CHECK(lattice.bestPath() == std::vector{1});
    table[labels * stride] = 2.0F;
    lattice.takeTransitions();
    CHECK(lattice.bestPath() == std::vector{0});
    lattice.reset(0);
    CHECK(lattice.bestPath().empty());
    CHECK(lattice.computeMarginals() == 0.0);
}
