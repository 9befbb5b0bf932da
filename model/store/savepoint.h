#pragma once

#include "model/base/result.h"

namespace dateline::store {

class Connection;

/// A part of a writing transaction that can fail alone: what is not kept is taken back when the scope ends.
class Savepoint
{
public:
    static base::Result<Savepoint> begin(Connection& connection);
    ~Savepoint();
    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;

    base::Result<void> keep();
    /// Takes everything back since begin(). Fails where SQLite has already taken back the whole transaction
    /// (a full disk): then nothing of it may go on.
    base::Result<void> undo();

private:
    explicit Savepoint(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;
};

} // namespace dateline::store
