#pragma once

#include "model/article/event.h"
#include "model/article/time_expression.h"

#include <QDate>

#include <vector>

namespace dateline::analysis::events {

/// Computes the days of all events from what they rest on, for a publication date (invalid when it is
/// unknown):
///
/// - Expression and Narrative: the days of the time expression, seen through the relation (During, Since,
/// Until, After,
///   Before); those of a span reach from the first day of its first expression to the last of its second.
/// - Publication: During is the day before and the day of publication, Since and After the time from
/// publication on, Until
///   and Before the time up to it.
/// - None: unknown.
///
/// What is told as having happened does not reach beyond the publication, what is planned does not begin
/// before it. Pure; the times must have been resolved for the same date.
void resolve(std::vector<article::Event>& events, const std::vector<article::TimeExpression>& times,
             QDate published);

} // namespace dateline::analysis::events
