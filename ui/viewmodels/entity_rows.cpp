#include "ui/viewmodels/entity_rows.h"

#include "model/article/name_count.h"
#include "ui/viewmodels/folded_text.h"
#include "ui/viewmodels/reading_words.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

bool matches(const article::Entity& entity, const QString& foldedFilter)
{
    return foldedFilter.isEmpty() || folded(entity.name).contains(foldedFilter) ||
           folded(entityDescription(entity)).contains(foldedFilter);
}

/// Entities come in text order, which the stable sorts keep among equals.
void sortGroup(EntityGroup& group, const std::vector<article::Entity>& entities, EntityOrder order)
{
    const auto at = [&entities](qsizetype index) -> const article::Entity& {
        return entities[static_cast<std::size_t>(index)];
    };
    if (order == EntityOrder::Count) {
        std::stable_sort(group.entities.begin(), group.entities.end(), [&at](qsizetype one, qsizetype other) {
            return article::nameCount(at(one)) > article::nameCount(at(other));
        });
    } else if (order == EntityOrder::Name) {
        std::stable_sort(group.entities.begin(), group.entities.end(), [&at](qsizetype one, qsizetype other) {
            return folded(at(one).name) < folded(at(other).name);
        });
    }
}

} // namespace

std::vector<EntityGroup> groupEntities(const std::vector<article::Entity>& entities, EntityOrder order,
                                       const QString& filter)
{
    std::vector<EntityGroup> groups;
    for (int type = 0; type < article::entityTypeCount; ++type)
        groups.push_back({static_cast<article::EntityType>(type), {}});
    const QString wanted = folded(filter.trimmed());
    for (qsizetype index = 0; const article::Entity& entity : entities) {
        if (matches(entity, wanted))
            groups[static_cast<std::size_t>(entity.type)].entities.push_back(index);
        ++index;
    }
    std::erase_if(groups, [](const EntityGroup& group) { return group.entities.empty(); });
    for (EntityGroup& group : groups)
        sortGroup(group, entities, order);
    return groups;
}

std::optional<qsizetype> entityNamed(const article::Analysis& analysis, const QString& name)
{
    const auto found = std::ranges::find(analysis.entities, name, &article::Entity::name);
    if (name.isEmpty() || found == analysis.entities.end())
        return std::nullopt;
    return found - analysis.entities.begin();
}

} // namespace dateline::viewmodels
