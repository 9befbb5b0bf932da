#pragma once

#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/training/training_sentence.h"
#include "model/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <random>
#include <vector>

namespace dateline::analysis::training {

/// Trains a linear-chain conditional random field on hashed features: stochastic gradient ascent of the log
/// likelihood with AdaGrad steps (Duchi, Hazan and Singer 2011), features dropped at random in training so
/// that no word is relied on alone. One thread and a fixed seed: the same sentences give the same bytes on
/// the same machine.
class CrfTrainer
{
public:
    struct Settings
    {
        int slotBits = 18;
        int epochs = 10;
        float learningRate = 0.1F;
        float shrinkage = 1e-5F; ///< L2
        float dropped = 0.3F;    ///< share of features left out at each step
    };

    /// `isAllowed(before, label)` tells impossible neighbours; `before` is labels.size() at the start of a
    /// sentence.
    CrfTrainer(Settings settings, QStringList labels,
               const std::function<bool(int before, int label)>& isAllowed);

    /// `report` is told the loss after each epoch.
    void train(const std::vector<TrainingSentence>& sentences,
               const std::function<void(int epoch, double loss)>& report);

    /// Writes the model for tagging::SequenceModel to read.
    base::Result<void> write(const QString& path, tagging::ModelKind kind,
                             std::uint64_t featureFingerprint) const;

private:
    double step(const TrainingSentence& sentence);
    void remember();
    void dropFeatures(const TrainingSentence& sentence);
    void score(std::size_t word, std::span<float> emissions) const;
    void learnWord(std::size_t word, int right, float weight);
    void learnTransitions(const TrainingSentence& sentence);
    void adjust(float& weight, float& squares, float gradient) const;

    Settings m_settings;
    QStringList m_labels;
    std::size_t m_labelCount;
    std::size_t m_stride;
    std::vector<float> m_weights;
    std::vector<float> m_weightSquares;
    std::vector<float> m_transitions;
    std::vector<float> m_transitionSquares;
    std::vector<float> m_meanWeights; ///< of the ends of the later half of the epochs
    std::vector<float> m_meanTransitions;
    int m_remembered = 0;
    tagging::Lattice m_lattice;
    std::vector<std::vector<tagging::Feature>> m_kept; ///< of the sentence at hand, after dropping
    std::mt19937 m_random;
};

} // namespace dateline::analysis::training
