#pragma once

#include "model/article/ids.h"
#include "model/base/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace dateline::store {

class Connection;

/// The tables `publication_decision` and `removal`: what the reader decided about articles, apart from what
/// was found in them.
class JudgementTable
{
public:
    explicit JudgementTable(Connection& connection) : m_connection(connection) {}

    /// The day the reader decided on; invalid where nothing was decided.
    base::Result<QDate> publication(article::ArticleId id) const;
    /// An invalid day takes the decision back.
    base::Result<void> setPublication(article::ArticleId id, QDate day, const QDateTime& now);

    base::Result<bool> isRemoved(article::ArticleId id) const;
    base::Result<void> setRemoved(article::ArticleId id, bool removed, const QDateTime& now);
    base::Result<QList<article::ArticleId>> removed() const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
