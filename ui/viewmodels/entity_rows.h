#pragma once

#include "model/article/analysis.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline::viewmodels {

enum class EntityOrder
{
    Count, ///< most mentioned first
    Name,  ///< alphabetical, case and diacritics aside
    Text,  ///< as the article brings them
};

/// The entities of one type, as indexes into the analysis, in the order asked for.
struct EntityGroup
{
    article::EntityType type = article::EntityType::Person;
    std::vector<qsizetype> entities;

    friend bool operator==(const EntityGroup&, const EntityGroup&) = default;
};

/// Groups the entities whose name or description (role, country) holds the filter (case and diacritics
/// aside), types in their fixed order, without empty groups.
std::vector<EntityGroup> groupEntities(const std::vector<article::Entity>& entities, EntityOrder order,
                                       const QString& filter);

/// The entity of that name; none for no name.
std::optional<qsizetype> entityNamed(const article::Analysis& analysis, const QString& name);

} // namespace dateline::viewmodels
