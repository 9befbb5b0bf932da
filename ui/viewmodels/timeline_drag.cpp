#include "ui/viewmodels/timeline_drag.h"

#include <algorithm>

namespace dateline::viewmodels {

using article::DayInterval;

namespace {

/// In pixels: the least that can be aimed at.
constexpr double narrowestUnit = 3;
constexpr double daysOfMonth = 30;
constexpr int lastYear = 9999;

DayInterval unitAt(AimUnit unit, QDate day)
{
    switch (unit) {
    case AimUnit::Day:
        return {day, day};
    case AimUnit::Month:
        return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    case AimUnit::Year:
        break;
    }
    return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

/// How many units lie between two days.
int unitsBetween(AimUnit unit, QDate from, QDate to)
{
    switch (unit) {
    case AimUnit::Day:
        return static_cast<int>(from.daysTo(to));
    case AimUnit::Month:
        return 12 * (to.year() - from.year()) + to.month() - from.month();
    case AimUnit::Year:
        break;
    }
    return to.year() - from.year();
}

QDate shifted(QDate day, AimUnit unit, int units)
{
    if (unit == AimUnit::Day)
        return day.addDays(units);
    const QDate there = day.addMonths(unit == AimUnit::Month ? units : 12 * units);
    const bool endsMonth = day.day() == day.daysInMonth();
    return endsMonth ? QDate(there.year(), there.month(), there.daysInMonth()) : there;
}

bool isOnCalendar(QDate day)
{
    return !day.isValid() || (day.year() >= 1 && day.year() <= lastYear);
}

} // namespace

AimUnit aimUnit(const TimelineScale& scale)
{
    if (1 / scale.daysPerPixel() >= narrowestUnit)
        return AimUnit::Day;
    return daysOfMonth / scale.daysPerPixel() >= narrowestUnit ? AimUnit::Month : AimUnit::Year;
}

DayInterval dragged(const DayInterval& days, AimUnit unit, double from, double to)
{
    const QDate first = days.begin.isValid() ? days.begin : days.end;
    const DayInterval here = days.isUnknown() ? DayInterval() : unitAt(unit, first);
    const bool isClosed = days.begin.isValid() && days.end.isValid();
    const bool isShort = isClosed && days.begin.daysTo(days.end) < here.begin.daysTo(here.end);
    DayInterval result;
    if (days.isUnknown()) {
        result = unitAt(unit, TimelineScale::dayAt(to));
    } else if (isShort) {
        const double middle = (TimelineScale::timeOf(days.begin) + TimelineScale::timeOf(days.end) + 1) / 2;
        result = unitAt(unit, TimelineScale::dayAt(middle + to - from));
    } else {
        const int units = unitsBetween(unit, TimelineScale::dayAt(from), TimelineScale::dayAt(to));
        result.begin = days.begin.isValid() ? shifted(days.begin, unit, units) : QDate();
        result.end = days.end.isValid() ? shifted(days.end, unit, units) : QDate();
    }
    return isOnCalendar(result.begin) && isOnCalendar(result.end) ? result : days;
}

} // namespace dateline::viewmodels
