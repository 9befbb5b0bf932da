#pragma once

#include "model/base/result.h"

#include <QHashFunctions>
#include <QString>

#include <chrono>
#include <memory>
#include <unordered_map>

class QSqlDatabase;

namespace dateline::store {

struct PreparedQuery;

/// One thread's open connection to a library file. Belongs to the thread that opened it; statements and
/// transactions borrow it. Database hands them out.
class Connection
{
public:
    /// Opens an existing file, or makes a new one that only its owner may read. Waits up to `patience` for
    /// locks that others hold, now and in every statement. Locked, Damaged or Io.
    static base::Result<std::unique_ptr<Connection>> open(const QString& path,
                                                          std::chrono::milliseconds patience);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs one statement that needs no values and gives no rows.
    base::Result<void> execute(const QString& sql);

    /// Prepared queries wait here for the next Statement of the same text; null when there is none.
    std::unique_ptr<PreparedQuery> takePrepared(const QString& sql);
    void keepPrepared(const QString& sql, std::unique_ptr<PreparedQuery> query);

    QString path() const { return m_path; }
    const QSqlDatabase& handle() const { return *m_handle; }

private:
    Connection(QString path, std::unique_ptr<QSqlDatabase> handle);

    QString m_path;
    std::unique_ptr<QSqlDatabase> m_handle;
    std::unordered_map<QString, std::unique_ptr<PreparedQuery>> m_prepared;
};

} // namespace dateline::store
