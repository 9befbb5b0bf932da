#pragma once

#include <QString>

namespace dateline::store {

/// What a reader typed into a search box as an expression for FTS5's MATCH: words that must all occur,
/// "quoted phrases", -excluded words and begin* for prefixes. Everything else is a word or is ignored, so
/// that no text can be an error. Empty when nothing is left to look for, also when there are only excluded
/// words.
QString searchExpression(QStringView typed);

} // namespace dateline::store
