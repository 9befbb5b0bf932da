#include "ui/viewmodels/timeline_step.h"

#include "ui/viewmodels/timeline_scale.h"

#include <array>
#include <cmath>

namespace dateline::viewmodels {

namespace {

using Unit = TimelineStep::Unit;

constexpr std::array steps{
    TimelineStep{Unit::Hour, 1},   TimelineStep{Unit::Hour, 3},   TimelineStep{Unit::Hour, 6},
    TimelineStep{Unit::Hour, 12},  TimelineStep{Unit::Day, 1},    TimelineStep{Unit::Week, 1},
    TimelineStep{Unit::Month, 1},  TimelineStep{Unit::Month, 3},  TimelineStep{Unit::Year, 1},
    TimelineStep{Unit::Year, 2},   TimelineStep{Unit::Year, 5},   TimelineStep{Unit::Year, 10},
    TimelineStep{Unit::Year, 20},  TimelineStep{Unit::Year, 50},  TimelineStep{Unit::Year, 100},
    TimelineStep{Unit::Year, 200}, TimelineStep{Unit::Year, 500}, TimelineStep{Unit::Year, 1000},
};

/// The first day of an amount of years, within the calendar that a scale shows.
double yearBegin(int year)
{
    return TimelineScale::timeOf(QDate(std::max(year, 1), 1, 1));
}

double hoursAfter(double day, double hours)
{
    return day + hours / 24;
}

} // namespace

std::span<const TimelineStep> TimelineStep::all()
{
    return steps;
}

double TimelineStep::shortestDays() const
{
    switch (unit) {
    case Unit::Hour:
        return amount / 24.0;
    case Unit::Day:
        return amount;
    case Unit::Week:
        return amount * 7;
    case Unit::Month:
        return amount * 28;
    case Unit::Year:
        break;
    }
    return amount * 365;
}

double TimelineStep::floor(double time, const TimelineDates& dates) const
{
    const QDate day = TimelineScale::dayAt(time);
    const double begin = TimelineScale::timeOf(day);
    switch (unit) {
    case Unit::Hour:
        return hoursAfter(begin, std::floor((time - begin) * 24 / amount) * amount);
    case Unit::Day:
        return begin;
    case Unit::Week:
        return begin - (day.dayOfWeek() - dates.firstDayOfWeek() + 7) % 7;
    case Unit::Month:
        return TimelineScale::timeOf(QDate(day.year(), (day.month() - 1) / amount * amount + 1, 1));
    case Unit::Year:
        break;
    }
    return yearBegin(day.year() / amount * amount);
}

double TimelineStep::next(double tick, const TimelineDates& dates) const
{
    // A little later, so that rounding cannot fall into the part before.
    const QDate day = TimelineScale::dayAt(tick + 1e-6);
    switch (unit) {
    case Unit::Hour: {
        const double begin = TimelineScale::timeOf(day);
        return hoursAfter(begin, std::round((tick - begin) * 24) + amount);
    }
    case Unit::Day:
        return TimelineScale::timeOf(day.addDays(amount));
    case Unit::Week:
        return floor(tick + 1e-6, dates) + amount * 7;
    case Unit::Month:
        return TimelineScale::timeOf(day.addMonths(amount));
    case Unit::Year:
        break;
    }
    return yearBegin(day.year() / amount * amount + amount);
}

QString TimelineStep::label(double time, const TimelineDates& dates) const
{
    const QDate day = TimelineScale::dayAt(time);
    switch (unit) {
    case Unit::Hour:
        return dates.hour(static_cast<int>((time - TimelineScale::timeOf(day)) * 24));
    case Unit::Day:
    case Unit::Week:
        return QString::number(day.day());
    case Unit::Month:
        return dates.monthName(day.month());
    case Unit::Year:
        break;
    }
    return dates.year(day);
}

std::optional<TimelineStep> TimelineStep::whole() const
{
    switch (unit) {
    case Unit::Hour:
        return TimelineStep{Unit::Day, 1};
    case Unit::Day:
    case Unit::Week:
        return TimelineStep{Unit::Month, 1};
    case Unit::Month:
        return TimelineStep{Unit::Year, 1};
    case Unit::Year:
        break;
    }
    return std::nullopt;
}

QStringList TimelineStep::wholeLabels(double time, const TimelineDates& dates) const
{
    const QDate day = TimelineScale::dayAt(time);
    switch (unit) {
    case Unit::Day:
        return {dates.dayWithWeekday(day), dates.day(day), dates.shortDay(day)};
    case Unit::Month:
        return {dates.month(day), dates.shortMonth(day)};
    case Unit::Year:
        return {dates.year(day)};
    case Unit::Hour:
    case Unit::Week:
        break;
    }
    return {label(time, dates)};
}

} // namespace dateline::viewmodels
