#pragma once

#include "model/article/ids.h"
#include "model/article/time_expression.h"
#include "model/base/result.h"

#include <vector>

namespace dateline::store {

class Connection;

/// The table `time_expression`: when, as the words have it and as resolved against the publication date.
class TimeTable
{
public:
    explicit TimeTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(article::ArticleId id, const std::vector<article::TimeExpression>& times);
    base::Result<std::vector<article::TimeExpression>> load(article::ArticleId id) const;
    /// One expression. NotFound when the article has none of this number.
    base::Result<article::TimeExpression> load(article::ArticleId id, qsizetype position) const;
    /// Writes value and days of one expression; everything else of it never changes.
    base::Result<void> setResolved(article::ArticleId id, std::size_t position,
                                   const article::TimeExpression& time);

private:
    Connection& m_connection;
};

} // namespace dateline::store
