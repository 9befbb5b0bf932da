#pragma once

#include "model/base/result.h"

#include <QString>

#include <chrono>
#include <memory>

namespace dateline::store {

class Connection;

/// A library file: made, checked and brought to the current schema when it is opened. Gives every thread its
/// own connection, opened at its first question and closed when the thread or the database ends, whichever
/// comes first. May be used from any thread; must outlive the statements of all threads.
class Database
{
public:
    static constexpr std::chrono::milliseconds usualPatience{5000};

    /// Locked, Damaged, TooNew, Invalid (another program's file) or Io, each with a sentence for the reader.
    static base::Result<std::unique_ptr<Database>> open(const QString& path,
                                                        std::chrono::milliseconds patience = usualPatience);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const { return m_path; }

    /// The calling thread's connection, never null. Borrowed: it lives as long as the thread and the
    /// database.
    base::Result<Connection*> connection() const;

private:
    class Connections;
    Database(QString path, std::shared_ptr<Connections> connections);

    QString m_path;
    std::shared_ptr<Connections> m_connections;
};

} // namespace dateline::store
