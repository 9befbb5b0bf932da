#pragma once

#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::analysis::training {

/// Trains the name model once with everything and once without each collection and each family of features,
/// and prints what that costs: F1 on sentences of voa_gold_dev, on held-out articles of the training data by
/// collection, and on the articles of gold/. Half a minute for each of fourteen trainings.
base::Result<void> ablateNames(const QString& dataFolder, const QString& resourceFolder, QTextStream& out);

} // namespace dateline::analysis::training
