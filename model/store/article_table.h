#pragma once

#include "model/article/article.h"
#include "model/article/ids.h"
#include "model/base/result.h"

#include <QDateTime>

#include <optional>

namespace dateline::store {

class Connection;

/// An article as it was imported.
struct ArticleRow
{
    article::Article article;
    qint64 part = 0; ///< of its source: 0 for the first or only article in it
    qint64 words = 0;
    QDateTime imported; ///< UTC

    friend bool operator==(const ArticleRow&, const ArticleRow&) = default;
};

/// The table `article` with the other dates of each: what was imported, never changed. Fingerprint and part
/// together name an article.
class ArticleTable
{
public:
    explicit ArticleTable(Connection& connection) : m_connection(connection) {}

    base::Result<std::optional<article::ArticleId>> find(const QByteArray& fingerprint, qint64 part) const;
    base::Result<article::ArticleId> add(const ArticleRow& row);
    /// NotFound when there is none.
    base::Result<ArticleRow> load(article::ArticleId id) const;
    /// All articles, in the order of their import.
    base::Result<QList<article::ArticleId>> all() const;
    base::Result<QString> text(article::ArticleId id) const;
    /// Deletes the row, and with it everything that hangs on it.
    base::Result<void> purge(article::ArticleId id);

private:
    Connection& m_connection;
};

} // namespace dateline::store
