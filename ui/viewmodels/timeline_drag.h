#pragma once

#include "model/article/time_expression.h"
#include "ui/viewmodels/timeline_scale.h"

namespace dateline::viewmodels {

/// How finely a pointer can aim at a stretch of time.
enum class AimUnit
{
    Day,
    Month,
    Year
};

/// The finest unit that is some pixels wide.
AimUnit aimUnit(const TimelineScale& scale);

/// The days of an event whose mark is dragged from one time to another. A span that is as long as the unit
/// moves by whole units and keeps its length, in months and years also its whole months; what is shorter, or
/// of unknown days, falls on the unit that is aimed at. Open ends stay open. The same days where that would
/// leave the years 1 to 9999.
article::DayInterval dragged(const article::DayInterval& days, AimUnit unit, double from, double to);

} // namespace dateline::viewmodels
