#include "ui/viewmodels/held_reading.h"

#include "ui/viewmodels/mention_place.h"
#include "ui/viewmodels/reading_session.h"

#include <utility>

namespace dateline::viewmodels {

HeldReading::HeldReading(ReadingSession& reading, Show show, QObject* parent)
    : QObject(parent), m_reading(reading), m_show(std::move(show))
{
    connect(&reading, &ReadingSession::surenessChanged, this, [this] {
        if (m_held)
            m_held->setSureness(m_reading.sureness());
    });
}

HeldReading::~HeldReading()
{
    hold(false);
}

void HeldReading::hold(bool held)
{
    if (held == (m_held != nullptr))
        return;
    if (!held) {
        m_show(m_reading);
        m_held.reset();
        return;
    }
    m_held = m_reading.twin();
    connect(m_held.get(), &ReadingSession::entitySelectionChanged, this, &HeldReading::leadToEntity);
    connect(m_held.get(), &ReadingSession::findingSelectionChanged, this, &HeldReading::leadToFinding);
    const auto tellIfGone = [this] {
        if (m_held && !m_held->current())
            Q_EMIT gone();
    };
    // Queued, because the session that tells it goes with what follows.
    connect(m_held.get(), &ReadingSession::articleChanged, this, tellIfGone, Qt::QueuedConnection);
    m_show(*m_held);
}

bool HeldReading::isOpen() const
{
    return m_reading.current() && m_held->current() && m_reading.current()->id == m_held->current()->id;
}

void HeldReading::leadToEntity()
{
    if (m_held->isArriving() || !m_held->current())
        return;
    const std::optional<article::EntityKey> entity = m_held->selectedKey();
    if (!isOpen()) {
        if (entity)
            m_reading.openAtEntity(m_held->current()->id, *entity);
        return;
    }
    const article::Analysis& open = m_reading.current()->analysis;
    const auto indexOf = [&open](const std::optional<article::EntityKey>& key) {
        const auto place = mentionOf(key, open);
        return place ? std::optional(place->entity) : std::nullopt;
    };
    if (m_reading.selectedKey() != entity)
        m_reading.selectEntity(indexOf(entity));
    const auto beside = indexOf(m_held->comparedKey());
    const auto besideNow = m_reading.comparedEntity();
    if (beside != besideNow && (beside || besideNow))
        m_reading.toggleCompared(beside ? *beside : *besideNow);
}

void HeldReading::leadToFinding()
{
    if (m_held->isArriving() || !m_held->current())
        return;
    const std::optional<Finding> finding = m_held->selectedFinding();
    const QString key = finding ? findingKey(m_held->current()->analysis, *finding) : QString();
    if (isOpen())
        m_reading.selectFinding(
            finding ? findingForKey(m_reading.current()->analysis, key, HiddenEvents::Included)
                    : std::nullopt);
    else if (finding)
        m_reading.openAtFinding(m_held->current()->id, key);
}

} // namespace dateline::viewmodels
