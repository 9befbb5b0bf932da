#include "model/store/shown_names.h"

#include "model/store/listing_table.h"
#include "model/store/name_table.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectOfArticle =
    "SELECT name.name, name.type FROM entity LEFT JOIN name ON name.id = entity.shown_name_id "
    "WHERE entity.article_id = ? ORDER BY entity.position"_L1;

constexpr auto selectRows = "SELECT article_id, position, name_id, shown_name_id FROM entity "
                            "WHERE article_id = ? ORDER BY position"_L1;

constexpr auto selectWithName = "SELECT article_id, position, name_id, shown_name_id FROM entity "
                                "WHERE name_id = ? AND article_id = coalesce(?, article_id) "
                                "ORDER BY article_id, position"_L1;

constexpr auto update = "UPDATE entity SET shown_name_id = ? WHERE article_id = ? AND position = ?"_L1;

/// What an entity of a found name is shown as in an article: each decision acts on what those before it made
/// of it.
std::optional<qint64> shownAs(qint64 found, article::ArticleId article, const QList<NamingRow>& decisions)
{
    std::optional<qint64> shown = found;
    for (const NamingRow& decision : decisions) {
        if (shown == decision.subject && decision.holdsFor(article))
            shown = decision.shownAs;
    }
    return shown;
}

/// The found names that decisions may lead to a name, itself first.
QList<qint64> leadingTo(qint64 name, const QList<NamingRow>& decisions)
{
    QList<qint64> names{name};
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (const NamingRow& decision : decisions) {
            if (decision.shownAs == names[i] && !names.contains(decision.subject))
                names.append(decision.subject);
        }
    }
    return names;
}

} // namespace

struct ShownNames::Row
{
    article::ArticleId article;
    qint64 position = 0;
    qint64 found = 0;
    std::optional<qint64> shown;

    static Row at(const Statement& statement)
    {
        return {statement.id<article::ArticleId>(0), statement.integer(1), statement.integer(2),
                statement.isNull(3) ? std::nullopt : std::optional(statement.integer(3))};
    }
};

base::Result<void> ShownNames::takeIn(article::ArticleId id)
{
    const auto decisions = NamingTable(m_connection).inForce();
    if (!decisions)
        return decisions.error();
    if (decisions->isEmpty())
        return {};
    Statement statement(m_connection, selectRows);
    statement.bind(id);
    QList<Row> rows;
    while (statement.next()) {
        Row row = Row::at(statement);
        row.shown = shownAs(row.found, id, *decisions);
        if (row.shown != row.found)
            rows.append(row);
    }
    if (statement.failed())
        return statement.error();
    return show(id, rows);
}

base::Result<QList<article::ArticleId>> ShownNames::follow(const NamingRow& decision)
{
    const auto decisions = NamingTable(m_connection).inForce();
    if (!decisions)
        return decisions.error();
    const auto rows = rowsOf(decision, leadingTo(decision.subject, *decisions));
    if (!rows)
        return rows.error();
    QMap<article::ArticleId, QList<Row>> changed;
    for (Row row : *rows) {
        const auto shown = shownAs(row.found, row.article, *decisions);
        if (shown == row.shown)
            continue;
        row.shown = shown;
        changed[row.article].append(row);
    }
    for (auto article = changed.cbegin(); article != changed.cend(); ++article) {
        const auto isListed = ListingTable(m_connection).contains(article.key());
        if (!isListed)
            return isListed.error();
        NameTable names(m_connection);
        if (auto done = *isListed ? names.count(article.key(), -1) : base::Result<void>(); !done)
            return done.error();
        if (auto done = show(article.key(), *article); !done)
            return done.error();
        if (auto done = *isListed ? names.count(article.key(), 1) : base::Result<void>(); !done)
            return done.error();
    }
    return changed.keys();
}

base::Result<QList<ShownNames::Row>> ShownNames::rowsOf(const NamingRow& decision,
                                                        const QList<qint64>& found) const
{
    QList<Row> rows;
    for (const qint64 name : found) {
        Statement statement(m_connection, selectWithName);
        statement.bind(name, decision.article);
        while (statement.next())
            rows.append(Row::at(statement));
        if (statement.failed())
            return statement.error();
    }
    return rows;
}

base::Result<void> ShownNames::show(article::ArticleId id, const QList<Row>& rows)
{
    Statement statement(m_connection, update);
    for (const Row& row : rows) {
        if (auto done = statement.bind(row.shown, id, row.position).run(); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<std::optional<article::EntityKey>>> ShownNames::of(article::ArticleId id) const
{
    Statement statement(m_connection, selectOfArticle);
    statement.bind(id);
    std::vector<std::optional<article::EntityKey>> shown;
    while (statement.next()) {
        if (statement.isNull(0))
            shown.emplace_back();
        else
            shown.push_back(article::EntityKey{
                statement.text(0),
                article::entityTypeFromString(statement.text(1)).value_or(article::EntityType::Person)});
    }
    if (statement.failed())
        return statement.error();
    return shown;
}

} // namespace dateline::store
