#pragma once

#include "model/analysis/knowledge/records.h"
#include "model/analysis/training/labelled_text.h"
#include "model/analysis/training/table_writer.h"

namespace dateline::analysis::training {

/// First names with their gender and surnames: United States census, popular names by country, and the people
/// of hand-labelled news.
base::Result<void> collectPersonNames(const QString& dataFolder, const std::vector<LabelledText>& texts,
                                      TableWriter<knowledge::PersonNameRecord>& names);

} // namespace dateline::analysis::training
