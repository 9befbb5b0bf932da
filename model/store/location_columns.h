#pragma once

#include "model/article/entity.h"
#include "model/store/statement.h"

#include <optional>

namespace dateline::store {

/// The columns country, latitude, longitude, place_kind and place_confidence, which stand together in this
/// order.
inline void bindLocation(Statement& statement, const std::optional<article::Location>& location)
{
    if (location)
        statement.bind(location->country, location->latitude, location->longitude,
                       article::toString(location->kind), location->confidence);
    else
        statement.bind(std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt);
}

inline std::optional<article::Location> locationAt(const Statement& statement, int column)
{
    if (statement.isNull(column))
        return std::nullopt;
    return article::Location{statement.text(column), statement.real(column + 1), statement.real(column + 2),
                             article::placeKindFromString(statement.text(column + 3)),
                             statement.real(column + 4)};
}

} // namespace dateline::store
