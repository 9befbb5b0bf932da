#pragma once

#include <QSqlQuery>

namespace dateline::store {

/// A prepared query between two uses.
struct PreparedQuery
{
    explicit PreparedQuery(QSqlQuery prepared) : query(std::move(prepared)) {}

    QSqlQuery query;
    int values = -1; ///< how many it takes; unknown before it has run
};

} // namespace dateline::store
