#include "model/store/mention_table.h"

#include "model/store/statement.h"

#include <limits>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columns = "SELECT mention.article_id, mention.span_begin, mention.span_end, mention.kind"_L1;

constexpr auto counted = "SELECT count(*)"_L1;

constexpr auto ofName = " FROM name JOIN entity ON entity.shown_name_id = name.id "
                        "JOIN listing ON listing.article_id = entity.article_id "
                        "JOIN mention ON mention.article_id = entity.article_id "
                        "AND mention.entity = entity.position WHERE name.name = ? AND name.type = ?"_L1;

constexpr auto ofArticle = " AND entity.article_id = ?"_L1;

constexpr auto order =
    " ORDER BY listing.published IS NULL, listing.published DESC, mention.article_id DESC, "
    "mention.span_begin, mention.span_end LIMIT ? OFFSET ?"_L1;

QString select(QLatin1StringView what, const MentionFilter& filter)
{
    return what + ofName + (filter.article ? ofArticle : QLatin1StringView());
}

void bindFilter(Statement& statement, const MentionFilter& filter)
{
    statement.bind(filter.entity.name, article::toString(filter.entity.type));
    if (filter.article)
        statement.bind(*filter.article);
}

MentionRow rowOf(const Statement& statement)
{
    return {statement.id<article::ArticleId>(0), statement.span(1),
            article::mentionKindFromString(statement.text(3)).value_or(article::MentionKind::Name)};
}

} // namespace

base::Result<QList<MentionRow>> MentionTable::page(const MentionFilter& filter, qint64 offset,
                                                   qint64 limit) const
{
    Statement statement(m_connection, select(columns, filter) + order);
    bindFilter(statement, filter);
    statement.bind(limit, offset);
    QList<MentionRow> rows;
    while (statement.next())
        rows.append(rowOf(statement));
    if (statement.failed())
        return statement.error();
    return rows;
}

base::Result<void> MentionTable::each(const MentionFilter& filter,
                                      const std::function<base::Result<void>(const MentionRow&)>& take) const
{
    Statement statement(m_connection, select(columns, filter) + order);
    bindFilter(statement, filter);
    statement.bind(std::numeric_limits<qint64>::max(), qint64(0));
    while (statement.next()) {
        if (auto taken = take(rowOf(statement)); !taken)
            return taken;
    }
    return statement.result();
}

base::Result<qint64> MentionTable::total(const MentionFilter& filter) const
{
    Statement statement(m_connection, select(counted, filter));
    bindFilter(statement, filter);
    if (statement.next())
        return statement.integer(0);
    return statement.error();
}

} // namespace dateline::store
