#include "model/store/connection.h"

#include "model/store/prepared_query.h"
#include "model/store/sql_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

QString newConnectionName()
{
    static std::atomic<quint64> serial = 0;
    return u"dateline-%1"_s.arg(++serial);
}

/// SQLite would make the file readable for all; its journals take over what the file has.
base::Result<void> makePrivateFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return base::Error::io(
            QCoreApplication::translate("dateline::store", "“%1” is a folder, not a library.").arg(path));
    if (info.exists())
        return {};
    if (!info.absoluteDir().mkpath(u"."_s))
        return base::Error::io(
            QCoreApplication::translate("dateline::store", "The folder “%1” cannot be made.")
                .arg(info.absolutePath()));
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return base::Error::io(
            QCoreApplication::translate("dateline::store", "The library “%1” cannot be made: %2.")
                .arg(path, file.errorString()));
    return {};
}

base::Result<void> configure(Connection& connection)
{
    for (const QString& pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cell_size_check = ON"_s,
                                  u"PRAGMA secure_delete = FAST"_s, u"PRAGMA cache_size = -16384"_s}) {
        if (auto done = connection.execute(pragma); !done)
            return done;
    }
    return {};
}

} // namespace

Connection::Connection(QString path, std::unique_ptr<QSqlDatabase> handle)
    : m_path(std::move(path)), m_handle(std::move(handle))
{}

Connection::~Connection()
{
    m_prepared.clear();
    const QString name = m_handle->connectionName();
    m_handle.reset();
    QSqlDatabase::removeDatabase(name);
}

base::Result<std::unique_ptr<Connection>> Connection::open(const QString& path,
                                                           std::chrono::milliseconds patience)
{
    if (auto made = makePrivateFile(path); !made)
        return made.error();
    auto handle =
        std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, newConnectionName()));
    std::unique_ptr<Connection> connection(new Connection(path, std::move(handle)));
    connection->m_handle->setDatabaseName(path);
    connection->m_handle->setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    if (!connection->m_handle->open())
        return toError(connection->m_handle->lastError(), path);
    if (auto done = configure(*connection); !done)
        return done.error();
    return connection;
}

std::unique_ptr<PreparedQuery> Connection::takePrepared(const QString& sql)
{
    const auto found = m_prepared.find(sql);
    if (found == m_prepared.end())
        return nullptr;
    auto query = std::move(found->second);
    m_prepared.erase(found);
    return query;
}

void Connection::keepPrepared(const QString& sql, std::unique_ptr<PreparedQuery> query)
{
    m_prepared[sql] = std::move(query);
}

base::Result<void> Connection::execute(const QString& sql)
{
    QSqlQuery query(*m_handle);
    if (query.exec(sql))
        return {};
    return toError(query.lastError(), m_path);
}

} // namespace dateline::store
