#include "model/store/search_index.h"

#include "model/store/connection.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert = "INSERT INTO search (rowid, title, text) VALUES (?, ?, ?)"_L1;

constexpr auto deleteRow = "INSERT INTO search (search, rowid, title, text) VALUES ('delete', ?, ?, ?)"_L1;

constexpr auto countRows = "SELECT count(*) FROM search WHERE search MATCH ?"_L1;

constexpr auto selectRanked =
    "SELECT rowid FROM search WHERE search MATCH ? ORDER BY bm25(search, 4.0, 1.0), rowid DESC "
    "LIMIT ? OFFSET ?"_L1;

constexpr auto selectNewest =
    "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ? OFFSET ?"_L1;

// U+FDD0 and U+FDD1 are noncharacters: no text has them.
constexpr QChar hitBegin(0xfdd0);
constexpr QChar hitEnd(0xfdd1);
constexpr auto selectSnippet = "SELECT snippet(search, 1, char(64976), char(64977), '…', 32) FROM search "
                               "WHERE search MATCH ? AND rowid = ?";

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

base::Result<QList<article::ArticleId>> SearchIndex::page(const QString& expression, bool isRanked,
                                                          qint64 offset, qint64 limit) const
{
    Statement statement(m_connection, isRanked ? selectRanked : selectNewest);
    statement.bind(expression, limit, offset);
    QList<article::ArticleId> ids;
    while (statement.next())
        ids.append(statement.id<article::ArticleId>(0));
    if (statement.failed())
        return statement.error();
    return ids;
}

base::Result<Snippet> SearchIndex::snippet(const QString& expression, article::ArticleId id) const
{
    Statement statement(m_connection, QString::fromUtf8(selectSnippet));
    if (statement.bind(expression, id).next())
        return snippetOf(statement.text(0));
    if (statement.failed())
        return statement.error();
    return Snippet();
}

base::Result<void> SearchIndex::check()
{
    if (auto same = Statement(m_connection, compare).run(); !same)
        return base::Error::damaged(
            u"The search index of the library “%1” does not match its articles."_s.arg(m_connection.path()));
    return {};
}

} // namespace dateline::store
