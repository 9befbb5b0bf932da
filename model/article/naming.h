#pragma once

#include "model/article/analysis.h"
#include "model/article/ids.h"

#include <QHashFunctions>

#include <optional>
#include <vector>

namespace dateline::article {

/// What a reader knows an entity by, in one article and over the whole library.
struct EntityKey
{
    QString name;
    EntityType type = EntityType::Person;

    friend bool operator==(const EntityKey&, const EntityKey&) = default;
    friend size_t qHash(const EntityKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.name, static_cast<int>(key.type));
    }
};

/// The reader's word on what an entity is called: another name, another type, the same as another entity, or
/// no entity at all. Kept apart from what was found; holds for later imports, too, where it holds everywhere.
struct Naming
{
    EntityKey subject;                ///< as it was shown when the reader decided
    std::optional<EntityKey> shownAs; ///< nothing: it is no entity
    std::optional<ArticleId> article; ///< only there; everywhere without it

    friend bool operator==(const Naming&, const Naming&) = default;
};

/// An analysis with its entities as the reader has named them: `shown` has one key for each of its entities,
/// nothing for what is none. Entities that were named alike become one, with the mentions of both; events and
/// quotes follow. What was named anew says that the reader did it.
Analysis asNamed(Analysis analysis, const std::vector<std::optional<EntityKey>>& shown);

} // namespace dateline::article
