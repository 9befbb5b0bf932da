#pragma once

#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/training/partial_sentence.h"

#include <optional>

namespace dateline::analysis::training {

/// Gives sentences that are labelled by other rules our labels, by a name model that was trained on sentences
/// labelled by ours: the best of the labels that each word may have. A sentence that a machine has labelled
/// is dropped where the model contradicts it: two that err differently are seldom wrong together.
class NameJudge
{
public:
    /// `model` must outlive it.
    explicit NameJudge(const tagging::SequenceModel& model);

    /// Nothing when the sentence is not to be trusted. `features` are those of its words.
    std::optional<std::vector<int>> labelsOf(const PartialSentence& sentence,
                                             const std::vector<std::vector<tagging::Feature>>& features);

private:
    const tagging::SequenceModel& m_model;
    tagging::Lattice m_lattice;
};

} // namespace dateline::analysis::training
