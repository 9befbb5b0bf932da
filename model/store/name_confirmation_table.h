#pragma once

#include "model/article/entity_confirmation.h"
#include "model/article/ids.h"
#include "model/base/result.h"
#include "model/store/act_table.h"

#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace dateline::store {

class Connection;

/// The table `name_confirmation`: which names the reader has said to be right wherever they stand. In force
/// while the act is not undone.
class NameConfirmationTable
{
public:
    using Row = std::pair<ActId, article::EntityConfirmation>;

    explicit NameConfirmationTable(Connection& connection) : m_connection(connection) {}

    /// A name that is new is added.
    base::Result<void> add(ActId act, const article::EntityConfirmation& confirmation);
    /// What an act says, in force or not; nothing for one that says nothing of a name.
    base::Result<std::optional<article::EntityConfirmation>> find(ActId act) const;
    /// All that are in force, in the order in which they were made.
    base::Result<std::vector<Row>> inForce() const;
    /// Something in an article is found and shown by a name that one in force is about.
    base::Result<bool> isAbout(article::ArticleId id) const;
    /// All articles where that is so.
    base::Result<QList<article::ArticleId>> articles() const;
    /// All articles that show something by a name, removed ones, too.
    base::Result<QList<article::ArticleId>> articlesWith(const article::EntityKey& name) const;
    /// The last word on a name is that it is right.
    base::Result<bool> isConfirmed(const article::EntityKey& name) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
