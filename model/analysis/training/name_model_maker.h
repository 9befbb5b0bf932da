#pragma once

#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::analysis::training {

/// Trains the name model on all hand-labelled data that may be shipped and writes it. The gazetteers and
/// clusters must be made before. Progress goes to `out`. Takes some minutes.
base::Result<void> trainNames(const QString& dataFolder, const QString& resourceFolder, QTextStream& out);

/// Tags a `word TAB … TAB label` file sentence by sentence and prints precision, recall and F1 of exact spans
/// with their types.
base::Result<void> evaluateNames(const QString& labelledFile, const QString& resourceFolder,
                                 QTextStream& out);

} // namespace dateline::analysis::training
