#pragma once

#include "model/analysis/training/labelled_sentence.h"

namespace dateline::analysis::training {

/// Adds variants of some sentences, so that a model learns how these are written, too: one in twelve as
/// headlines are set in many papers, all words with a capital but the shortest, and another one in twelve in
/// capitals throughout. They weigh half of the others.
void addCaseVariants(std::vector<LabelledSentence>& sentences);

} // namespace dateline::analysis::training
