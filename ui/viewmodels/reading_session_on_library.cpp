#include "model/library/library.h"
#include "ui/viewmodels/entity_counts.h"
#include "ui/viewmodels/reading_session.h"

namespace dateline::viewmodels {

ArticleSource ArticleSource::fromLibrary(library::Library& library)
{
    return {
        [&library](article::ArticleId id) {
            return library.ask([id](const library::Queries& queries) { return queries.article(id); });
        },
        [&library](article::ArticleId id, QDate date) { return library.setPublicationDate(id, date); },
        [&library](const QList<article::EntityKey>& entities) {
            return library.ask(
                [entities](const library::Queries& queries) { return queries.counts(entities); });
        },
        [&library](const library::NeighbourRequest& request) {
            return library.ask(
                [request](const library::Queries& queries) { return queries.neighbour(request); });
        },
    };
}

ReadingSession::ReadingSession(library::Library& library, QObject* parent)
    : ReadingSession(ArticleSource::fromLibrary(library), parent)
{
    m_library = &library;
    connect(&library, &library::Library::articleChanged, this, [this](article::ArticleId id) {
        if (m_current && m_current->id == id)
            reload();
    });
    connect(&library, &library::Library::articlesRemoved, this, [this](const QList<article::ArticleId>& ids) {
        if (m_current && ids.contains(m_current->id))
            close();
    });
    for (const auto signal : {&library::Library::articlesAdded, &library::Library::articlesRemoved})
        connect(&library, signal, m_counts, &EntityCounts::refreshSoon);
    connect(&library, &library::Library::articleChanged, m_counts, &EntityCounts::refreshSoon);
}

std::unique_ptr<ReadingSession> ReadingSession::twin() const
{
    auto made =
        m_library ? std::make_unique<ReadingSession>(*m_library) : std::make_unique<ReadingSession>(m_source);
    made->setSureness(m_sureness);
    if (!m_current)
        return made;
    library::StoredArticle article = *m_current;
    article.analysis = found();
    made->show(std::move(article));
    made->m_readingPosition = m_readingPosition;
    made->m_entity = m_entity;
    made->m_compared = m_compared;
    made->m_mention = m_mention;
    made->m_finding = m_finding;
    return made;
}

} // namespace dateline::viewmodels
