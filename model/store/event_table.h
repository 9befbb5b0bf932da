#pragma once

#include "model/article/event.h"
#include "model/article/ids.h"
#include "model/base/result.h"

#include <QStringList>

#include <vector>

namespace dateline::store {

class Connection;

/// Who takes part in an event and where it happens, by the names that are shown, each once; who the reader
/// says is none is left out.
struct ParticipantNames
{
    QStringList who;
    QStringList where;
};

/// The tables `event` and `event_participant`: what happened when, with the words that tell it, and with whom
/// and where.
class EventTable
{
public:
    explicit EventTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(article::ArticleId id, const std::vector<article::Event>& events);
    base::Result<std::vector<article::Event>> load(article::ArticleId id) const;
    /// NotFound when the article has no event of this number.
    base::Result<article::Event> load(article::ArticleId id, qsizetype position) const;
    base::Result<ParticipantNames> names(article::ArticleId id, qsizetype position) const;
    /// Writes days, basis, relation and time of one event; everything else of it never changes.
    base::Result<void> setResolved(article::ArticleId id, std::size_t position, const article::Event& event);

private:
    base::Result<void> addRoles(article::ArticleId id, const std::vector<article::Event>& events);
    base::Result<void> addParticipants(article::ArticleId id, const std::vector<article::Event>& events);

    Connection& m_connection;
};

} // namespace dateline::store
