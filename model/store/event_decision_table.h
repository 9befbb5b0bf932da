#pragma once

#include "model/article/judged_events.h"
#include "model/base/result.h"
#include "model/store/act_table.h"

#include <QList>

#include <optional>
#include <vector>

namespace dateline::store {

class Connection;

/// The table `event_decision`: what the reader decided on the events of timelines. A decision is in force
/// while its act is not undone.
class EventDecisionTable
{
public:
    explicit EventDecisionTable(Connection& connection) : m_connection(connection) {}

    /// Each article once.
    base::Result<void> add(ActId act, const std::vector<article::JudgedEvents>& judged);
    /// What an act decided, in force or not, in the order in which it was said; Damaged for an act that
    /// decided nothing on events.
    base::Result<std::vector<article::JudgedEvents>> load(ActId act) const;
    /// All judgements on an article that are in force, in the order in which they were made.
    base::Result<std::vector<article::EventJudgement>> inForce(article::ArticleId id) const;
    base::Result<bool> hasAny(article::ArticleId id) const;
    /// All articles with decisions in force, in their order.
    base::Result<QList<article::ArticleId>> articles() const;
    /// The first act in force behind one that added an event which decided on that event; nothing where none
    /// did, and for acts that added none.
    base::Result<std::optional<ActId>> laterOnAdded(ActId act) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
