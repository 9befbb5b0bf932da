#pragma once

#include "model/article/time_expression.h"

#include <QDate>

#include <vector>

namespace dateline::analysis::times {

/// Gives every expression its TIMEX3 value and its days, anew from its form. Relative forms count from
/// `published`, those anchored in the story from the earlier expression that `anchorTime` names. With an
/// invalid date, what counts from the publication keeps neither value nor days; what is absolute, and
/// durations, sets and vague references, stay. A form that fits no calendar (February 30) is left without
/// value. Linear in the number of expressions.
void resolve(std::vector<article::TimeExpression>& times, QDate published);

} // namespace dateline::analysis::times
