#pragma once

#include "model/analysis/knowledge/records.h"
#include "model/analysis/training/labelled_text.h"
#include "model/analysis/training/table_writer.h"

namespace dateline::analysis::training {

/// Names of single things: the lists written by hand, then names that hand-labelled news uses for one type of
/// thing only.
base::Result<void> collectPhrases(const QString& authoredFolder, const std::vector<LabelledText>& texts,
                                  TableWriter<knowledge::PhraseRecord>& phrases);

} // namespace dateline::analysis::training
