#pragma once

#include "model/article/ids.h"
#include "model/library/preparation.h"

#include <QDateTime>

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// Writes prepared articles. Call on the writer, inside a transaction; after an error the transaction, or the
/// part of it that holds the article, must be taken back.
class ArticleWriter
{
public:
    struct Written
    {
        article::ArticleId id;
        bool isNew = false;    ///< not there before
        bool isListed = false; ///< came into the lists: new, or removed before
    };

    ArticleWriter(store::Connection& connection, QDateTime now)
        : m_connection(connection), m_now(std::move(now))
    {}

    base::Result<Written> write(const PreparedArticle& prepared, qint64 part);

private:
    base::Result<Written> writeNew(const PreparedArticle& prepared, qint64 part);
    base::Result<Written> takeUpAgain(article::ArticleId id);

    store::Connection& m_connection;
    QDateTime m_now;
};

} // namespace dateline::library
