#include "model/store/listing_table.h"

#include "model/store/publication_columns.h"
#include "model/store/statement.h"

#include <QCoreApplication>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert =
    "INSERT INTO listing (article_id, title, byline, site, published, published_basis, published_source, "
    "imported_at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto deleteRow = "DELETE FROM listing WHERE article_id = ?"_L1;

constexpr auto selectPresence = "SELECT 1 FROM listing WHERE article_id = ?"_L1;

constexpr auto updatePublished =
    "UPDATE listing SET published = ?, published_basis = ?, published_source = ? WHERE article_id = ?"_L1;

constexpr auto countRows = "SELECT count(*) FROM listing"_L1;

constexpr auto selectRow = "SELECT article_id, title, byline, site, published, published_basis, "
                           "published_source, imported_at, words "
                           "FROM listing WHERE article_id = ?"_L1;

// The order of days puts NULL, the smallest value, last.
constexpr auto selectByPublished =
    "SELECT article_id, title, byline, site, published, published_basis, published_source, imported_at, "
    "words "
    "FROM listing ORDER BY published DESC, article_id DESC LIMIT ? OFFSET ?"_L1;

constexpr auto selectByImport = "SELECT article_id, title, byline, site, published, published_basis, "
                                "published_source, imported_at, words "
                                "FROM listing ORDER BY article_id DESC LIMIT ? OFFSET ?"_L1;

constexpr auto selectIdsByPublished =
    "SELECT article_id FROM listing ORDER BY published DESC, article_id DESC LIMIT ?"_L1;

constexpr auto selectIdsByImport = "SELECT article_id FROM listing ORDER BY article_id DESC LIMIT ?"_L1;

ListingRow rowOf(const Statement& statement)
{
    return {statement.id<article::ArticleId>(0),
            statement.text(1),
            statement.text(2),
            statement.text(3),
            publicationAt(statement, 4),
            QDateTime::fromMSecsSinceEpoch(statement.integer(7), Qt::UTC),
            statement.integer(8)};
}

} // namespace

base::Result<void> ListingTable::add(const ListingRow& row)
{
    Statement statement(m_connection, insert);
    statement.bind(row.id, row.title, row.byline, row.site);
    bindPublication(statement, row.published);
    return statement.bind(row.imported.toMSecsSinceEpoch(), row.words).run();
}

base::Result<void> ListingTable::remove(article::ArticleId id)
{
    return Statement(m_connection, deleteRow).bind(id).run();
}

base::Result<bool> ListingTable::contains(article::ArticleId id) const
{
    Statement statement(m_connection, selectPresence);
    const bool found = statement.bind(id).next();
    if (statement.failed())
        return statement.error();
    return found;
}

base::Result<void> ListingTable::setPublished(article::ArticleId id,
                                              const article::PublicationDate& published)
{
    Statement statement(m_connection, updatePublished);
    bindPublication(statement, published);
    return statement.bind(id).run();
}

base::Result<qint64> ListingTable::count() const
{
    Statement statement(m_connection, countRows);
    if (statement.next())
        return statement.integer(0);
    return statement.error();
}

base::Result<QList<ListingRow>> ListingTable::page(Order order, qint64 offset, qint64 limit) const
{
    Statement statement(m_connection, order == Order::NewestPublished ? selectByPublished : selectByImport);
    statement.bind(limit, offset);
    QList<ListingRow> rows;
    while (statement.next())
        rows.append(rowOf(statement));
    if (statement.failed())
        return statement.error();
    return rows;
}

base::Result<QList<article::ArticleId>> ListingTable::ids(Order order, qint64 limit) const
{
    Statement statement(m_connection,
                        order == Order::NewestPublished ? selectIdsByPublished : selectIdsByImport);
    statement.bind(limit);
    return statement.ids<article::ArticleId>();
}

base::Result<ListingRow> ListingTable::load(article::ArticleId id) const
{
    Statement statement(m_connection, selectRow);
    if (statement.bind(id).next())
        return rowOf(statement);
    return statement.failed() ? statement.error()
                              : base::Error::notFound(QCoreApplication::translate(
                                    "dateline::store", "There is no such article in the library."));
}

} // namespace dateline::store
