#include "model/article/event_clock.h"

namespace dateline::article {

QString toString(EventClock clock)
{
    return clock == EventClock::Reported ? QStringLiteral("reported") : QStringLiteral("happened");
}

EventClock eventClockFromString(QStringView name)
{
    return name == toString(EventClock::Reported) ? EventClock::Reported : EventClock::Happened;
}

} // namespace dateline::article
