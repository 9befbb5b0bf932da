#include "ui/viewmodels/entity_trail.h"

#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

using library::ListDirection;

EntityTrail::EntityTrail(ReadingSession& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &ReadingSession::entitySelectionChanged, this, &EntityTrail::changed);
    connect(&session, &ReadingSession::articleChanged, this, &EntityTrail::changed);
}

bool EntityTrail::canGo() const
{
    return m_session.selectedEntity().has_value();
}

void EntityTrail::next()
{
    go(ListDirection::Down);
}

void EntityTrail::previous()
{
    go(ListDirection::Up);
}

void EntityTrail::go(ListDirection direction)
{
    const std::optional<article::EntityKey> entity = m_session.selectedKey();
    if (!entity)
        return;
    const article::ArticleId from = m_session.current()->id;
    const quint64 request = ++m_request;
    whenAnswered(m_session.neighbourWith(*entity, direction), this,
                 [this, from, entity, direction,
                  request](const base::Result<std::optional<article::ArticleId>>& found) {
                     // The reader may have gone elsewhere meanwhile; the same article read anew changes
                     // nothing.
                     const bool isHere = m_session.current() && m_session.current()->id == from;
                     if (request == m_request && isHere && m_session.selectedKey() == entity)
                         arrive(*entity, direction, found);
                 });
}

void EntityTrail::arrive(const article::EntityKey& entity, ListDirection direction,
                         const base::Result<std::optional<article::ArticleId>>& found)
{
    if (!found)
        Q_EMIT ended(found.error().message);
    else if (*found)
        m_session.openAtEntity(**found, entity);
    else if (direction == ListDirection::Down)
        Q_EMIT ended(tr("No article further down the list names %1.").arg(entity.name));
    else
        Q_EMIT ended(tr("No article further up the list names %1.").arg(entity.name));
}

} // namespace dateline::viewmodels
