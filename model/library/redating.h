#pragma once

#include "model/library/answers.h"
#include "model/library/workshop.h"

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// Lets everything follow that hangs on the publication date of a listed article: its times, its events, the
/// timeline and the lists. Days that the reader gave an event stay. Call on the writer, inside a transaction.
class Redating
{
public:
    Redating(store::Connection& connection, const Workshop& workshop)
        : m_connection(connection), m_workshop(workshop)
    {}

    /// NotFound where the article is not listed, and where there is no engine to resolve times with.
    base::Result<DateChange> apply(article::ArticleId id, const article::PublicationDate& published);

private:
    base::Result<DateChange> resolveAgain(article::ArticleId id, QDate day);

    store::Connection& m_connection;
    const Workshop& m_workshop;
};

} // namespace dateline::library
