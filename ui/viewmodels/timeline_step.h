#pragma once

#include "ui/viewmodels/timeline_dates.h"

#include <QStringList>

#include <optional>
#include <span>

namespace dateline::viewmodels {

/// A distance between the ticks of a time axis: an amount of a unit of the calendar, from an hour to a
/// thousand years. Times are those of TimelineScale.
struct TimelineStep
{
    enum class Unit
    {
        Hour,
        Day,
        Week,
        Month,
        Year
    };

    Unit unit = Unit::Day;
    int amount = 1;

    /// All steps that an axis may have, finest first.
    static std::span<const TimelineStep> all();

    /// The least number of days between two ticks.
    double shortestDays() const;
    /// The last tick at or before a time.
    double floor(double time, const TimelineDates& dates) const;
    /// The tick behind a tick.
    double next(double tick, const TimelineDates& dates) const;
    /// The short label of the tick at a time: "06:00", "14", "May", "2010".
    QString label(double time, const TimelineDates& dates) const;

    /// What the ticks are parts of: hours of a day, days of a month, months of a year; none for years.
    std::optional<TimelineStep> whole() const;
    /// The full labels of the tick at a time, the best first: "May 2010" in long and in short.
    QStringList wholeLabels(double time, const TimelineDates& dates) const;
};

} // namespace dateline::viewmodels
