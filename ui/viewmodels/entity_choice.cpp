#include "ui/viewmodels/entity_choice.h"

#include <algorithm>

namespace dateline::viewmodels {

std::vector<article::EntityKey> entityChoice(const article::Analysis& analysis, article::EntityType first,
                                             const article::EntityKey& without)
{
    std::vector<const article::Entity*> entities;
    for (const article::Entity& entity : analysis.entities) {
        if (article::EntityKey{entity.name, entity.type} != without)
            entities.push_back(&entity);
    }
    std::stable_sort(
        entities.begin(), entities.end(), [first](const article::Entity* left, const article::Entity* right) {
            const bool isLeftFirst = left->type == first;
            const bool isRightFirst = right->type == first;
            return isLeftFirst != isRightFirst ? isLeftFirst : left->mentions.size() > right->mentions.size();
        });
    std::vector<article::EntityKey> keys;
    for (const article::Entity* entity : entities)
        keys.push_back({entity->name, entity->type});
    return keys;
}

} // namespace dateline::viewmodels
