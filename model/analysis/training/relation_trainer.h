#pragma once

#include "model/analysis/parsing/relation_features.h"
#include "model/analysis/training/feature_weights.h"

#include <functional>
#include <random>

namespace dateline::analysis::training {

/// A sentence to train relations on: its words as the parser sees them and its tree with relations.
struct RelationSentence
{
    parsing::ParserWords words;
    parsing::DependencyTree tree;
};

/// Trains the relations of words to their heads as an averaged perceptron. One thread and a fixed seed: the
/// same sentences give the same weights on the same machine.
class RelationTrainer
{
public:
    struct Settings
    {
        int slotBits = 16;      ///< of the model that is to hold what is learned
        int choosingEpochs = 3; ///< by which its features are chosen
        int epochs = 8;
    };

    explicit RelationTrainer(Settings settings);

    /// First chooses features, then trains these. `report` is told how many words were told wrong in each
    /// epoch, of both.
    void train(const std::vector<RelationSentence>& sentences,
               const std::function<void(int epoch, int mistakes)>& report);
    /// What was learned: rows of parsing::relationCount weights.
    const FeatureWeights& weights() const { return m_weights; }
    double steps() const { return m_steps; }

private:
    void train(const std::vector<RelationSentence>& sentences, int epochs,
               const std::function<void(int, int)>& report);
    int step(const RelationSentence& sentence);
    parsing::Relation best(std::span<const tagging::Feature> features) const;
    void moveWeights(std::span<const tagging::Feature> features, parsing::Relation relation, float by);

    Settings m_settings;
    FeatureWeights m_weights;
    double m_steps = 1;
    std::mt19937 m_random;
};

} // namespace dateline::analysis::training
