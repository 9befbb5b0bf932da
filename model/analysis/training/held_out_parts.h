#pragma once

#include "model/analysis/training/name_model_maker.h"
#include "model/analysis/training/tree_sentence.h"
#include "model/analysis/training/treebank.h"

namespace dateline::analysis::training {

/// The trees of a training treebank, in the treebank's words and, where the engine's tokens differ, in these
/// as well, with parts of speech as wrong as those of sentences that are new: each is told by a tagger that
/// was trained on the rest of the treebank. Progress goes to `out`. Trains five taggers.
base::Result<std::vector<TreeSentence>> treesWithHeldOutParts(const std::vector<TreebankSentence>& treebank,
                                                              const Knowledge& knowledge, QTextStream& out);

} // namespace dateline::analysis::training
