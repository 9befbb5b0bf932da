#pragma once

#include "model/analysis/training/partial_sentence.h"
#include "model/base/result.h"

namespace dateline::analysis::training {

/// Reads the collections of ner/ that are labelled by other rules than ours.
base::Result<std::vector<PartialSentence>> readPartialSentences(const QString& dataFolder);

} // namespace dateline::analysis::training
