#pragma once

#include "model/analysis/document.h"

namespace dateline::analysis::entities {

/// Adds the mentions that stand inside hyphenated words, "Lindqvist" in "pro-Lindqvist", where the article
/// names the same entity with the same word elsewhere. Called behind grouping; keeps mentions in text order.
void addCompoundMentions(Document& document);

} // namespace dateline::analysis::entities
