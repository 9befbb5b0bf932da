#pragma once

#include <QString>

namespace dateline::article {

/// By which of its two days an event stands on a timeline.
enum class EventClock
{
    Happened, ///< the days on which it happened
    Reported  ///< the day on which its article was published
};

/// "happened", "reported".
QString toString(EventClock clock);
/// Happened for any other name.
EventClock eventClockFromString(QStringView name);

} // namespace dateline::article
