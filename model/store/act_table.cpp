#include "model/store/act_table.h"

#include "model/store/statement.h"

#include <algorithm>
#include <array>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

// What a list in force has withdrawn is not there to be done again: it comes back with the list.
constexpr auto deleteUndone =
    "DELETE FROM act WHERE undone > 0 AND NOT EXISTS "
    "(SELECT 1 FROM act AS list WHERE list.id = act.withdrawn_by AND list.undone = 0)"_L1;

constexpr auto insert = "INSERT INTO act (kind, done_at) VALUES (?, ?)"_L1;

constexpr auto insertPart = "INSERT INTO act (kind, done_at, list_id) VALUES (?, ?, ?)"_L1;

constexpr auto insertItem =
    "INSERT INTO act_article (act_id, article_id, before_day, after_day) VALUES (?, ?, ?, ?)"_L1;

constexpr auto withdrawOne =
    "UPDATE act SET withdrawn_by = ?, undone = (SELECT max(undone) + 1 FROM act) WHERE id = ? AND undone = 0"_L1;

constexpr auto selectParts = "SELECT id, kind, done_at, undone FROM act WHERE list_id = ? ORDER BY id"_L1;

constexpr auto selectWithdrawn =
    "SELECT id, kind, done_at, undone FROM act WHERE withdrawn_by = ? ORDER BY id"_L1;

constexpr auto selectWithdrawer = "SELECT list.id FROM act JOIN act AS list ON list.id = act.withdrawn_by "
                                  "WHERE act.id = ? AND list.undone = 0"_L1;

constexpr auto selectLastDone =
    "SELECT id, kind, done_at, undone FROM act WHERE undone = 0 AND list_id IS NULL "
    "ORDER BY id DESC LIMIT 1"_L1;

// Of the parts of lists only those that were undone by themselves.
constexpr auto selectLastUndone =
    "SELECT id, kind, done_at, undone FROM act WHERE undone > 0 AND NOT EXISTS "
    "(SELECT 1 FROM act AS list WHERE (list.id = act.list_id AND list.undone > 0) "
    "OR (list.id = act.withdrawn_by AND list.undone = 0)) ORDER BY undone DESC LIMIT 1"_L1;

constexpr auto selectOne = "SELECT id, kind, done_at, undone FROM act WHERE id = ?"_L1;

constexpr auto selectPage =
    "SELECT id, kind, done_at, undone FROM act WHERE list_id IS NULL OR (undone > 0 AND NOT EXISTS "
    "(SELECT 1 FROM act AS list WHERE (list.id = act.list_id AND list.undone > 0) "
    "OR (list.id = act.withdrawn_by AND list.undone = 0))) ORDER BY id DESC LIMIT ? OFFSET ?"_L1;

constexpr auto selectCount = "SELECT count(*) FROM act WHERE list_id IS NULL OR (undone > 0 AND NOT EXISTS "
                             "(SELECT 1 FROM act AS list WHERE (list.id = act.list_id AND list.undone > 0) "
                             "OR (list.id = act.withdrawn_by AND list.undone = 0)))"_L1;

// A removal does not hang on the dates that an article was given when it had come back.
constexpr auto selectLater =
    "SELECT min(act.id) FROM act AS mine JOIN act_article AS of_mine ON of_mine.act_id = mine.id "
    "JOIN act_article AS later ON later.article_id = of_mine.article_id AND later.act_id > mine.id "
    "JOIN act ON act.id = later.act_id "
    "WHERE mine.id = ? AND act.undone = 0 AND (mine.kind = 'publication' OR act.kind = 'removal')"_L1;

constexpr auto selectItems =
    "SELECT article_id, before_day, after_day FROM act_article WHERE act_id = ? ORDER BY article_id"_L1;

constexpr auto updateUndone =
    "UPDATE act SET undone = iif(?, (SELECT max(undone) + 1 FROM act), 0) WHERE id = ?"_L1;

// With a list its parts go and what it has withdrawn comes back, but for parts of lists that are undone.
constexpr auto undoParts = "UPDATE act SET undone = (SELECT undone FROM act AS list WHERE list.id = ?) "
                           "WHERE list_id = ? AND undone = 0"_L1;

constexpr auto bringBack = "UPDATE act SET undone = 0 WHERE withdrawn_by = ? AND NOT EXISTS "
                           "(SELECT 1 FROM act AS list WHERE list.id = act.list_id AND list.undone > 0)"_L1;

constexpr auto redoParts =
    "UPDATE act SET undone = 0 WHERE list_id = ? AND NOT EXISTS "
    "(SELECT 1 FROM act AS list WHERE list.id = act.withdrawn_by AND list.undone = 0)"_L1;

constexpr auto withdrawAgain = "UPDATE act SET undone = (SELECT max(undone) + 1 FROM act) "
                               "WHERE withdrawn_by = ? AND undone = 0"_L1;

constexpr auto deleteEmpty =
    "DELETE FROM act WHERE NOT EXISTS (SELECT 1 FROM act_article WHERE act_article.act_id = act.id) "
    "AND NOT EXISTS (SELECT 1 FROM name_decision WHERE name_decision.act_id = act.id) "
    "AND NOT EXISTS (SELECT 1 FROM mention_decision WHERE mention_decision.act_id = act.id) "
    "AND NOT EXISTS (SELECT 1 FROM event_decision WHERE event_decision.act_id = act.id) "
    "AND NOT EXISTS (SELECT 1 FROM words_decision WHERE words_decision.act_id = act.id) "
    "AND NOT EXISTS (SELECT 1 FROM confirmation WHERE confirmation.act_id = act.id) "
    "AND NOT EXISTS (SELECT 1 FROM name_confirmation WHERE name_confirmation.act_id = act.id) "
    "AND NOT EXISTS (SELECT 1 FROM act AS part WHERE act.id IN (part.list_id, part.withdrawn_by))"_L1;

