#include "model/store/name_table.h"

#include "model/store/key_columns.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectId = "SELECT id FROM name WHERE name = ? AND type = ?"_L1;

constexpr auto selectRow = "SELECT name, type, mentions, articles FROM name WHERE name = ? AND type = ?"_L1;

constexpr auto insert = "INSERT INTO name (name, type, folded, mentions, articles) VALUES (?, ?, ?, 0, 0)"_L1;

constexpr auto addCounts =
    "UPDATE name SET articles = articles + ?, mentions = name.mentions + ? * counted.mentions FROM ("
    "SELECT name_id, sum(mentions) AS mentions FROM shown_entity WHERE article_id = ? GROUP BY name_id) AS "
    "counted "
    "WHERE name.id = counted.name_id"_L1;

constexpr auto countWithEither =
    "SELECT count(*) FROM (SELECT article_id FROM shown_entity WHERE name_id = ? "
    "UNION SELECT article_id FROM shown_entity WHERE name_id = ?) JOIN listing USING (article_id)"_L1;

constexpr auto selectOthers = "SELECT name, type, mentions, articles FROM name "
                              "WHERE name = ? AND type <> ? AND articles > 0 ORDER BY articles DESC, id"_L1;

constexpr auto deleteUnused =
    "DELETE FROM name WHERE NOT EXISTS (SELECT 1 FROM entity WHERE entity.name_id = name.id) "
    "AND NOT EXISTS (SELECT 1 FROM entity WHERE entity.shown_name_id = name.id) "
    "AND NOT EXISTS (SELECT 1 FROM name_decision WHERE name.id IN (name_id, shown_name_id)) "
    "AND NOT EXISTS (SELECT 1 FROM mention_decision WHERE mention_decision.name_id = name.id) "
    "AND NOT EXISTS (SELECT 1 FROM words_decision WHERE words_decision.name_id = name.id) "
    "AND NOT EXISTS (SELECT 1 FROM name_confirmation WHERE name_confirmation.name_id = name.id) "
    "AND NOT EXISTS (SELECT 1 FROM corrected_entity WHERE corrected_entity.name_id = name.id)"_L1;

constexpr auto libraryPage = "SELECT name, type, mentions, articles FROM name "
                             "WHERE articles > 0 AND type = coalesce(?, type) AND instr(folded, ?) > 0 "
                             "ORDER BY mentions DESC, id LIMIT ? OFFSET ?"_L1;

constexpr auto libraryTotal = "SELECT count(*) FROM name "
                              "WHERE articles > 0 AND type = coalesce(?, type) AND instr(folded, ?) > 0"_L1;

constexpr auto articlePage =
    "SELECT name.name, name.type, sum(shown_entity.mentions) AS uses, 1 FROM shown_entity "
    "JOIN name ON name.id = shown_entity.name_id "
    "WHERE name.type = coalesce(?, name.type) AND instr(name.folded, ?) > 0 AND shown_entity.article_id = ? "
    "GROUP BY name.id ORDER BY uses DESC, min(shown_entity.position) LIMIT ? OFFSET ?"_L1;

constexpr auto articleTotal =
    "SELECT count(DISTINCT name.id) FROM shown_entity JOIN name ON name.id = shown_entity.name_id "
    "WHERE name.type = coalesce(?, name.type) AND instr(name.folded, ?) > 0 AND shown_entity.article_id = ?"_L1;

NameRow rowAt(const Statement& statement)
{
    const article::EntityKey key = keyAt(statement, 0);
    return {key.name, key.type, statement.integer(2), statement.integer(3)};
}

base::Result<QList<NameRow>> rowsOf(Statement& statement)
{
    QList<NameRow> rows;
    while (statement.next())
        rows.append(rowAt(statement));
    if (statement.failed())
        return statement.error();
    return rows;
}

void bindFilter(Statement& statement, const NameFilter& filter)
{
    const auto type = filter.type ? std::optional(article::toString(*filter.type)) : std::nullopt;
    statement.bind(type, NameTable::folded(filter.contains));
    if (filter.article)
        statement.bind(*filter.article);
}

} // namespace

QString NameTable::folded(QStringView name)
{
    QString result;
    for (const QChar letter : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            result += letter;
    }
    return result.toCaseFolded();
}

base::Result<qint64> NameTable::idOf(const QString& name, article::EntityType type)
{
    Statement known(m_connection, selectId);
    if (known.bind(name, article::toString(type)).next())
        return known.integer(0);
    if (known.failed())
        return known.error();
    Statement added(m_connection, insert);
    if (auto done = added.bind(name, article::toString(type), folded(name)).run(); !done)
        return done.error();
    return added.insertedRow();
}

base::Result<std::optional<NameRow>> NameTable::find(const QString& name, article::EntityType type) const
{
    Statement statement(m_connection, selectRow);
    const bool isThere = statement.bind(name, article::toString(type)).next();
    if (statement.failed())
        return statement.error();
    return isThere ? std::optional(rowAt(statement)) : std::nullopt;
}

base::Result<QList<NameRow>> NameTable::ofOtherTypes(const QString& name, article::EntityType type) const
{
    Statement statement(m_connection, selectOthers);
    statement.bind(name, article::toString(type));
    return rowsOf(statement);
}

base::Result<qint64> NameTable::articlesWithEither(const NameRow& one, const NameRow& other) const
{
    QList<std::optional<qint64>> ids;
    for (const NameRow& name : {one, other}) {
        Statement known(m_connection, selectId);
        const bool isThere = known.bind(name.name, article::toString(name.type)).next();
        if (known.failed())
            return known.error();
        ids.append(isThere ? std::optional(known.integer(0)) : std::nullopt);
    }
    Statement statement(m_connection, countWithEither);
    if (statement.bind(ids[0], ids[1]).next())
        return statement.integer(0);
    return statement.error();
}

base::Result<void> NameTable::count(article::ArticleId id, int sign)
{
    return Statement(m_connection, addCounts).bind(sign, sign, id).run();
}

base::Result<void> NameTable::removeUnused()
{
    return Statement(m_connection, deleteUnused).run();
}

base::Result<QList<NameRow>> NameTable::page(const NameFilter& filter, qint64 offset, qint64 limit) const
{
    Statement statement(m_connection, filter.article ? articlePage : libraryPage);
    bindFilter(statement, filter);
    statement.bind(limit, offset);
    return rowsOf(statement);
}

base::Result<qint64> NameTable::total(const NameFilter& filter) const
{
    Statement statement(m_connection, filter.article ? articleTotal : libraryTotal);
    bindFilter(statement, filter);
    if (statement.next())
        return statement.integer(0);
    return statement.error();
}

} // namespace dateline::store
