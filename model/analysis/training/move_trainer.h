#pragma once

#include "model/analysis/parsing/beam_search.h"
#include "model/analysis/training/feature_weights.h"

#include <array>
#include <functional>
#include <random>

namespace dateline::analysis::training {

/// A sentence to train moves on: its words as the parser sees them and a projective tree.
struct MoveSentence
{
    parsing::ParserWords words;
    std::vector<qsizetype> heads;
};

/// Trains the parser's moves as an averaged structured perceptron with a beam: where the right moves fall
/// furthest behind the best of the beam, the weights move towards them (Huang, Fayong and Guo, "Structured
/// perceptron with inexact search", 2012: max-violation). One thread and a fixed seed: the same sentences
/// give the same weights on the same machine.
class MoveTrainer
{
public:
    struct Settings
    {
        int slotBits = 20;      ///< of the model that is to hold what is learned
        int choosingEpochs = 4; ///< by which its features are chosen
        int epochs = 10;
        std::size_t beam = 4;
        float dropped = 0.1F; ///< share of features left out in each sentence
    };

    explicit MoveTrainer(Settings settings);

    /// First chooses features, then trains these. `report` is told how many sentences moved the weights in
    /// each epoch, of both.
    void train(const std::vector<MoveSentence>& sentences,
               const std::function<void(int epoch, int mistakes)>& report);
    /// What was learned: rows of moveCount weights.
    const FeatureWeights& weights() const { return m_weights; }
    double steps() const { return m_steps; }

    /// For the search.
    std::array<double, parsing::moveCount> moveScores(std::span<const tagging::Feature> features) const;

private:
    /// The right way and the best of the beam up to where they differ most.
    struct Violation
    {
        double size = 0;
        std::int32_t right = 0;
        std::int32_t told = 0;
    };

    void train(const std::vector<MoveSentence>& sentences, int epochs,
               const std::function<void(int, int)>& report);
    bool step(const MoveSentence& sentence);
    Violation greatestViolation(const MoveSentence& sentence);
    void learn(const MoveSentence& sentence, const Violation& violation);
    std::vector<std::int32_t> wayTo(std::int32_t state);
    bool isDropped(tagging::Feature feature) const;
    void moveWeights(const MoveSentence& sentence, std::int32_t state, float by);

    Settings m_settings;
    FeatureWeights m_weights;
    parsing::BeamSearch<MoveTrainer> m_search;
    double m_steps = 1;
    std::mt19937 m_random;
};

} // namespace dateline::analysis::training
