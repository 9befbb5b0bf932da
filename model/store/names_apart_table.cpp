#include "model/store/names_apart_table.h"

#include "model/store/name_table.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert =
    "INSERT OR IGNORE INTO names_apart (one_name_id, other_name_id, decided_at) VALUES (?, ?, ?)"_L1;

constexpr auto deletePair = "DELETE FROM names_apart WHERE one_name_id = ? AND other_name_id = ?"_L1;

constexpr auto selectAll = "SELECT one_name_id, other_name_id FROM names_apart"_L1;

} // namespace

base::Result<void> NamesApartTable::add(const article::EntityKey& one, const article::EntityKey& other,
                                        const QDateTime& now)
{
    const auto pair = pairOf(one, other);
    if (!pair)
        return pair.error();
    return Statement(m_connection, insert).bind(pair->first, pair->second, now.toMSecsSinceEpoch()).run();
}

base::Result<void> NamesApartTable::remove(const article::EntityKey& one, const article::EntityKey& other)
{
    const auto pair = pairOf(one, other);
    if (!pair)
        return pair.error();
    return Statement(m_connection, deletePair).bind(pair->first, pair->second).run();
}

base::Result<QSet<NamesApartTable::Pair>> NamesApartTable::all() const
{
    QSet<Pair> pairs;
    Statement statement(m_connection, selectAll);
    while (statement.next())
        pairs.insert({statement.integer(0), statement.integer(1)});
    if (statement.failed())
        return statement.error();
    return pairs;
}

base::Result<NamesApartTable::Pair> NamesApartTable::pairOf(const article::EntityKey& one,
                                                            const article::EntityKey& other)
{
    const auto left = NameTable(m_connection).idOf(one.name, one.type);
    if (!left)
        return left.error();
    const auto right = NameTable(m_connection).idOf(other.name, other.type);
    if (!right)
        return right.error();
    return Pair(std::minmax(*left, *right));
}

} // namespace dateline::store
