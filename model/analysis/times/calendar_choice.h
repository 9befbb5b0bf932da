#pragma once

#include "model/analysis/times/calendar_point.h"

namespace dateline::analysis::times {

/// What a Calendar form means. Where the year is missing, the anchor and the form's direction choose it: the
/// latest such day up to the anchor, the next one from it, or the nearest. Nothing when the fields fit no
/// calendar, or when fields are missing and there is no anchor.
std::optional<CalendarPoint> calendarPoint(const article::TimeForm& form,
                                           const std::optional<CalendarPoint>& anchor);

/// The weekday that a Weekday form means near a day: the most recent one, the day itself included, unless the
/// form points to the future.
CalendarPoint weekdayNear(const article::TimeForm& form, QDate day);

/// A weekend: 0 is the current, last or coming one as the direction has it, -1 the one before this week's, 1
/// the next.
CalendarPoint weekendNear(QDate day, article::TimeForm::Direction direction, int amount);

} // namespace dateline::analysis::times
