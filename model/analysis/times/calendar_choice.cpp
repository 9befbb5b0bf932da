#include "model/analysis/times/calendar_choice.h"

#include "model/analysis/times/holidays.h"
#include "model/analysis/times/timex_codes.h"

#include <array>
#include <functional>

namespace dateline::analysis::times {

using article::TimeForm;
using Direction = TimeForm::Direction;
using MaybePoint = std::optional<CalendarPoint>;

namespace {

MaybePoint point(QDate first, Grain grain)
{
    if (!first.isValid())
        return std::nullopt;
    CalendarPoint found;
    found.grain = grain;
    found.first = first;
    return found;
}

/// What the fields below the year mean in a year.
MaybePoint inYear(const TimeForm& form, int year)
{
    if (form.holiday != TimeForm::Holiday::None)
        return point(holidayDate(form.holiday, year), Grain::Day);
    if (form.month && form.day)
        return point(QDate(year, *form.month, *form.day), Grain::Day);
    if (form.month)
        return point(QDate(year, *form.month, 1), Grain::Month);
    if (form.quarter)
        return point(QDate(year, 3 * *form.quarter - 2, 1), Grain::Quarter);
    if (form.half)
        return point(QDate(year, 6 * *form.half - 5, 1), Grain::Half);
    if (const int month = seasonMonth(form.part))
        return point(QDate(year, month, 1), Grain::Season);
    if (form.week) // the week of January 4 is the first
        return point(CalendarPoint::around(QDate(year, 1, 4), Grain::Week).moved(*form.week - 1).first,
                     Grain::Week);
    MaybePoint whole = point(QDate(year, 1, 1), Grain::Year);
    if (whole)
        whole->schoolYear = form.yearKind == TimeForm::YearKind::School;
    return whole;
}

bool hasFieldBelowYear(const TimeForm& form)
{
    return form.holiday != TimeForm::Holiday::None || form.month || form.quarter || form.half || form.week ||
           seasonMonth(form.part) != 0;
}

/// A day or month without a year that is nearer than this is meant, even where its sentence tells of the
/// past: news names the year of what lies further away.
constexpr qint64 daysThatAreNear = 100;

/// Days between the anchor and a stretch, 0 when it holds the anchor.
qint64 distance(const CalendarPoint& candidate, QDate anchor)
{
    if (anchor < candidate.first)
        return anchor.daysTo(candidate.first);
    return std::max<qint64>(candidate.last().daysTo(anchor), 0);
}

bool fits(const CalendarPoint& candidate, const TimeForm& form, QDate anchor)
{
    switch (form.direction) {
    case Direction::Past:
        return form.exclusive ? candidate.last() < anchor : candidate.first <= anchor;
    case Direction::Future:
        return form.exclusive ? candidate.first > anchor : candidate.last() >= anchor;
    default:
        return true;
    }
}

/// The nearest of the candidates that the form's direction allows. `candidate(n)` is the n-th one away from
/// the anchor; a leap day needs eight years to come again.
MaybePoint nearest(const TimeForm& form, QDate anchor, qint64 nearDays,
                   const std::function<MaybePoint(int)>& candidate)
{
    MaybePoint best;
    MaybePoint fitting;
    const auto keepNearer = [anchor](MaybePoint& kept, const CalendarPoint& next) {
        if (!kept || distance(next, anchor) < distance(*kept, anchor))
            kept = next;
    };
    for (int n = -8; n <= 8; ++n) {
        const MaybePoint next = candidate(n);
        if (!next)
            continue;
        keepNearer(best, *next);
        if (fits(*next, form, anchor))
            keepNearer(fitting, *next);
    }
    const bool sure =
        form.exclusive || form.direction == Direction::Future || !best || distance(*best, anchor) > nearDays;
    return sure ? fitting : best;
}

/// "The 25th", "the 5th of last month".
MaybePoint dayOfMonth(const TimeForm& form, QDate anchor)
{
    const auto inMonth = [&](int shift) {
        const QDate month = CalendarPoint::around(anchor, Grain::Month).moved(shift).first;
        return point(QDate(month.year(), month.month(), *form.day), Grain::Day);
    };
    return form.monthShift ? inMonth(*form.monthShift) : nearest(form, anchor, 0, inMonth);
}

} // namespace

MaybePoint calendarPoint(const TimeForm& form, const MaybePoint& anchor)
{
    if (form.century)
        return point(QDate(std::max(*form.century * 100, 1), 1, 1), Grain::Century);
    if (form.decade)
        return point(QDate(std::max(*form.decade * 10, 1), 1, 1), Grain::Decade);
    if (form.year)
        return inYear(form, *form.year);
    if (!anchor)
        return std::nullopt;
    const QDate day = anchor->first;
    if (form.yearShift)
        return inYear(form, day.year() + *form.yearShift);
    if (hasFieldBelowYear(form))
        return nearest(form, day, form.quarter || form.half ? 0 : daysThatAreNear,
                       [&](int n) { return inYear(form, day.year() + n); });
    if (form.day)
        return dayOfMonth(form, day);
    return anchor->grain == Grain::Day ? point(day, Grain::Day) : std::nullopt;
}

CalendarPoint weekdayNear(const TimeForm& form, QDate day)
{
    const int weekday = form.weekday.value_or(1);
    if (form.weekShift) {
        const QDate monday = CalendarPoint::around(day, Grain::Week).first;
        return CalendarPoint::around(monday.addDays(7 * qint64(*form.weekShift) + weekday - 1), Grain::Day);
    }
    const int back = (day.dayOfWeek() - weekday + 7) % 7;
    if (form.direction == Direction::Future) {
        const int ahead = back == 0 ? (form.exclusive ? 7 : 0) : 7 - back;
        return CalendarPoint::around(day.addDays(ahead), Grain::Day);
    }
    return CalendarPoint::around(day.addDays(back == 0 && form.exclusive ? -7 : -back), Grain::Day);
}

CalendarPoint weekendNear(QDate day, Direction direction, int amount)
{
    // The coming weekend, or the one that lasts.
    CalendarPoint weekend = CalendarPoint::around(day, Grain::Weekend);
    const bool lasts = day.dayOfWeek() >= 6;
    if (amount > 0)
        return weekend.moved(lasts ? amount : amount - 1);
    if (amount < 0)
        return weekend.moved(amount);
    return direction == Direction::Future || lasts ? weekend : weekend.moved(-1);
}

} // namespace dateline::analysis::times
