#include "model/store/article_table.h"

#include "model/store/other_date_table.h"
#include "model/store/publication_columns.h"
#include "model/store/statement.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectByFingerprint = "SELECT id FROM article WHERE fingerprint = ? AND part = ?"_L1;

constexpr auto insert =
    "INSERT INTO article (fingerprint, part, byline, site, language, published, published_basis, "
    "published_source, origin_name, origin_location, origin_format, imported_at, words, text_length, "
    "title_begin, title_end, title, text) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectRow =
    "SELECT fingerprint, part, byline, site, language, published, published_basis, published_source, "
    "origin_name, origin_location, origin_format, imported_at, words, title_begin, title_end, text "
    "FROM article WHERE id = ?"_L1;

constexpr auto selectText = "SELECT text FROM article WHERE id = ?"_L1;

constexpr auto selectAll = "SELECT id FROM article ORDER BY id"_L1;

constexpr auto deleteRow = "DELETE FROM article WHERE id = ?"_L1;

base::Error noSuchArticle(const Statement& statement)
{
    return statement.failed() ? statement.error()
                              : base::Error::notFound(QCoreApplication::translate(
                                    "dateline::store", "There is no such article in the library."));
}

} // namespace

base::Result<std::optional<article::ArticleId>> ArticleTable::find(const QByteArray& fingerprint,
                                                                   qint64 part) const
{
    Statement statement(m_connection, selectByFingerprint);
    if (statement.bind(fingerprint, part).next())
        return std::optional(statement.id<article::ArticleId>(0));
    if (statement.failed())
        return statement.error();
    return std::optional<article::ArticleId>();
}

base::Result<article::ArticleId> ArticleTable::add(const ArticleRow& row)
{
    const article::Article& article = row.article;
    Statement statement(m_connection, insert);
    statement.bind(article.origin.fingerprint, row.part, article.byline, article.site, article.language);
    bindPublication(statement, article.published);
    statement.bind(article.origin.name, article.origin.location, article.origin.format,
                   row.imported.toMSecsSinceEpoch(), row.words, article.text.size(), article.titleSpan,
                   article.title(), article.text);
    if (auto done = statement.run(); !done)
        return done.error();
    const article::ArticleId id(statement.insertedRow());
    if (auto done = OtherDateTable(m_connection).add(id, article.otherDates); !done)
        return done.error();
    return id;
}

base::Result<ArticleRow> ArticleTable::load(article::ArticleId id) const
{
    Statement statement(m_connection, selectRow);
    if (!statement.bind(id).next())
        return noSuchArticle(statement);
    ArticleRow row;
    row.article.origin.fingerprint = statement.bytes(0);
    row.part = statement.integer(1);
    row.article.byline = statement.text(2);
    row.article.site = statement.text(3);
    row.article.language = statement.text(4);
    row.article.published = publicationAt(statement, 5);
    row.article.origin.name = statement.text(8);
    row.article.origin.location = statement.text(9);
    row.article.origin.format = statement.text(10);
    row.imported = QDateTime::fromMSecsSinceEpoch(statement.integer(11), Qt::UTC);
    row.words = statement.integer(12);
    row.article.titleSpan = statement.span(13);
    row.article.text = statement.text(15);
    auto otherDates = OtherDateTable(m_connection).load(id);
    if (!otherDates)
        return otherDates.error();
    row.article.otherDates = std::move(*otherDates);
    return row;
}

base::Result<QList<article::ArticleId>> ArticleTable::all() const
{
    Statement statement(m_connection, selectAll);
    return statement.ids<article::ArticleId>();
}

base::Result<QString> ArticleTable::text(article::ArticleId id) const
{
    Statement statement(m_connection, selectText);
    if (!statement.bind(id).next())
        return noSuchArticle(statement);
    return statement.text(0);
}

base::Result<void> ArticleTable::purge(article::ArticleId id)
{
    return Statement(m_connection, deleteRow).bind(id).run();
}

} // namespace dateline::store
