#pragma once

#include <memory>

class QSqlQuery;

namespace dateline::store {

/// A prepared query between two uses. Behind a pointer, so that no header of the store shows Qt Sql.
struct PreparedQuery
{
    explicit PreparedQuery(QSqlQuery&& prepared);
    ~PreparedQuery();
    PreparedQuery(const PreparedQuery&) = delete;
    PreparedQuery& operator=(const PreparedQuery&) = delete;

    std::unique_ptr<QSqlQuery> query;
    int values = -1; ///< how many it takes; unknown before it has run
};

} // namespace dateline::store
