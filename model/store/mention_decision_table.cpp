#include "model/store/mention_decision_table.h"

#include "model/store/key_columns.h"
#include "model/store/name_table.h"
#include "model/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;
using article::MentionJudgement;
using article::QuotedSpan;

namespace {

constexpr auto insert =
    "INSERT INTO mention_decision (act_id, position, article_id, before_begin, before_end, "
    "before_words, after_begin, after_end, after_words, name_id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectOfAct =
    "SELECT before_begin, before_end, before_words, after_begin, after_end, after_words, name.name, "
    "name.type, "
    "article_id FROM mention_decision LEFT JOIN name ON name.id = mention_decision.name_id "
    "WHERE act_id = ? ORDER BY position"_L1;

constexpr auto selectInForce =
    "SELECT before_begin, before_end, before_words, after_begin, after_end, after_words, name.name, "
    "name.type, "
    "act.id FROM mention_decision JOIN act ON act.id = mention_decision.act_id "
    "LEFT JOIN name ON name.id = mention_decision.name_id "
    "WHERE mention_decision.article_id = ? AND act.undone = 0 ORDER BY act.id, mention_decision.position"_L1;

constexpr auto selectArticles = "SELECT DISTINCT article_id FROM mention_decision "
                                "JOIN act ON act.id = mention_decision.act_id WHERE act.undone = 0 "
                                "ORDER BY article_id"_L1;

constexpr auto selectArticlesWith =
    "SELECT DISTINCT article_id FROM mention_decision "
    "JOIN act ON act.id = mention_decision.act_id "
    "WHERE mention_decision.name_id = ? AND act.undone = 0 ORDER BY article_id"_L1;

std::optional<QuotedSpan> quotedAt(const Statement& statement, int column)
{
    if (statement.isNull(column))
        return std::nullopt;
    return QuotedSpan{statement.span(column), statement.text(column + 2)};
}

MentionJudgement judgementAt(const Statement& statement)
{
    MentionJudgement judgement{quotedAt(statement, 0), quotedAt(statement, 3), {}};
    if (!statement.isNull(6))
        judgement.entity = keyAt(statement, 6);
    return judgement;
}

void bindQuoted(Statement& statement, const std::optional<QuotedSpan>& quoted)
{
    if (quoted)
        statement.bind(quoted->span, quoted->words);
    else
        statement.bind(std::nullopt, std::nullopt, std::nullopt);
}

} // namespace

base::Result<void> MentionDecisionTable::add(ActId act, const Row& row)
{
    NameTable names(m_connection);
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const MentionJudgement& judgement : row.judgements) {
        std::optional<qint64> name;
        if (judgement.entity) {
            const auto id = names.idOf(judgement.entity->name, judgement.entity->type);
            if (!id)
                return id.error();
            name = *id;
        }
        statement.bind(act, position++, row.article);
        bindQuoted(statement, judgement.before);
        bindQuoted(statement, judgement.after);
        if (auto done = statement.bind(name).run(); !done)
            return done;
    }
    return {};
}

base::Result<MentionDecisionTable::Row> MentionDecisionTable::load(ActId act) const
{
    Statement statement(m_connection, selectOfAct);
    statement.bind(act);
    Row row;
    while (statement.next()) {
        row.article = statement.id<article::ArticleId>(8);
        row.judgements.push_back(judgementAt(statement));
    }
    if (statement.failed())
        return statement.error();
    if (row.judgements.empty())
        return base::Error::damaged(
            QCoreApplication::translate("dateline::store", "An act has no decision."));
    return row;
}

base::Result<std::vector<std::pair<ActId, MentionJudgement>>>
MentionDecisionTable::inForce(article::ArticleId id) const
{
    Statement statement(m_connection, selectInForce);
    statement.bind(id);
    std::vector<std::pair<ActId, MentionJudgement>> judgements;
    while (statement.next())
        judgements.emplace_back(statement.id<ActId>(8), judgementAt(statement));
    if (statement.failed())
        return statement.error();
    return judgements;
}

base::Result<QList<article::ArticleId>> MentionDecisionTable::articlesWith(qint64 name) const
{
    Statement statement(m_connection, selectArticlesWith);
    statement.bind(name);
    return statement.ids<article::ArticleId>();
}

base::Result<QList<article::ArticleId>> MentionDecisionTable::articles() const
{
    Statement statement(m_connection, selectArticles);
    return statement.ids<article::ArticleId>();
}

base::Result<std::optional<ActId>> MentionDecisionTable::laterOnSameWords(ActId act) const
{
    const auto row = load(act);
    if (!row)
        return row.error();
    const auto all = inForce(row->article);
    if (!all)
        return all.error();
    for (const auto& [later, judgement] : *all) {
        if (later > act &&
            std::any_of(row->judgements.begin(), row->judgements.end(),
                        [&judgement](const MentionJudgement& one) { return one.touches(judgement); }))
            return std::optional(later);
    }
    return std::optional<ActId>();
}

} // namespace dateline::store
