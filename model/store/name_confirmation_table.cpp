#include "model/store/name_confirmation_table.h"

#include "model/store/key_columns.h"
#include "model/store/name_table.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;
using article::EntityConfirmation;

namespace {

constexpr auto insert = "INSERT INTO name_confirmation (act_id, name_id, confirmed) VALUES (?, ?, ?)"_L1;

constexpr auto selectOne =
    "SELECT name.name, name.type, name_confirmation.confirmed FROM name_confirmation "
    "JOIN name ON name.id = name_confirmation.name_id WHERE name_confirmation.act_id = ?"_L1;

constexpr auto selectInForce =
    "SELECT name.name, name.type, name_confirmation.confirmed, act.id FROM name_confirmation "
    "JOIN name ON name.id = name_confirmation.name_id JOIN act ON act.id = name_confirmation.act_id "
    "WHERE act.undone = 0 ORDER BY act.id"_L1;

constexpr auto selectIsAbout =
    "SELECT 1 FROM entity JOIN name_confirmation ON name_confirmation.name_id = entity.shown_name_id "
    "JOIN act ON act.id = name_confirmation.act_id "
    "WHERE entity.article_id = ? AND act.undone = 0 LIMIT 1"_L1;

constexpr auto selectArticles = "SELECT DISTINCT entity.article_id FROM name_confirmation "
                                "JOIN act ON act.id = name_confirmation.act_id "
                                "JOIN entity ON entity.shown_name_id = name_confirmation.name_id "
                                "WHERE act.undone = 0 ORDER BY entity.article_id"_L1;

// What words or single mentions make stands in corrected articles alone.
constexpr auto selectWithName =
    "WITH wanted (id) AS (SELECT id FROM name WHERE name = ? AND type = ?) "
    "SELECT entity.article_id FROM wanted JOIN entity ON entity.shown_name_id = wanted.id "
    "UNION SELECT corrected_entity.article_id FROM wanted "
    "JOIN corrected_entity ON corrected_entity.name_id = wanted.id ORDER BY 1"_L1;

constexpr auto selectLast =
    "SELECT name_confirmation.confirmed FROM name_confirmation "
    "JOIN name ON name.id = name_confirmation.name_id JOIN act ON act.id = name_confirmation.act_id "
    "WHERE name.name = ? AND name.type = ? AND act.undone = 0 ORDER BY act.id DESC LIMIT 1"_L1;

EntityConfirmation confirmationAt(const Statement& statement)
{
    return {keyAt(statement, 0), statement.integer(2) != 0};
}

} // namespace

base::Result<void> NameConfirmationTable::add(ActId act, const EntityConfirmation& confirmation)
{
    const auto name = NameTable(m_connection).idOf(confirmation.entity.name, confirmation.entity.type);
    if (!name)
        return name.error();
    return Statement(m_connection, insert).bind(act, *name, confirmation.isConfirmed).run();
}

base::Result<std::optional<EntityConfirmation>> NameConfirmationTable::find(ActId act) const
{
    Statement statement(m_connection, selectOne);
    if (statement.bind(act).next())
        return std::optional(confirmationAt(statement));
    if (statement.failed())
        return statement.error();
    return std::optional<EntityConfirmation>();
}

base::Result<std::vector<NameConfirmationTable::Row>> NameConfirmationTable::inForce() const
{
    Statement statement(m_connection, selectInForce);
    std::vector<Row> rows;
    while (statement.next())
        rows.emplace_back(statement.id<ActId>(3), confirmationAt(statement));
    if (statement.failed())
        return statement.error();
    return rows;
}

base::Result<bool> NameConfirmationTable::isAbout(article::ArticleId id) const
{
    Statement statement(m_connection, selectIsAbout);
    const bool found = statement.bind(id).next();
    if (statement.failed())
        return statement.error();
    return found;
}

base::Result<QList<article::ArticleId>> NameConfirmationTable::articles() const
{
    Statement statement(m_connection, selectArticles);
    return statement.ids<article::ArticleId>();
}

base::Result<QList<article::ArticleId>>
NameConfirmationTable::articlesWith(const article::EntityKey& name) const
{
    Statement statement(m_connection, selectWithName);
    return statement.bind(name.name, article::toString(name.type)).ids<article::ArticleId>();
}

base::Result<bool> NameConfirmationTable::isConfirmed(const article::EntityKey& name) const
{
    Statement statement(m_connection, selectLast);
    if (statement.bind(name.name, article::toString(name.type)).next())
        return statement.integer(0) != 0;
    if (statement.failed())
        return statement.error();
    return false;
}

} // namespace dateline::store
