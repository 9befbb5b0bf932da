#pragma once

#include "model/base/result.h"
#include "model/library/answers.h"

namespace dateline::store {
class Connection;
}

namespace dateline::library {

/// The acts in force by which other entities have become one with an entity of an article, the last first. An
/// act that gave it a name that nothing else had is none of them.
base::Result<QList<EntityJoin>> entityJoins(store::Connection& connection, const article::EntityKey& entity,
                                            article::ArticleId article);

} // namespace dateline::library
