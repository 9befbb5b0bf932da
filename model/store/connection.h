#pragma once

#include "model/base/result.h"

#include <QString>

#include <chrono>
#include <memory>

class QSqlDatabase;

namespace dateline::store {

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

    QString path() const { return m_path; }
    const QSqlDatabase& handle() const { return *m_handle; }

private:
    Connection(QString path, std::unique_ptr<QSqlDatabase> handle);

    QString m_path;
    std::unique_ptr<QSqlDatabase> m_handle;
};

} // namespace dateline::store
