#include "ui/viewmodels/pin.h"

#include "ui/viewmodels/reading_session.h"

#include <utility>

namespace dateline::viewmodels {

Pin::Pin(ReadingSession& reading, Follower follower, QObject* parent)
    : QObject(parent), m_follower(std::move(follower))
{
    for (const auto signal : {&ReadingSession::articleChanged, &ReadingSession::entitySelectionChanged,
                              &ReadingSession::findingSelectionChanged})
        connect(&reading, signal, this, &Pin::follow);
}

void Pin::set(bool on)
{
    if (on == m_isOn || (on && !isPossible()))
        return;
    m_kept = on ? m_follower.subject() : QString();
    m_isOn = on;
    m_isAside = false;
    m_follower.hold(on);
    Q_EMIT changed();
}

void Pin::follow()
{
    const bool isAside = m_isOn && m_follower.isElsewhere();
    if (std::exchange(m_isAside, isAside) != isAside)
        Q_EMIT changed();
}

} // namespace dateline::viewmodels
