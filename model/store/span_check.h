#pragma once

#include "model/article/analysis.h"
#include "model/base/result.h"

namespace dateline::store {

/// Whether every finding has words and every span lies inside a text of this length. The schema refuses
/// findings without words by itself; it cannot see the length of the text.
base::Result<void> checkSpans(const article::Analysis& analysis, qsizetype textLength);

} // namespace dateline::store
