#pragma once

#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::analysis::training {

/// Analyses the news and biographies of a folder of GUM and prints how many links from pronouns and
/// descriptions to named entities are right, how many of the pronouns that mean a named entity are linked,
/// and how the confidence of the links compares with the part that is right. An entity counts as right when
/// one of its names stands for the same thing in the annotation.
base::Result<void> evaluateReferences(const QString& gumFolder, const QString& resourceFolder,
                                      QTextStream& out);

} // namespace dateline::analysis::training
