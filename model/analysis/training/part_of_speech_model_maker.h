#pragma once

#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::analysis::training {

/// Trains the model of parts of speech on the treebanks that may be shipped and writes it. The gazetteers and
/// clusters must be made before. Progress goes to `out`. Takes some minutes.
base::Result<void> trainPartsOfSpeech(const QString& dataFolder, const QString& resourceFolder,
                                      QTextStream& out);

/// Tags a treebank that was not trained on (a CoNLL-U file or a folder of documents, see
/// readHeldOutTreebank) and prints how often the universal tag is right: in the treebank's words and in the
/// engine's tokens, for words never seen in training, for each tag with what it is taken for.
base::Result<void> evaluatePartsOfSpeech(const QString& treebank, const QString& resourceFolder,
                                         QTextStream& out);

} // namespace dateline::analysis::training
