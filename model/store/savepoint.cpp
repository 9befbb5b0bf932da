#include "model/store/savepoint.h"

#include "model/store/connection.h"

#include <utility>

namespace dateline::store {

using namespace Qt::StringLiterals;

base::Result<Savepoint> Savepoint::begin(Connection& connection)
{
    if (auto begun = connection.execute(u"SAVEPOINT part"_s); !begun)
        return begun.error();
    return Savepoint(connection);
}

Savepoint::Savepoint(Savepoint&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Savepoint::~Savepoint()
{
    if (m_connection)
        std::ignore = undo();
}

base::Result<void> Savepoint::keep()
{
    return std::exchange(m_connection, nullptr)->execute(u"RELEASE part"_s);
}

base::Result<void> Savepoint::undo()
{
    Connection& connection = *std::exchange(m_connection, nullptr);
    if (auto undone = connection.execute(u"ROLLBACK TO part"_s); !undone)
        return undone;
    return connection.execute(u"RELEASE part"_s);
}

} // namespace dateline::store
