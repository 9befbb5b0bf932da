#pragma once

#include "model/article/analysis.h"

#include <QString>

#include <optional>

namespace dateline::article {

/// When on its day something was, as far as words say it: a clock time, or a part of the day. A clock time is
/// that of the place that the article tells of, whichever that is, unless it is told in Greenwich time.
///
/// What TIMEX3 calls MO, MI, AF, EV and NI are words in TIDES and in TimeML, without hours. Ours are the
/// morning from 6 to 12, midday from 11 to 14, the afternoon from 12 to 18, the evening from 18 to 24, and
/// the night from 20 to 6 on the day behind: "Tuesday night" begins on Tuesday.
struct TimeOfDay
{
    int begin = 0; ///< in minutes behind the beginning of the day; 1440 is the midnight that ends it
    int end = 0;   ///< of a clock time the same, of a night on the day behind
    TimeForm::Part part = TimeForm::Part::None; ///< Morning to Night; None for a clock time
    bool isUtc = false;                         ///< a clock time in Greenwich

    bool isClock() const { return part == TimeForm::Part::None; }

    /// What the value of a time expression says beside its day: "2010-05-14T16:00", "2010-05-14T15:00Z",
    /// "2010-05-14TMO". None for days, weeks and years alone, lengths ("PT3H") and repetitions
    /// ("XXXX-WXX-2TEV").
    static std::optional<TimeOfDay> fromValue(QStringView value);

    friend bool operator==(const TimeOfDay&, const TimeOfDay&) = default;
};

/// The time of day of an event of one day that `time`, from which its days follow, tells it was at. None
/// where it was before or behind that time, lasted until another one, or rests on something else: on the
/// events around it, on the publication, on what the reader says.
std::optional<TimeOfDay> timeOfDay(const Event& event, const TimeExpression& time);
std::optional<TimeOfDay> timeOfDay(const Event& event, const Analysis& analysis);

/// By which the events of one day are put in order: what has no time of day first (-1), all else by its
/// beginning.
int minuteInOrder(const std::optional<TimeOfDay>& time);

/// "16:00", "15:00Z", "24:00", "morning".
QString toString(const TimeOfDay& time);
/// TIMEX3 code of a part of the day: "MO"; empty for what is none.
QLatin1StringView dayPartCode(TimeForm::Part part);

} // namespace dateline::article
