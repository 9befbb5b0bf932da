#pragma once

#include <QStringList>

namespace dateline::analysis::training {

/// A sentence as headlines are set in many papers: all words with a capital but the shortest.
QStringList inHeadlineCapitals(QStringList words);

/// A sentence in capitals throughout.
QStringList inCapitals(QStringList words);

} // namespace dateline::analysis::training
