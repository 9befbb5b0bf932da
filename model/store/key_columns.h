#pragma once

#include "model/article/naming.h"
#include "model/store/statement.h"

namespace dateline::store {

/// The columns name and type of the table `name`, in this order. The schema lets no other type in.
inline article::EntityKey keyAt(const Statement& statement, int column)
{
    const auto type = article::entityTypeFromString(statement.text(column + 1));
    return {statement.text(column), type.value_or(article::EntityType::Person)};
}

} // namespace dateline::store
