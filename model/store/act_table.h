#pragma once

#include "model/article/ids.h"
#include "model/base/id.h"
#include "model/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace dateline::store {

class Connection;

using ActId = base::Id<struct ActTag>;

/// Something that the reader did, with what undoing it needs.
struct Act
{
    enum class Kind
    {
        Publication,
        Removal,
        Naming ///< has no items: its decision is in NamingTable
    };
    struct Item
    {
        article::ArticleId article;
        QDate before, after; ///< Publication: the decided days; invalid is no decision

        friend bool operator==(const Item&, const Item&) = default;
    };

    ActId id;
    Kind kind = Kind::Publication;
    QList<Item> items;
};

/// The tables `act` and `act_article`: the reader's acts in their order. Undone ones stay for redo until
/// something new is done.
class ActTable
{
public:
    explicit ActTable(Connection& connection) : m_connection(connection) {}

    /// Adds an act as done; what was undone cannot be redone afterwards.
    base::Result<ActId> add(const Act& act, const QDateTime& now);
    base::Result<std::optional<Act>> lastDone() const;
    base::Result<std::optional<Act>> firstUndone() const;
    base::Result<void> setUndone(ActId id, bool undone);
    /// Deletes acts whose articles or decisions are gone.
    base::Result<void> removeEmpty();

private:
    base::Result<std::optional<Act>> load(QLatin1StringView sql) const;

    Connection& m_connection;
};

} // namespace dateline::store
