#pragma once

#include "model/article/time_expression.h"

#include <vector>

namespace dateline::analysis::times {

/// Gives every expression that counts from the story the earlier expression it counts from: the last one
/// before it that is at least as fine as what it counts. Where there is none, it counts from the publication
/// instead. Linear.
void anchorInStory(std::vector<article::TimeExpression>& times);

} // namespace dateline::analysis::times
