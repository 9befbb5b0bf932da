#include "model/store/naming_table.h"

#include "model/store/key_columns.h"
#include "model/store/name_table.h"
#include "model/store/statement.h"

#include <QCoreApplication>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert =
    "INSERT INTO name_decision (act_id, article_id, name_id, shown_name_id) VALUES (?, ?, ?, ?)"_L1;

constexpr auto selectNaming =
    "SELECT name_decision.article_id, subject.name, subject.type, shown.name, shown.type FROM name_decision "
    "JOIN name AS subject ON subject.id = name_decision.name_id "
    "LEFT JOIN name AS shown ON shown.id = name_decision.shown_name_id WHERE act_id = ?"_L1;

constexpr auto selectInForceFor =
    "SELECT name_decision.article_id, subject.name, subject.type, shown.name, shown.type, act.id FROM act "
    "JOIN name_decision ON name_decision.act_id = act.id "
    "JOIN name AS subject ON subject.id = name_decision.name_id "
    "LEFT JOIN name AS shown ON shown.id = name_decision.shown_name_id "
    "WHERE act.undone = 0 AND coalesce(name_decision.article_id, ?) = ? ORDER BY act.id"_L1;

constexpr auto selectInForce =
    "SELECT name_decision.article_id, name_decision.name_id, name_decision.shown_name_id FROM name_decision "
    "JOIN act ON act.id = name_decision.act_id WHERE act.undone = 0 ORDER BY act.id"_L1;

constexpr auto selectInForceBefore =
    "SELECT name_decision.article_id, name_decision.name_id, name_decision.shown_name_id FROM name_decision "
    "JOIN act ON act.id = name_decision.act_id WHERE act.undone = 0 AND act.id < ? ORDER BY act.id"_L1;

constexpr auto selectRow = "SELECT article_id, name_id, shown_name_id FROM name_decision WHERE act_id = ?"_L1;

constexpr auto selectCalledSo = "SELECT EXISTS (SELECT 1 FROM entity WHERE name_id = called.id) "
                                "OR EXISTS (SELECT 1 FROM name_decision JOIN act ON act.id = act_id "
                                "WHERE undone = 0 AND shown_name_id = called.id AND act_id <> ?) "
                                "OR EXISTS (SELECT 1 FROM mention_decision JOIN act ON act.id = act_id "
                                "WHERE undone = 0 AND name_id = called.id) "
                                "OR EXISTS (SELECT 1 FROM words_decision JOIN act ON act.id = act_id "
                                "WHERE undone = 0 AND name_id = called.id) "
                                "FROM name AS called WHERE name = ? AND type = ?"_L1;

constexpr auto selectParts =
    "SELECT act.id FROM name_decision JOIN act ON act.id = name_decision.act_id "
    "JOIN name AS subject ON subject.id = name_decision.name_id "
    "JOIN name AS shown ON shown.id = name_decision.shown_name_id "
    "WHERE act.undone = 0 AND act.list_id IS NOT NULL AND name_decision.article_id IS NULL "
    "AND subject.name = ? AND subject.type = ? AND shown.name = ? AND shown.type = ? ORDER BY act.id"_L1;

constexpr auto selectMoreThanAliases =
    "SELECT EXISTS (SELECT 1 FROM act JOIN name_decision ON name_decision.act_id = act.id "
    "JOIN name AS subject ON subject.id = name_decision.name_id WHERE act.list_id = ? AND NOT EXISTS ("
    "SELECT 1 FROM words_decision JOIN act AS other ON other.id = words_decision.act_id "
    "WHERE words_decision.name_id = name_decision.shown_name_id AND words_decision.words = subject.name "
    "AND other.list_id = act.list_id))"_L1;

std::optional<article::ArticleId> articleAt(const Statement& statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.id<article::ArticleId>(column));
}

article::Naming namingAt(const Statement& statement)
{
    article::Naming naming;
    naming.article = articleAt(statement, 0);
    naming.subject = keyAt(statement, 1);
    if (!statement.isNull(3))
        naming.shownAs = keyAt(statement, 3);
    return naming;
}

NamingRow rowAt(const Statement& statement)
{
    return {articleAt(statement, 0), statement.integer(1),
            statement.isNull(2) ? std::nullopt : std::optional(statement.integer(2))};
}

} // namespace

base::Result<void> NamingTable::add(ActId act, const article::Naming& naming)
{
    NameTable names(m_connection);
    const auto subject = names.idOf(naming.subject.name, naming.subject.type);
    if (!subject)
        return subject.error();
    std::optional<qint64> shown;
    if (naming.shownAs) {
        const auto id = names.idOf(naming.shownAs->name, naming.shownAs->type);
        if (!id)
            return id.error();
        shown = *id;
    }
    return Statement(m_connection, insert).bind(act, naming.article, *subject, shown).run();
}

base::Result<article::Naming> NamingTable::load(ActId act) const
{
    Statement statement(m_connection, selectNaming);
    if (!statement.bind(act).next())
        return statement.failed() ? statement.error()
                                  : base::Error::damaged(QCoreApplication::translate(
                                        "dateline::store", "An act has no decision."));
    return namingAt(statement);
}

base::Result<std::vector<std::pair<ActId, article::Naming>>>
NamingTable::inForceFor(article::ArticleId id) const
{
    Statement statement(m_connection, selectInForceFor);
    statement.bind(id, id);
    std::vector<std::pair<ActId, article::Naming>> namings;
    while (statement.next())
        namings.emplace_back(statement.id<ActId>(5), namingAt(statement));
    if (statement.failed())
        return statement.error();
    return namings;
}

base::Result<QList<NamingRow>> NamingTable::inForce() const
{
    Statement statement(m_connection, selectInForce);
    return rows(statement);
}

base::Result<QList<NamingRow>> NamingTable::inForceBefore(ActId act) const
{
    Statement statement(m_connection, selectInForceBefore);
    return rows(statement.bind(act));
}

base::Result<bool> NamingTable::isCalledSoWithout(ActId act, const article::EntityKey& name) const
{
    Statement statement(m_connection, selectCalledSo);
    statement.bind(act, name.name, article::toString(name.type));
    if (statement.next())
        return statement.integer(0) != 0;
    if (statement.failed())
        return statement.error();
    return false;
}

base::Result<QList<ActId>> NamingTable::partsOfLists(const article::Naming& naming) const
{
    if (!naming.shownAs)
        return QList<ActId>();
    Statement statement(m_connection, selectParts);
    statement.bind(naming.subject.name, article::toString(naming.subject.type), naming.shownAs->name,
                   article::toString(naming.shownAs->type));
    return statement.ids<ActId>();
}

base::Result<bool> NamingTable::isMoreThanAliases(ActId list) const
{
    Statement statement(m_connection, selectMoreThanAliases);
    if (statement.bind(list).next())
        return statement.integer(0) != 0;
    return statement.error();
}

base::Result<QList<NamingRow>> NamingTable::rows(Statement& statement) const
{
    QList<NamingRow> rows;
    while (statement.next())
        rows.append(rowAt(statement));
    if (statement.failed())
        return statement.error();
    return rows;
}

base::Result<NamingRow> NamingTable::row(ActId act) const
{
    Statement statement(m_connection, selectRow);
    if (!statement.bind(act).next())
        return statement.failed() ? statement.error()
                                  : base::Error::damaged(QCoreApplication::translate(
                                        "dateline::store", "An act has no decision."));
    return rowAt(statement);
}

} // namespace dateline::store
