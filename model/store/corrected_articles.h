#pragma once

#include "model/article/analysis.h"
#include "model/article/ids.h"
#include "model/base/cancel_token.h"
#include "model/base/result.h"

namespace dateline::store {

class Connection;

/// The tables `corrected_…`: the entities and events of articles whose mentions or events the reader has
/// corrected, or in which words are marked, as all decisions in force make them, so that lists, counts, the
/// timeline and its filter need not make them anew.
/// Call inside a transaction.
class CorrectedArticles
{
public:
    explicit CorrectedArticles(Connection& connection) : m_connection(connection) {}

    /// Writes what the decisions in force make of an article; nothing where nothing is corrected. Whether
    /// something changed. Counts of names and the timeline are the caller's.
    base::Result<bool> makeAgain(article::ArticleId id);
    /// An article is in them; others are shown as they were found and named.
    base::Result<bool> contains(article::ArticleId id) const;
    /// All rows are what the decisions in force make. Stops early, with true, when cancelled.
    base::Result<bool> areTrue(const base::CancelToken& cancel) const;

private:
    struct Rows;

    base::Result<Rows> made(article::ArticleId id) const;
    base::Result<Rows> stored(article::ArticleId id) const;
    base::Result<void> loadEntities(article::ArticleId id, Rows& rows) const;
    base::Result<void> write(article::ArticleId id, const Rows& rows);
    base::Result<void> writeEntities(article::ArticleId id, const Rows& rows);
    base::Result<QList<article::ArticleId>> articlesToCheck() const;
    base::Result<QList<article::ArticleId>> storedArticles() const;

    Connection& m_connection;
};

} // namespace dateline::store
