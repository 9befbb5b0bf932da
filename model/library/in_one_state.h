#pragma once

#include "model/store/database.h"
#include "model/store/transaction.h"

#include <type_traits>

namespace dateline::library {

/// Asks on this thread's connection, everything in one state of the library.
template<typename Ask>
auto inOneState(const store::Database& database, Ask ask) -> std::invoke_result_t<Ask, store::Connection&>
{
    const auto connection = database.connection();
    if (!connection)
        return connection.error();
    const auto transaction = store::Transaction::begin(**connection, store::Transaction::Reading);
    if (!transaction)
        return transaction.error();
    return ask(**connection);
}

} // namespace dateline::library
