#pragma once

#include "model/article/time_expression.h"

#include <vector>

namespace dateline::analysis::times {

/// "Today", "last night" and "tomorrow" between marks of quotation are those of the day on which the words
/// were said. Lets them count from the last day that the reporter has named before; where there is none, they
/// count from the publication like all others. The quoted spans and the expressions are in text order.
/// Linear.
void anchorInSpeech(std::vector<article::TimeExpression>& times, const std::vector<text::Span>& quoted);

} // namespace dateline::analysis::times
