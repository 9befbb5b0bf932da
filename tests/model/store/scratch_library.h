#pragma once

#include "model/store/connection.h"
#include "model/store/database.h"
#include "model/store/statement.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace dateline::tests {

/// A folder that goes when the test ends, and libraries in it.
class ScratchLibrary
{
public:
    QString path(const QString& name = QStringLiteral("library.dateline")) const
    {
        return m_folder.filePath(name);
    }

    std::unique_ptr<store::Database> open() const
    {
        auto database = store::Database::open(path());
        REQUIRE(database);
        return std::move(*database);
    }

private:
    QTemporaryDir m_folder;
};

/// This thread's connection; the test ends where there is none.
inline store::Connection& connectionOf(const store::Database& database)
{
    const auto connection = database.connection();
    REQUIRE(connection);
    return **connection;
}

/// The one number that a question gives.
inline qint64 numberOf(store::Connection& connection, const QString& sql)
{
    store::Statement statement(connection, sql);
    const bool hasRow = statement.next();
    INFO(sql.toStdString());
    REQUIRE(hasRow);
    return statement.integer(0);
}

} // namespace dateline::tests
