#pragma once

#include "model/store/statement.h"
#include "tests/model/store/scratch_library.h"

#include <QStringList>

namespace dateline::tests {

/// All tables, indexes and views of a library as SQLite keeps them, without the full-text index's own.
inline QStringList schemaText(store::Connection& connection)
{
    store::Statement statement(
        connection, QLatin1StringView("SELECT type || ' ' || name || ' ' || coalesce(sql, '') "
                                      "FROM sqlite_schema WHERE name NOT GLOB 'search_*' ORDER BY 1"));
    QStringList lines;
    while (statement.next())
        lines << statement.text(0);
    REQUIRE_FALSE(statement.failed());
    return lines;
}

} // namespace dateline::tests
