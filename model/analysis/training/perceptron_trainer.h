#pragma once

#include "model/analysis/tagging/model_layout.h"
#include "model/analysis/training/averaged_weights.h"
#include "model/analysis/training/training_sentence.h"
#include "model/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <random>
#include <span>
#include <vector>

namespace dateline::analysis::training {

/// Trains a linear sequence model on hashed features as an averaged structured perceptron (Collins 2002): the
/// best path under the weights so far is compared with the right one, and the weights of every wrong word
/// move by one step towards the right label; what is written is the mean of all weights on the way. Several
/// times faster than CrfTrainer where there are many labels, but the model's scores are no probabilities. One
/// thread and a fixed seed: the same sentences give the same bytes on the same machine.
class PerceptronTrainer
{
public:
    struct Settings
    {
        int slotBits = 17;
        int epochs = 6;
        float dropped = 0.1F; ///< share of features left out at each step
    };

    PerceptronTrainer(Settings settings, QStringList labels);

    /// `report` is told how many words were told wrong in each epoch.
    void train(const std::vector<TrainingSentence>& sentences,
               const std::function<void(int epoch, int mistakes)>& report);

    /// Writes the model for tagging::SequenceModel to read.
    base::Result<void> write(const QString& path, tagging::ModelKind kind,
                             std::uint64_t featureFingerprint) const;

private:
    int step(const TrainingSentence& sentence);
    void score(const std::vector<tagging::Feature>& features, std::span<float> emissions);
    void learn(const TrainingSentence& sentence, const std::vector<int>& told);

    Settings m_settings;
    QStringList m_labels;
    std::size_t m_stride;
    AveragedWeights m_words;
    AveragedWeights m_transitions;
    tagging::Lattice m_lattice;
    std::vector<std::vector<tagging::Feature>> m_kept; ///< slots of the sentence at hand, after dropping
    double m_steps = 1;
    std::mt19937 m_random;
};

} // namespace dateline::analysis::training
