#include "ui/shell/day_watch.h"

#include <QGuiApplication>

#include <algorithm>

namespace dateline::shell {

DayWatch::DayWatch(Now now, QObject* parent) : QObject(parent), m_now(std::move(now)), m_day(m_now().date())
{
    m_midnight.setSingleShot(true);
    m_midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnight, &QTimer::timeout, this, &DayWatch::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &DayWatch::look);
    waitForMidnight();
}

void DayWatch::look()
{
    const QDate day = m_now().date();
    waitForMidnight();
    if (day == m_day)
        return;
    m_day = day;
    Q_EMIT dayChanged(day);
}

/// A coarse timer may come a second early.
void DayWatch::waitForMidnight()
{
    constexpr qint64 least = 1000;
    const QDateTime now = m_now();
    m_midnight.start(
        std::chrono::milliseconds(std::max(least, now.msecsTo(now.date().addDays(1).startOfDay()))));
}

} // namespace dateline::shell
