#pragma once

#include <QDateTime>

namespace dateline::base {

/// Where the program takes the time from, so that tests can say what time it is. Implementations are safe
/// from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// The present moment, in UTC.
    virtual QDateTime now() const = 0;
};

/// The clock of the machine.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace dateline::base
