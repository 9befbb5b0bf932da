#include "model/store/transaction.h"

#include "model/store/connection.h"

#include <utility>

namespace dateline::store {

using namespace Qt::StringLiterals;

base::Result<Transaction> Transaction::begin(Connection& connection, Kind kind)
{
    if (auto begun = connection.execute(kind == Writing ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk): then there is nothing to roll back, and it says
    // so.
    if (m_connection)
        std::ignore = m_connection->execute(u"ROLLBACK"_s);
}

base::Result<void> Transaction::commit()
{
    Q_ASSERT(m_connection);
    auto done = m_connection->execute(u"COMMIT"_s);
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace dateline::store
