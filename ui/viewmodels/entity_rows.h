#pragma once

#include "model/article/analysis.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline::viewmodels {

enum class EntityOrder
{
    Importance, ///< whom and what the article is about most first
    Count,      ///< most mentioned first
    Name,       ///< alphabetical, case and diacritics aside
    Text,       ///< as the article brings them
};

/// "importance", "count", "name", "text": for the settings.
QString toString(EntityOrder order);
/// Importance for any other word.
EntityOrder entityOrderFromString(const QString& word);

/// The entities of one type, as indexes into the analysis, in the order asked for.
struct EntityGroup
{
    article::EntityType type = article::EntityType::Person;
    std::vector<qsizetype> entities;

    friend bool operator==(const EntityGroup&, const EntityGroup&) = default;
};

/// Groups the entities whose name or description (role, country) holds the filter (case and diacritics
/// aside), types in their fixed order, without empty groups. `importance` has one number for each entity.
std::vector<EntityGroup> groupEntities(const std::vector<article::Entity>& entities,
                                       const std::vector<double>& importance, EntityOrder order,
                                       const QString& filter);

/// The entity of that name; none for no name.
std::optional<qsizetype> entityNamed(const article::Analysis& analysis, const QString& name);

} // namespace dateline::viewmodels
