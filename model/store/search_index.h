#pragma once

#include "model/article/ids.h"
#include "model/base/result.h"
#include "model/text/span.h"

#include <QList>
#include <QString>

namespace dateline::store {

class Connection;

/// A stretch of an article's text around the first hits.
struct Snippet
{
    QString text;
    QList<text::Span> highlights; ///< the hits in `text`

    friend bool operator==(const Snippet&, const Snippet&) = default;
};

struct IndexHit
{
    article::ArticleId article;
    Snippet snippet;
};

/// The full-text index `search` over title and text of all listed articles. Its words are not a copy: rows
/// are taken in and out by explicit statements, always with the very text that the article holds.
class SearchIndex
{
public:
    /// So many hits are ranked (bm25, the title counting four times); of more, the newest come first, because
    /// ranking costs time in proportion to the hits.
    static constexpr qint64 rankedHits = 2000;

    explicit SearchIndex(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(article::ArticleId id, const QString& title, const QString& text);
    base::Result<void> remove(article::ArticleId id, const QString& title, const QString& text);

    /// How many articles match; `expression` as searchExpression() makes it.
    base::Result<qint64> count(const QString& expression) const;
    base::Result<QList<IndexHit>> page(const QString& expression, bool isRanked, qint64 offset,
                                       qint64 limit) const;

    /// The numbers alone of the first hits, in the order of page().
    base::Result<QList<article::ArticleId>> ids(const QString& expression, bool isRanked, qint64 limit) const;

    /// Compares the index with the texts; Damaged where they differ.
    base::Result<void> check();

private:
    base::Result<QList<IndexHit>> newest(const QString& expression, qint64 offset, qint64 limit) const;
    base::Result<QList<IndexHit>> ranked(const QString& expression, qint64 offset, qint64 limit) const;
    base::Result<QList<article::ArticleId>> rankedIds(const QString& expression, qint64 offset,
                                                      qint64 limit) const;
    base::Result<void> addSnippets(const QString& expression, QList<IndexHit>& hits) const;

    Connection& m_connection;
};

} // namespace dateline::store
