#include "model/store/prepared_query.h"

#include <QSqlQuery>

namespace dateline::store {

PreparedQuery::PreparedQuery(QSqlQuery&& prepared) : query(std::make_unique<QSqlQuery>(std::move(prepared)))
{}

PreparedQuery::~PreparedQuery() = default;

} // namespace dateline::store
