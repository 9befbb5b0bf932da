#pragma once

#include "model/analysis/knowledge/records.h"
#include "model/analysis/training/labelled_text.h"
#include "model/analysis/training/table_writer.h"

namespace dateline::analysis::training {

/// How often words are written small and with a capital: English Web Treebank, GUM, and labelled news.
base::Result<void> collectWords(const QString& dataFolder, const std::vector<LabelledText>& texts,
                                TableWriter<knowledge::WordRecord>& words);

} // namespace dateline::analysis::training
