#include "model/store/other_date_table.h"

#include "model/store/publication_columns.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert =
    "INSERT INTO other_date (article_id, position, day, basis, source) VALUES (?, ?, ?, ?, ?)"_L1;

constexpr auto selectRows =
    "SELECT day, basis, source FROM other_date WHERE article_id = ? ORDER BY position"_L1;

} // namespace

base::Result<void> OtherDateTable::add(article::ArticleId id, const QList<article::PublicationDate>& dates)
{
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const article::PublicationDate& date : dates) {
        statement.bind(id, position++);
        bindPublication(statement, date);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

base::Result<QList<article::PublicationDate>> OtherDateTable::load(article::ArticleId id) const
{
    Statement statement(m_connection, selectRows);
    statement.bind(id);
    QList<article::PublicationDate> dates;
    while (statement.next())
        dates.append(publicationAt(statement, 0));
    if (statement.failed())
        return statement.error();
    return dates;
}

} // namespace dateline::store
