#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace dateline::shell {

/// Tells when another day has begun: at midnight, and where the computer slept over it as soon as the program
/// is looked at again. Sleeps between.
class DayWatch final : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    /// `now` is the time of the reader's clock.
    explicit DayWatch(Now now, QObject* parent = nullptr);

    QDate day() const { return m_day; }
    /// Looks at the clock; dayChanged() follows where another day has begun.
    void look();

Q_SIGNALS:
    void dayChanged(QDate day);

private:
    void waitForMidnight();

    Now m_now;
    QDate m_day;
    QTimer m_midnight;
};

} // namespace dateline::shell
