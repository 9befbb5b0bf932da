#pragma once

#include "model/article/ids.h"
#include "model/article/publication_date.h"
#include "model/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace dateline::store {

class Connection;

/// One line of a list of articles.
struct ListingRow
{
    article::ArticleId id;
    QString title;
    QString byline;
    QString site;
    article::PublicationDate published; ///< in force: the reader's decision, else what was found
    QDateTime imported;                 ///< UTC
    qint64 words = 0;

    friend bool operator==(const ListingRow&, const ListingRow&) = default;
};

/// The table `listing`: what lists show, a narrow row for each article that is not removed.
class ListingTable
{
public:
    enum class Order
    {
        NewestPublished, ///< undated ones last
        NewestImported
    };

    explicit ListingTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(const ListingRow& row);
    base::Result<void> remove(article::ArticleId id);
    base::Result<bool> contains(article::ArticleId id) const;
    base::Result<void> setPublished(article::ArticleId id, const article::PublicationDate& published);
    base::Result<qint64> count() const;
    base::Result<QList<ListingRow>> page(Order order, qint64 offset, qint64 limit) const;
    /// The numbers alone of the first ones.
    base::Result<QList<article::ArticleId>> ids(Order order, qint64 limit) const;
    /// NotFound when it is not listed.
    base::Result<ListingRow> load(article::ArticleId id) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
