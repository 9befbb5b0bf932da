#pragma once

#include "model/article/ids.h"
#include "model/article/mention_judgement.h"
#include "model/base/result.h"
#include "model/store/act_table.h"

#include <QList>

#include <utility>

namespace dateline::store {

class Connection;

/// The table `mention_decision`: what the reader decided on single mentions. A decision is in force while its
/// act is not undone.
class MentionDecisionTable
{
public:
    /// The judgements of one act, all on mentions of one article.
    struct Row
    {
        article::ArticleId article;
        std::vector<article::MentionJudgement> judgements;
    };

    explicit MentionDecisionTable(Connection& connection) : m_connection(connection) {}

    /// Names that are new are added.
    base::Result<void> add(ActId act, const Row& row);
    /// What an act decided, in force or not; Damaged for an act that decided nothing on mentions.
    base::Result<Row> load(ActId act) const;
    /// All judgements on an article that are in force with their acts, in the order in which they were made.
    base::Result<std::vector<std::pair<ActId, article::MentionJudgement>>>
    inForce(article::ArticleId id) const;
    /// The articles with decisions in force that move mentions to a name.
    base::Result<QList<article::ArticleId>> articlesWith(qint64 name) const;
    /// All articles with decisions in force.
    base::Result<QList<article::ArticleId>> articles() const;
    /// The first act in force behind this one that decided on the same words; nothing where none did.
    base::Result<std::optional<ActId>> laterOnSameWords(ActId act) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
