#pragma once

#include "model/article/analysis.h"

#include <QStringList>

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

/// The other names that an article has for an entity, as it brings them; case and line breaks do not make
/// another one. No pronouns, no descriptions.
QStringList otherNames(const article::Entity& entity, QStringView text);

/// Which entities are wanted: those whose name, description (role, country) or other names hold the words,
/// case and diacritics aside.
struct EntityFilter
{
    QString words{};                       ///< empty for all
    std::vector<QStringList> otherNames{}; ///< of each entity; without any only the others are looked at
};

/// Groups the entities that are wanted, types in their fixed order, without empty groups. `importance` has
/// one number for each entity.
std::vector<EntityGroup> groupEntities(const std::vector<article::Entity>& entities,
                                       const std::vector<double>& importance, EntityOrder order,
                                       const EntityFilter& filter);

} // namespace dateline::viewmodels
