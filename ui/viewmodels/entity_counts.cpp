#include "ui/viewmodels/entity_counts.h"

#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/when_answered.h"

namespace dateline::viewmodels {

namespace {

constexpr int refreshMs = 400;

} // namespace

EntityCounts::EntityCounts(ReadingSession& session) : QObject(&session), m_session(session)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &EntityCounts::ask);
    connect(&session, &ReadingSession::articleChanged, this, &EntityCounts::follow);
}

const library::EntitySummary* EntityCounts::of(const article::Entity& entity) const
{
    const auto known = m_counts.constFind({entity.name, entity.type});
    return known != m_counts.cend() && known->articles > 1 ? &*known : nullptr;
}

void EntityCounts::follow()
{
    if (m_session.isSifting()) // those that are hidden are counted, too
        return;
    const article::ArticleId now = m_session.current() ? m_session.current()->id : article::ArticleId();
    if (now != m_article)
        m_counts.clear();
    m_article = now;
    ask();
}

void EntityCounts::ask()
{
    const quint64 request = ++m_request;
    QList<article::EntityKey> keys;
    if (m_session.current()) {
        for (const article::Entity& entity : m_session.found().entities)
            keys.append({entity.name, entity.type});
    }
    if (keys.isEmpty())
        return;
    whenAnswered(m_session.libraryCounts(keys), this,
                 [this, request](const base::Result<QList<library::EntitySummary>>& answer) {
                     if (request == m_request && answer)
                         take(*answer);
                 });
}

void EntityCounts::take(const QList<library::EntitySummary>& counts)
{
    m_counts.clear();
    for (const library::EntitySummary& each : counts)
        m_counts.insert({each.name, each.type}, each);
    Q_EMIT changed();
}

void EntityCounts::refreshSoon()
{
    if (m_article.isValid() && !m_refresh.isActive())
        m_refresh.start();
}

} // namespace dateline::viewmodels
