#pragma once

#include "model/base/result.h"

#include <QString>

namespace dateline::analysis::training {

/// Groups the words of the word vectors by spherical k-means in three finenesses and writes the table that
/// tagging::WordClusters reads. A fixed seed: the same vectors give the same bytes on the same machine. Takes
/// a minute.
base::Result<void> makeClusters(const QString& dataFolder, const QString& tablePath);

} // namespace dateline::analysis::training
