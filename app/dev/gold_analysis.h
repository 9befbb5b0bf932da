#pragma once

#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::dev {

/// Analyses every pair ID.txt, ID.json of a folder of annotated articles, each with the publication date that
/// its annotation names, and writes what `dateline analyze --format json` would print to ID.json in the other
/// folder, for a scorer to compare.
base::Result<void> analyseGold(const QString& goldFolder, const QString& outFolder,
                               const QString& resourceFolder, QTextStream& out);

} // namespace dateline::dev
