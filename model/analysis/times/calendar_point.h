#pragma once

#include "model/article/time_expression.h"

#include <QDate>
#include <QString>

#include <optional>

namespace dateline::analysis::times {

/// How long a stretch of the calendar is.
enum class Grain
{
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
};

/// A stretch of the calendar of one of the usual lengths, given by its first day, perhaps with a part of the
/// day or a clock time: what a time expression means once it is resolved. Seasons are the meteorological ones
/// of the northern half; a winter counts for the year in which it begins.
struct CalendarPoint
{
    Grain grain = Grain::Day;
    QDate first;
    article::TimeForm::Part part = article::TimeForm::Part::None; ///< of the day
    std::optional<int> hour, minute;                              ///< 24 is the midnight that ends the day
    bool utc = false;
    article::TimeForm::Part modifier =
        article::TimeForm::Part::None; ///< Early, Middle, Late: narrows the days
    bool schoolYear = false;           ///< a Year that runs from August to July

    /// The stretch of this length that holds `day`; for Weekend the one that is nearest behind Monday to
    /// Friday's week.
    static CalendarPoint around(QDate day, Grain grain);
    /// The same, `count` stretches later.
    CalendarPoint moved(int count) const;

    /// TIMEX3: "2010-05-14T15:30", "2010-W19-WE", "2010-SU", "199".
    QString value() const;
    article::DayInterval days() const;
    QDate last() const { return wholeEnd().addDays(-1); }

private:
    QDate wholeEnd() const;
    QString clock() const;
};

} // namespace dateline::analysis::times
