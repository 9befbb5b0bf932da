#include "model/store/judgement_table.h"

#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectPublication = "SELECT day FROM publication_decision WHERE article_id = ?"_L1;

constexpr auto insertPublication =
    "INSERT OR REPLACE INTO publication_decision (article_id, day, decided_at) VALUES (?, ?, ?)"_L1;

constexpr auto deletePublication = "DELETE FROM publication_decision WHERE article_id = ?"_L1;

constexpr auto selectRemoval = "SELECT 1 FROM removal WHERE article_id = ?"_L1;

constexpr auto selectRemovals = "SELECT article_id FROM removal ORDER BY article_id"_L1;

constexpr auto insertRemoval = "INSERT OR REPLACE INTO removal (article_id, removed_at) VALUES (?, ?)"_L1;

constexpr auto deleteRemoval = "DELETE FROM removal WHERE article_id = ?"_L1;

} // namespace

base::Result<QDate> JudgementTable::publication(article::ArticleId id) const
{
    Statement statement(m_connection, selectPublication);
    const QDate day = statement.bind(id).next() ? statement.day(0) : QDate();
    if (statement.failed())
        return statement.error();
    return day;
}

base::Result<void> JudgementTable::setPublication(article::ArticleId id, QDate day, const QDateTime& now)
{
    if (!day.isValid())
        return Statement(m_connection, deletePublication).bind(id).run();
    return Statement(m_connection, insertPublication).bind(id, day, now.toMSecsSinceEpoch()).run();
}

base::Result<bool> JudgementTable::isRemoved(article::ArticleId id) const
{
    Statement statement(m_connection, selectRemoval);
    const bool found = statement.bind(id).next();
    if (statement.failed())
        return statement.error();
    return found;
}

base::Result<void> JudgementTable::setRemoved(article::ArticleId id, bool removed, const QDateTime& now)
{
    if (!removed)
        return Statement(m_connection, deleteRemoval).bind(id).run();
    return Statement(m_connection, insertRemoval).bind(id, now.toMSecsSinceEpoch()).run();
}

base::Result<QList<article::ArticleId>> JudgementTable::removed() const
{
    Statement statement(m_connection, selectRemovals);
    return statement.ids<article::ArticleId>();
}

} // namespace dateline::store
