#pragma once

#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::analysis::training {

/// Analyses the articles of a folder as `readAttributedArticles` reads it and prints how well their contents
/// are found: those that stand in one piece, those that a cue breaks, direct and other ones, and for how many
/// of those found the speaker is right. A content is found where a quote shares 0.8 of the characters of the
/// longer of the two; white space and marks of quotation, which contents have and quotes do not, do not
/// count. A content that is broken by its cue is counted once as a whole, as the annotation has it, and once
/// with each part by itself, as the engine tells it.
base::Result<void> evaluateQuotes(const QString& folder, const QString& resourceFolder, QTextStream& out);

} // namespace dateline::analysis::training
