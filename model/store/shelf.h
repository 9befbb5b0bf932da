#pragma once

#include "model/article/analysis.h"
#include "model/article/ids.h"
#include "model/base/result.h"
#include "model/store/article_table.h"

namespace dateline::store {

class Connection;

/// Takes articles into everything that lists, counts, orders or searches, and out of it: the listing, the
/// timeline, the counts of names and the search index always change together. Call inside a transaction.
class Shelf
{
public:
    explicit Shelf(Connection& connection) : m_connection(connection) {}

    /// The article with its analysis must be stored; the reader's decisions apply.
    base::Result<void> list(article::ArticleId id, const ArticleRow& row);
    base::Result<void> unlist(article::ArticleId id, const ArticleRow& row);

    /// Another analysis takes the place of the stored one, with what the reader decided on its names,
    /// mentions and events; its times are resolved against the date in force. Names that no article holds any
    /// more stay until NameTable::removeUnused().
    base::Result<void> replaceAnalysis(article::ArticleId id, const article::Analysis& analysis,
                                       qsizetype textLength);

    /// The headline; the first words of the text where there is none.
    static QString listedTitle(const article::Article& article);
    /// The reader's day where there is one, else what was found.
    static article::PublicationDate inForce(const article::PublicationDate& found, QDate decided);

private:
    Connection& m_connection;
};

} // namespace dateline::store
