#pragma once

#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::analysis::training {

/// Fits the curves that turn how sure the engine is into the share that is right, and writes them to
/// models/en/confidence.txt: on a fifth of the articles of the training data, read by an engine that has not
/// seen them; rows of the panel on those whose entities are annotated. Prints also how well names were found
/// there. Takes as long as training names.
base::Result<void> fitConfidence(const QString& dataFolder, const QString& resourceFolder, QTextStream& out);

/// Prints how far the engine keeps what its confidence promises, for names and for rows of the panel, on a
/// folder of annotated articles. Sentences of a `word TAB … TAB label` file are
/// measured for their names, each as an article of its own.
base::Result<void> measureConfidence(const QString& labelled, const QString& resourceFolder,
                                     QTextStream& out);

} // namespace dateline::analysis::training
