#pragma once

#include "model/article/ids.h"
#include "model/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace dateline::store {

class Connection;
class Statement;

using article::ActId;

/// Something that the reader did, with what undoing it needs.
struct Act
{
    enum class Kind
    {
        Publication,
        Removal,
        Naming,       ///< has no items: its decision is in NamingTable
        Mention,      ///< has no items: its decisions are in MentionDecisionTable
        Event,        ///< has no items: its decisions are in EventDecisionTable
        Words,        ///< has no items: its decision is in WordsDecisionTable
        Confirmation, ///< has no items: its decisions are in ConfirmationTable or NameConfirmationTable
        List          ///< has no items: its decisions are acts of their own, its parts
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
    QDateTime when{}; ///< UTC
    bool isUndone = false;
};

/// The tables `act` and `act_article`: the reader's acts in their order. Undone ones stay for redo, that
/// which was undone last first, until something new is done.
///
/// The parts of a list are undone and done again with it, and count as acts by themselves only while one is
/// undone and its list is not. What a list has withdrawn is undone as long as the list is in force.
class ActTable
{
public:
    explicit ActTable(Connection& connection) : m_connection(connection) {}

    /// Adds an act as done; what was undone cannot be redone afterwards.
    base::Result<ActId> add(const Act& act, const QDateTime& now);
    /// Adds a part to a list that has just been added.
    base::Result<ActId> addPart(ActId list, Act::Kind kind, const QDateTime& now);
    /// Takes acts in force back by a list that has just been added.
    base::Result<void> withdraw(ActId list, const QList<ActId>& acts);
    /// The parts of a list, and what it has withdrawn, in order, whether they are in force or not.
    base::Result<QList<Act>> partsOf(ActId list) const;
    base::Result<QList<Act>> withdrawnBy(ActId list) const;
    /// The list in force that has withdrawn an act.
    base::Result<std::optional<ActId>> withdrawer(ActId id) const;
    base::Result<std::optional<Act>> lastDone() const;
    base::Result<std::optional<Act>> lastUndone() const;
    base::Result<std::optional<Act>> find(ActId id) const;
    /// Newest first, those that are undone among them.
    base::Result<QList<Act>> page(qint64 offset, qint64 limit) const;
    base::Result<qint64> count() const;
    /// The first act in force behind this one that changed the date of one of its articles or removed it;
    /// nothing where none did.
    base::Result<std::optional<ActId>> laterOnSameArticle(ActId id) const;
    /// With all that hangs on a list.
    base::Result<void> setUndone(ActId id, bool undone);
    /// Deletes acts whose articles or decisions are gone.
    base::Result<void> removeEmpty();

private:
    base::Result<std::optional<Act>> one(Statement& row) const;
    base::Result<QList<Act>> all(Statement& rows) const;
    base::Result<Act> actAt(const Statement& row) const;

    Connection& m_connection;
};

} // namespace dateline::store
