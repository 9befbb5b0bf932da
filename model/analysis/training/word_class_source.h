#pragma once

#include "model/analysis/knowledge/records.h"
#include "model/analysis/training/table_writer.h"

namespace dateline::analysis::training {

/// The words that names are made with, from the lists written by hand: lines of `[class] word word …`.
base::Result<void> collectWordClasses(const QString& authoredFolder,
                                      TableWriter<knowledge::WordClassRecord>& classes);

} // namespace dateline::analysis::training
