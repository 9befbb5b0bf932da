#pragma once

#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::analysis::training {

/// Reads a file of test cases (`readTimeCases`), leaves out those that make no sense for news and prints how
/// many for which reason, then how many of the others are read right, and those that are not. A case is right
/// when every expression in it is found, means one of its candidates, and nothing else is found. A reading
/// may be as coarse as its words ("two months ago" is a month); of a range its ends count, or its length
/// where the text gives no more; the last day of a range may be the day behind it, as the cases count.
base::Result<void> evaluateTimeCases(const QString& path, const QString& resourceFolder, QTextStream& out);

} // namespace dateline::analysis::training
