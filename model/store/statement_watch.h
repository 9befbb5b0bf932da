#pragma once

#include "model/base/cancel_token.h"

#include <functional>

struct sqlite3;

namespace dateline::store {

class Connection;

/// Lets one long statement be stopped and looked at while it runs, which Qt's SQLite driver cannot: as long
/// as this lives, statements of the connection fail soon after the token is cancelled, and `tick` is called
/// every thousand steps of SQLite's machine, on the connection's thread. One at a time for a connection,
/// which must outlive it. Method: sqlite3_progress_handler.
class StatementWatch
{
public:
    StatementWatch(const Connection& connection, base::CancelToken cancel, std::function<void()> tick = {});
    ~StatementWatch();
    StatementWatch(const StatementWatch&) = delete;
    StatementWatch& operator=(const StatementWatch&) = delete;
    StatementWatch(StatementWatch&&) = delete;
    StatementWatch& operator=(StatementWatch&&) = delete;

private:
    static int look(void* watch);

    base::CancelToken m_cancel;
    std::function<void()> m_tick;
    sqlite3* m_database;
};

} // namespace dateline::store
