#include "model/store/act_table.h"

#include "model/store/statement.h"

#include <algorithm>
#include <array>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto deleteUndone = "DELETE FROM act WHERE undone = 1"_L1;

constexpr auto insert = "INSERT INTO act (kind, done_at) VALUES (?, ?)"_L1;

constexpr auto insertItem =
    "INSERT INTO act_article (act_id, article_id, before_day, after_day) VALUES (?, ?, ?, ?)"_L1;

constexpr auto selectLastDone = "SELECT id, kind FROM act WHERE undone = 0 ORDER BY id DESC LIMIT 1"_L1;

constexpr auto selectFirstUndone = "SELECT id, kind FROM act WHERE undone = 1 ORDER BY id LIMIT 1"_L1;

constexpr auto selectItems =
    "SELECT article_id, before_day, after_day FROM act_article WHERE act_id = ? ORDER BY article_id"_L1;

constexpr auto updateUndone = "UPDATE act SET undone = ? WHERE id = ?"_L1;

constexpr auto deleteEmpty =
    "DELETE FROM act WHERE NOT EXISTS (SELECT 1 FROM act_article WHERE act_article.act_id = act.id) "
    "AND NOT EXISTS (SELECT 1 FROM name_decision WHERE name_decision.act_id = act.id)"_L1;

const std::array kinds{"publication"_L1, "removal"_L1, "naming"_L1}; // in the order of Act::Kind

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

base::Result<std::optional<Act>> ActTable::lastDone() const
{
    return load(selectLastDone);
}

base::Result<std::optional<Act>> ActTable::firstUndone() const
{
    return load(selectFirstUndone);
}

base::Result<std::optional<Act>> ActTable::load(QLatin1StringView sql) const
{
    Statement row(m_connection, sql);
    if (!row.next()) {
        if (row.failed())
            return row.error();
        return std::optional<Act>();
    }
    Act act;
    act.id = row.id<ActId>(0);
    act.kind = kindFrom(row.text(1));
    Statement items(m_connection, selectItems);
    items.bind(act.id);
    while (items.next())
        act.items.append({items.id<article::ArticleId>(0), items.day(1), items.day(2)});
    if (items.failed())
        return items.error();
    return std::optional(act);
}

base::Result<void> ActTable::setUndone(ActId id, bool undone)
{
    return Statement(m_connection, updateUndone).bind(undone, id).run();
}

base::Result<void> ActTable::removeEmpty()
{
    return Statement(m_connection, deleteEmpty).run();
}

} // namespace dateline::store
