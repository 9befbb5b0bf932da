#include "model/store/statement_watch.h"

#include "model/store/connection.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace dateline::store {

namespace {

/// Far less than a tenth of a second of work, also where each step copies a long text.
constexpr int stepsBetweenLooks = 1000;

sqlite3* databaseOf(const Connection& connection)
{
    const QVariant handle = connection.handle().driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace

StatementWatch::StatementWatch(const Connection& connection, base::CancelToken cancel,
                               std::function<void()> tick)
    : m_cancel(std::move(cancel)), m_tick(std::move(tick)), m_database(databaseOf(connection))
{
    sqlite3_progress_handler(m_database, stepsBetweenLooks, &StatementWatch::look, this);
}

StatementWatch::~StatementWatch()
{
    sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
}

/// What is not zero makes the statement fail.
int StatementWatch::look(void* watch)
{
    auto& mine = *static_cast<StatementWatch*>(watch);
    if (mine.m_tick)
        mine.m_tick();
    return mine.m_cancel.isCancelled() ? 1 : 0;
}

} // namespace dateline::store
