#pragma once

#include "model/article/ids.h"
#include "model/article/naming.h"
#include "model/base/result.h"

#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace dateline::store {

class Connection;

/// The listed articles that have what is shown by one name, as the reader has corrected them, in the order of
/// the list of the newest published: undated ones last. Call inside a transaction.
class ArticlesOfName
{
public:
    ArticlesOfName(Connection& connection, article::EntityKey name)
        : m_connection(connection), m_name(std::move(name))
    {}

    /// The first one behind an article, which need not have the name; none where there is none, or where the
    /// article is not listed.
    base::Result<std::optional<article::ArticleId>> below(article::ArticleId id) const;
    /// The last one before it.
    base::Result<std::optional<article::ArticleId>> above(article::ArticleId id) const;
    /// The first ones of all.
    base::Result<QList<article::ArticleId>> newest(qint64 limit) const;

private:
    base::Result<std::optional<article::ArticleId>> first(QLatin1StringView behind,
                                                          article::ArticleId id) const;

    Connection& m_connection;
    article::EntityKey m_name;
};

} // namespace dateline::store
