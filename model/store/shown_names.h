#pragma once

#include "model/article/naming.h"
#include "model/base/cancel_token.h"
#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/store/naming_table.h"

#include <QList>

#include <map>
#include <set>
#include <vector>

namespace dateline::store {

class Connection;

/// Keeps what entities are shown as (`entity.shown_name_id`) true to the reader's decisions, and the counts
/// of names with them. Call inside a writing transaction.
class ShownNames
{
public:
    explicit ShownNames(Connection& connection) : m_connection(connection) {}

    /// Applies the decisions in force to an article that has just been stored or analysed again and is not
    /// listed.
    base::Result<void> takeIn(article::ArticleId id);
    /// A decision came into force or is not in force any more: lets all entities follow that it concerns. The
    /// articles where something changed.
    base::Result<QList<article::ArticleId>> follow(const NamingRow& decision);
    /// The same for many decisions, and for decisions on words that stand in articles: each article follows
    /// once. Cancelled where it was stopped; then some have followed.
    base::Result<QList<article::ArticleId>> follow(const QList<NamingRow>& decisions,
                                                   const std::set<article::ArticleId>& withWords,
                                                   const base::ProgressSink& progress = {},
                                                   const base::CancelToken& cancel = {});

    /// A decision on mentions or events of an article, or on words in it, came into force or is not in force
    /// any more. Whether something changed.
    base::Result<bool> followCorrections(article::ArticleId id);

    /// What each entity of an article is shown as, in their order.
    base::Result<std::vector<std::optional<article::EntityKey>>> of(article::ArticleId id) const;
    /// How many mentions by name in listed articles a decision is about, in force or not: of the entities
    /// that those made before it show under its name. As they were found: corrections of mentions do not
    /// count. Costs these mentions.
    base::Result<qint64> mentionsUnder(ActId act) const;
    /// All entities are shown as the decisions in force make them. Stops early, with true, when cancelled.
    base::Result<bool> areTrue(const base::CancelToken& cancel) const;

private:
    struct Row;

    using Concerned = std::map<article::ArticleId, std::map<qint64, Row>>; ///< rows by their positions

    base::Result<void> addConcerned(const NamingRow& decision, const QList<NamingRow>& inForce,
                                    Concerned& concerned) const;
    base::Result<QList<Row>> rowsOf(const NamingRow& decision, const QList<qint64>& found) const;
    base::Result<QList<article::ArticleId>> correctedBy(const NamingRow& decision,
                                                        const QList<qint64>& names) const;
    base::Result<bool> change(article::ArticleId id, const QList<Row>& rows);
    base::Result<void> show(article::ArticleId id, const QList<Row>& rows);

    Connection& m_connection;
};

} // namespace dateline::store
