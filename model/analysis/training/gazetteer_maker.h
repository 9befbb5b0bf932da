#pragma once

#include "model/analysis/training/labelled_text.h"
#include "model/base/result.h"

#include <QString>

#include <vector>

namespace dateline::analysis::training {

/// Makes the look-up tables of resources/gazetteers from the development data and from the lists written by
/// hand in `outFolder`/authored. The same input gives the same bytes. `dataFolder` is the folder that holds
/// gazetteers/, ner/, gold_train/ and syntax/; only data that may be shipped is read.
/// NotFound or Io with the name of a file that cannot be read or written.
base::Result<void> makeGazetteers(const QString& dataFolder, const QString& outFolder);

/// Makes only those that learn from labelled text: the names people bear, words, and names of single things.
base::Result<void> makeLearntGazetteers(const QString& dataFolder, const std::vector<LabelledText>& texts,
                                        const QString& outFolder);

} // namespace dateline::analysis::training
