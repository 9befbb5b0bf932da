#include "model/store/event_decision_table.h"

#include "model/store/statement.h"

#include <QCoreApplication>

namespace dateline::store {

using namespace Qt::StringLiterals;
using article::EventJudgement;

namespace {

constexpr auto insert =
    "INSERT INTO event_decision (act_id, position, article_id, kind, span_begin, span_end, words, "
    "trigger_begin, trigger_end, title, new_title, first_day, last_day) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectOfAct = "SELECT event_decision.kind, span_begin, span_end, words, trigger_begin, "
                             "trigger_end, title, new_title, first_day, "
                             "last_day, article_id FROM event_decision WHERE act_id = ? ORDER BY position"_L1;

constexpr auto selectInForce =
    "SELECT event_decision.kind, span_begin, span_end, words, trigger_begin, trigger_end, title, new_title, "
    "first_day, "
    "last_day FROM event_decision JOIN act ON act.id = event_decision.act_id "
    "WHERE event_decision.article_id = ? AND act.undone = 0 ORDER BY act.id, event_decision.position"_L1;

constexpr auto selectAny = "SELECT 1 FROM event_decision JOIN act ON act.id = event_decision.act_id "
                           "WHERE event_decision.article_id = ? AND act.undone = 0 LIMIT 1"_L1;

constexpr auto selectArticles = "SELECT DISTINCT article_id FROM event_decision "
                                "JOIN act ON act.id = event_decision.act_id WHERE act.undone = 0 "
                                "ORDER BY article_id"_L1;

constexpr auto selectLater =
    "SELECT min(later.act_id) FROM event_decision AS mine JOIN event_decision AS later "
    "ON later.article_id = mine.article_id AND later.act_id > mine.act_id "
    "AND later.trigger_begin = mine.trigger_begin AND later.trigger_end = mine.trigger_end "
    "JOIN act ON act.id = later.act_id "
    "WHERE mine.act_id = ? AND mine.kind = 'added' AND act.undone = 0"_L1;

/// What the rest of a row of `insert` says.
void bindJudgement(Statement& statement, const EventJudgement& judgement)
{
    const article::EventAnchor& event = judgement.event;
    statement.bind(article::toString(judgement.kind), event.evidence.span, event.evidence.words,
                   event.trigger, event.title);
    if (judgement.kind == EventJudgement::Kind::Titled)
        statement.bind(judgement.title);
    else
        statement.bind(std::nullopt);
    statement.bind(judgement.days.begin, judgement.days.end);
}

EventJudgement judgementAt(const Statement& statement)
{
    const auto kind = article::eventJudgementKindFromString(statement.text(0));
    return {kind.value_or(EventJudgement::Kind::Shown),
            {{statement.span(1), statement.text(3)}, statement.span(4), statement.text(6)},
            {statement.day(8), statement.day(9)},
            statement.text(7)};
}

} // namespace

base::Result<void> EventDecisionTable::add(ActId act, const std::vector<article::JudgedEvents>& judged)
{
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const auto& [id, judgements] : judged) {
        for (const EventJudgement& judgement : judgements) {
            statement.bind(act, position++, id);
            bindJudgement(statement, judgement);
            if (auto done = statement.run(); !done)
                return done;
        }
    }
    return {};
}

base::Result<std::vector<article::JudgedEvents>> EventDecisionTable::load(ActId act) const
{
    Statement statement(m_connection, selectOfAct);
    statement.bind(act);
    std::vector<article::JudgedEvents> judged;
    while (statement.next()) {
        const auto id = statement.id<article::ArticleId>(10);
        if (judged.empty() || judged.back().article != id)
            judged.push_back({id, {}});
        judged.back().judgements.push_back(judgementAt(statement));
    }
    if (statement.failed())
        return statement.error();
    if (judged.empty())
        return base::Error::damaged(
            QCoreApplication::translate("dateline::store", "An act has no decision."));
    return judged;
}

base::Result<std::vector<EventJudgement>> EventDecisionTable::inForce(article::ArticleId id) const
{
    Statement statement(m_connection, selectInForce);
    statement.bind(id);
    std::vector<EventJudgement> judgements;
    while (statement.next())
        judgements.push_back(judgementAt(statement));
    if (statement.failed())
        return statement.error();
    return judgements;
}

base::Result<bool> EventDecisionTable::hasAny(article::ArticleId id) const
{
    Statement statement(m_connection, selectAny);
    const bool found = statement.bind(id).next();
    if (statement.failed())
        return statement.error();
    return found;
}

base::Result<QList<article::ArticleId>> EventDecisionTable::articles() const
{
    Statement statement(m_connection, selectArticles);
    return statement.ids<article::ArticleId>();
}

base::Result<std::optional<ActId>> EventDecisionTable::laterOnAdded(ActId act) const
{
    Statement statement(m_connection, selectLater);
    if (!statement.bind(act).next())
        return statement.error();
    return statement.isNull(0) ? std::optional<ActId>() : std::optional(statement.id<ActId>(0));
}

} // namespace dateline::store
