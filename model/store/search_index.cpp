#include "model/store/search_index.h"

#include "model/store/connection.h"
#include "model/store/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert = "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)"_L1;

constexpr auto deleteRow = "INSERT INTO search (search, rowid, title, text) VALUES ('delete', ?, ?, ?)"_L1;

constexpr auto countRows = "SELECT count(*) FROM search WHERE search MATCH ?"_L1;

constexpr auto selectRanked =
    "SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 4.0, 1.0), rowid DESC "
    "LIMIT ? OFFSET ?"_L1;

// U+FDD0 and U+FDD1 around each hit are noncharacters: no text has them.
constexpr QChar hitBegin(0xfdd0);
constexpr QChar hitEnd(0xfdd1);

// In the index's own order a snippet is made only for the rows of the page.
constexpr auto selectNewest =
    "SELECT rowid, snippet(search, 1, char(64976), char(64977), char(8230), 32) FROM search "
    "WHERE search MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?"_L1;

constexpr auto selectNewestIds =
    "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"_L1;

// One pass over all matches instead of a search for each row: a prefix costs as much for one row as for all.
constexpr auto selectSnippets =
    "SELECT rowid, snippet(search, 1, char(64976), char(64977), char(8230), 32) FROM search "
    "WHERE search MATCH ? AND +rowid IN (SELECT value FROM json_each(?))"_L1;

constexpr auto compare = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"_L1;

Snippet snippetOf(QStringView marked)
{
    Snippet snippet;
    qsizetype begin = 0;
    for (const QChar letter : marked) {
        if (letter == hitBegin)
            begin = snippet.text.size();
        else if (letter == hitEnd)
            snippet.highlights.append({begin, snippet.text.size()});
        else
            snippet.text += letter.isSpace() ? u' ' : letter;
    }
    return snippet;
}

} // namespace

base::Result<void> SearchIndex::add(article::ArticleId id, const QString& title, const QString& text)
{
    return Statement(m_connection, insert).bind(id, title, text).run();
}

base::Result<void> SearchIndex::remove(article::ArticleId id, const QString& title, const QString& text)
{
    return Statement(m_connection, deleteRow).bind(id, title, text).run();
}

base::Result<qint64> SearchIndex::count(const QString& expression) const
{
    Statement statement(m_connection, countRows);
    if (statement.bind(expression).next())
        return statement.integer(0);
    return statement.error();
}

base::Result<QList<IndexHit>> SearchIndex::page(const QString& expression, bool isRanked, qint64 offset,
                                                qint64 limit) const
{
    return isRanked ? ranked(expression, offset, limit) : newest(expression, offset, limit);
}

base::Result<QList<article::ArticleId>> SearchIndex::ids(const QString& expression, bool isRanked,
                                                         qint64 limit) const
{
    return isRanked
               ? rankedIds(expression, 0, limit)
               : Statement(m_connection, selectNewestIds).bind(expression, limit).ids<article::ArticleId>();
}

base::Result<QList<IndexHit>> SearchIndex::newest(const QString& expression, qint64 offset,
                                                  qint64 limit) const
{
    Statement statement(m_connection, selectNewest);
    statement.bind(expression, limit, offset);
    QList<IndexHit> hits;
    while (statement.next())
        hits.append({statement.id<article::ArticleId>(0), snippetOf(statement.text(1))});
    if (statement.failed())
        return statement.error();
    return hits;
}

base::Result<QList<IndexHit>> SearchIndex::ranked(const QString& expression, qint64 offset,
                                                  qint64 limit) const
{
    const auto ids = rankedIds(expression, offset, limit);
    if (!ids)
        return ids.error();
    QList<IndexHit> hits;
    for (const article::ArticleId id : *ids)
        hits.append({id, {}});
    if (auto done = addSnippets(expression, hits); !done)
        return done.error();
    return hits;
}

base::Result<QList<article::ArticleId>> SearchIndex::rankedIds(const QString& expression, qint64 offset,
                                                               qint64 limit) const
{
    return Statement(m_connection, selectRanked).bind(expression, limit, offset).ids<article::ArticleId>();
}

base::Result<void> SearchIndex::addSnippets(const QString& expression, QList<IndexHit>& hits) const
{
    QStringList numbers;
    QHash<article::ArticleId, Snippet> snippets;
    for (const IndexHit& hit : hits)
        numbers << QString::number(hit.article.number());
    Statement statement(m_connection, selectSnippets);
    statement.bind(expression, u"[%1]"_s.arg(numbers.join(u',')));
    while (statement.next())
        snippets.insert(statement.id<article::ArticleId>(0), snippetOf(statement.text(1)));
    for (IndexHit& hit : hits)
        hit.snippet = snippets.value(hit.article);
    return statement.result();
}

base::Result<void> SearchIndex::check()
{
    if (auto same = Statement(m_connection, compare).run(); !same)
        return base::Error::damaged(
            QCoreApplication::translate("dateline::store",
                                        "The search index of the library “%1” does not match its articles.")
                .arg(m_connection.path()));
    return {};
}

} // namespace dateline::store
