#pragma once

#include "model/article/naming.h"
#include "model/base/result.h"
#include "model/store/act_table.h"

#include <QList>

#include <utility>
#include <vector>

namespace dateline::store {

class Connection;
class Statement;

/// A decision on names in numbers of the table `name`.
struct NamingRow
{
    std::optional<article::ArticleId> article;
    qint64 subject = 0;
    std::optional<qint64> shownAs;

    bool holdsFor(article::ArticleId id) const { return !article || *article == id; }
};

/// The table `name_decision`: what the reader decided on names. A decision is in force while its act is not
/// undone.
class NamingTable
{
public:
    explicit NamingTable(Connection& connection) : m_connection(connection) {}

    /// Names that are new are added.
    base::Result<void> add(ActId act, const article::Naming& naming);
    /// Damaged for an act that is no naming.
    base::Result<article::Naming> load(ActId act) const;
    /// All that are in force, in the order in which they were made.
    base::Result<QList<NamingRow>> inForce() const;
    /// Those of them that were made before an act.
    base::Result<QList<NamingRow>> inForceBefore(ActId act) const;
    /// Those of them that hold for an article, with their acts.
    base::Result<std::vector<std::pair<ActId, article::Naming>>> inForceFor(article::ArticleId id) const;
    /// A name does not come from the decision of an act alone: something was found that is called so, or
    /// other decisions in force call something so.
    base::Result<bool> isCalledSoWithout(ActId act, const article::EntityKey& name) const;
    /// The acts in force that are parts of lists and have decided just so.
    base::Result<QList<ActId>> partsOfLists(const article::Naming& naming) const;
    /// A list has decided on names other than by calling the entities of its words by their aliases.
    base::Result<bool> isMoreThanAliases(ActId list) const;
    /// The decision of an act, in force or not.
    base::Result<NamingRow> row(ActId act) const;

private:
    base::Result<QList<NamingRow>> rows(Statement& statement) const;

    Connection& m_connection;
};

} // namespace dateline::store
