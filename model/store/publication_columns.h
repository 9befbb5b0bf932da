#pragma once

#include "model/article/publication_date.h"
#include "model/store/statement.h"

namespace dateline::store {

/// The columns published, published_basis and published_source, or others that hold a day in the same way.
inline void bindPublication(Statement& statement, const article::PublicationDate& published)
{
    statement.bind(published.date, article::toString(published.basis), published.source);
}

inline article::PublicationDate publicationAt(const Statement& statement, int column)
{
    return {statement.day(column), article::dateBasisFromString(statement.text(column + 1)),
            statement.text(column + 2)};
}

} // namespace dateline::store
