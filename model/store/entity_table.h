#pragma once

#include "model/article/entity.h"
#include "model/article/ids.h"
#include "model/base/result.h"

#include <vector>

namespace dateline::store {

class Connection;

/// The tables `entity` and `mention`: who and what an article speaks of, as it was found, and where. Names
/// live in `name`; what the reader decided on them is applied by ShownNames.
class EntityTable
{
public:
    explicit EntityTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(article::ArticleId id, const std::vector<article::Entity>& entities);
    base::Result<std::vector<article::Entity>> load(article::ArticleId id) const;

private:
    base::Result<void> addMentions(article::ArticleId id, const std::vector<article::Entity>& entities);
    base::Result<void> loadMentions(article::ArticleId id, std::vector<article::Entity>& entities) const;

    Connection& m_connection;
};

} // namespace dateline::store
