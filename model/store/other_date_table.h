#pragma once

#include "model/article/ids.h"
#include "model/article/publication_date.h"
#include "model/base/result.h"

#include <QList>

namespace dateline::store {

class Connection;

/// The table `other_date`: what else may be the day of publication of an article, as its import found it.
class OtherDateTable
{
public:
    explicit OtherDateTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(article::ArticleId id, const QList<article::PublicationDate>& dates);
    /// In the order in which they were added.
    base::Result<QList<article::PublicationDate>> load(article::ArticleId id) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
