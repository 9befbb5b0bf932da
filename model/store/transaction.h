#pragma once

#include "model/base/result.h"

namespace dateline::store {

class Connection;

/// A transaction for the length of a scope: what is not committed is rolled back.
///
///     auto transaction = Transaction::begin(connection, Transaction::Writing);
///     if (!transaction)
///         return transaction.error();
///     …
///     return transaction->commit();
class Transaction
{
public:
    enum Kind
    {
        Reading, ///< all questions inside see the same state of the library
        Writing, ///< takes the write lock at once, so that nothing fails half way for want of it
    };

    static base::Result<Transaction> begin(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    base::Result<void> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;
};

} // namespace dateline::store
