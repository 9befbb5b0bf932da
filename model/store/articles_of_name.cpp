#include "model/store/articles_of_name.h"

#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

// Corrected articles have their entities in a table of their own.
constexpr auto named =
    "WITH wanted (id) AS (SELECT id FROM name WHERE name = ? AND type = ?), "
    "named (article_id) AS ("
    "SELECT entity.article_id FROM wanted JOIN entity ON entity.shown_name_id = wanted.id "
    "WHERE NOT EXISTS (SELECT 1 FROM corrected_article WHERE corrected_article.article_id = "
    "entity.article_id) "
    "UNION SELECT corrected_entity.article_id FROM wanted "
    "JOIN corrected_entity ON corrected_entity.name_id = wanted.id) "
    "SELECT listing.article_id FROM named JOIN listing ON listing.article_id = named.article_id "_L1;

constexpr auto beside = "JOIN listing AS here ON here.article_id = ? WHERE "_L1;

// The list's order puts NULL, the smallest value, last; comparing wants a number that is as small.
constexpr auto isBelow = "(ifnull(listing.published, -1e9), listing.article_id) < "
                         "(ifnull(here.published, -1e9), here.article_id) "
                         "ORDER BY listing.published DESC, listing.article_id DESC LIMIT 1"_L1;

constexpr auto isAbove = "(ifnull(listing.published, -1e9), listing.article_id) > "
                         "(ifnull(here.published, -1e9), here.article_id) "
                         "ORDER BY listing.published, listing.article_id LIMIT 1"_L1;

constexpr auto inOrder = "ORDER BY listing.published DESC, listing.article_id DESC LIMIT ?"_L1;

} // namespace

base::Result<std::optional<article::ArticleId>> ArticlesOfName::below(article::ArticleId id) const
{
    return first(isBelow, id);
}

base::Result<std::optional<article::ArticleId>> ArticlesOfName::above(article::ArticleId id) const
{
    return first(isAbove, id);
}

base::Result<QList<article::ArticleId>> ArticlesOfName::newest(qint64 limit) const
{
    Statement statement(m_connection, QString(named) + inOrder);
    statement.bind(m_name.name, article::toString(m_name.type), limit);
    return statement.ids<article::ArticleId>();
}

base::Result<std::optional<article::ArticleId>> ArticlesOfName::first(QLatin1StringView behind,
                                                                      article::ArticleId id) const
{
    Statement statement(m_connection, QString(named) + beside + behind);
    const bool isThere = statement.bind(m_name.name, article::toString(m_name.type), id).next();
    if (statement.failed())
        return statement.error();
    return isThere ? std::optional(statement.id<article::ArticleId>(0)) : std::nullopt;
}

} // namespace dateline::store
