#pragma once

#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::analysis::training {

/// Trains the parser on the treebanks that may be shipped and writes its model. The gazetteers and clusters
/// must be made before. Progress goes to `out`. Takes some minutes.
base::Result<void> trainParser(const QString& dataFolder, const QString& resourceFolder, QTextStream& out);

/// Parses a treebank that was not trained on (a CoNLL-U file or a folder of documents, see
/// readHeldOutTreebank) with the parts of speech that the engine's model tells, and prints how often head and
/// relation are right: in the treebank's words and in the engine's tokens, and for each relation.
base::Result<void> evaluateParser(const QString& treebank, const QString& resourceFolder, QTextStream& out);

} // namespace dateline::analysis::training
