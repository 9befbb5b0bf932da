#pragma once

#include "model/article/confirmation.h"
#include "model/article/ids.h"
#include "model/base/result.h"
#include "model/store/act_table.h"

#include <utility>
#include <vector>

namespace dateline::store {

class Connection;

/// The table `confirmation`: which findings the reader has said to be right. In force while the act is not
/// undone.
class ConfirmationTable
{
public:
    /// What one act says, all of one article.
    struct Row
    {
        article::ArticleId article;
        std::vector<article::Confirmation> confirmations;
    };

    explicit ConfirmationTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(ActId act, const Row& row);
    /// What an act says, in force or not; Damaged for an act that confirmed nothing.
    base::Result<Row> load(ActId act) const;
    /// All of an article that are in force, in the order in which they were made.
    base::Result<std::vector<std::pair<ActId, article::Confirmation>>> inForce(article::ArticleId id) const;
    /// All articles with any in force, in their order.
    base::Result<QList<article::ArticleId>> articles() const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