const std::array kinds{"publication"_L1, "removal"_L1,      "naming"_L1, "mention"_L1, "event"_L1,
                       "words"_L1,       "confirmation"_L1, "list"_L1}; // in the order of Act::Kind

Act::Kind kindFrom(const QString& name)
{
    const auto found = std::find(kinds.begin(), kinds.end(), name);
    return found == kinds.end() ? Act::Kind::Publication : static_cast<Act::Kind>(found - kinds.begin());
}

} // namespace

base::Result<ActId> ActTable::add(const Act& act, const QDateTime& now)
{
    if (auto done = Statement(m_connection, deleteUndone).run(); !done)
        return done.error();
    Statement row(m_connection, insert);
    row.bind(QString(kinds[static_cast<std::size_t>(act.kind)]), now.toMSecsSinceEpoch());
    if (auto done = row.run(); !done)
        return done.error();
    const ActId id(row.insertedRow());
    Statement statement(m_connection, insertItem);
    for (const Act::Item& item : act.items) {
        if (auto done = statement.bind(id, item.article, item.before, item.after).run(); !done)
            return done.error();
    }
    return id;
}

base::Result<ActId> ActTable::addPart(ActId list, Act::Kind kind, const QDateTime& now)
{
    Statement row(m_connection, insertPart);
    row.bind(QString(kinds[static_cast<std::size_t>(kind)]), now.toMSecsSinceEpoch(), list);
    if (auto done = row.run(); !done)
        return done.error();
    return ActId(row.insertedRow());
}

base::Result<void> ActTable::withdraw(ActId list, const QList<ActId>& acts)
{
    Statement statement(m_connection, withdrawOne);
    for (const ActId act : acts) {
        if (auto done = statement.bind(list, act).run(); !done)
            return done;
    }
    return {};
}

base::Result<QList<Act>> ActTable::partsOf(ActId list) const
{
    Statement rows(m_connection, selectParts);
    return all(rows.bind(list));
}

base::Result<QList<Act>> ActTable::withdrawnBy(ActId list) const
{
    Statement rows(m_connection, selectWithdrawn);
    return all(rows.bind(list));
}

base::Result<std::optional<ActId>> ActTable::withdrawer(ActId id) const
{
    Statement statement(m_connection, selectWithdrawer);
    if (statement.bind(id).next())
        return std::optional(statement.id<ActId>(0));
    if (statement.failed())
        return statement.error();
    return std::optional<ActId>();
}

base::Result<std::optional<Act>> ActTable::lastDone() const
{
    Statement row(m_connection, selectLastDone);
    return one(row);
}

base::Result<std::optional<Act>> ActTable::lastUndone() const
{
    Statement row(m_connection, selectLastUndone);
    return one(row);
}

base::Result<std::optional<Act>> ActTable::find(ActId id) const
{
    Statement row(m_connection, selectOne);
    return one(row.bind(id));
}

base::Result<std::optional<Act>> ActTable::one(Statement& row) const
{
    if (!row.next()) {
        if (row.failed())
            return row.error();
        return std::optional<Act>();
    }
    const auto act = actAt(row);
    if (!act)
        return act.error();
    return std::optional(*act);
}

base::Result<Act> ActTable::actAt(const Statement& row) const
{
    Act act;
    act.id = row.id<ActId>(0);
    act.kind = kindFrom(row.text(1));
    act.when = QDateTime::fromMSecsSinceEpoch(row.integer(2), Qt::UTC);
    act.isUndone = row.integer(3) > 0;
    Statement items(m_connection, selectItems);
    items.bind(act.id);
    while (items.next())
        act.items.append({items.id<article::ArticleId>(0), items.day(1), items.day(2)});
    if (items.failed())
        return items.error();
    return act;
}

base::Result<QList<Act>> ActTable::page(qint64 offset, qint64 limit) const
{
    Statement rows(m_connection, selectPage);
    return all(rows.bind(limit, offset));
}

base::Result<QList<Act>> ActTable::all(Statement& rows) const
{
    QList<Act> acts;
    while (rows.next()) {
        auto act = actAt(rows);
        if (!act)
            return act.error();
        acts.append(std::move(*act));
    }
    if (rows.failed())
        return rows.error();
    return acts;
}

base::Result<qint64> ActTable::count() const
{
    Statement statement(m_connection, selectCount);
    if (statement.next())
        return statement.integer(0);
    return statement.error();
}

base::Result<std::optional<ActId>> ActTable::laterOnSameArticle(ActId id) const
{
    Statement statement(m_connection, selectLater);
    if (!statement.bind(id).next())
        return statement.error();
    return statement.isNull(0) ? std::optional<ActId>() : std::optional(statement.id<ActId>(0));
}

base::Result<void> ActTable::setUndone(ActId id, bool undone)
{
    if (auto done = Statement(m_connection, updateUndone).bind(undone, id).run(); !done)
        return done;
    if (!undone) {
        if (auto done = Statement(m_connection, redoParts).bind(id).run(); !done)
            return done;
        return Statement(m_connection, withdrawAgain).bind(id).run();
    }
    if (auto done = Statement(m_connection, undoParts).bind(id, id).run(); !done)
        return done;
    return Statement(m_connection, bringBack).bind(id).run();
}

base::Result<void> ActTable::removeEmpty()
{
    return Statement(m_connection, deleteEmpty).run();
}

} // namespace dateline::store
