#include "model/store/confirmation_table.h"

#include "model/store/statement.h"

#include <QCoreApplication>

namespace dateline::store {

using namespace Qt::StringLiterals;
using article::Confirmation;

namespace {

constexpr auto insert = "INSERT INTO confirmation (act_id, position, article_id, kind, span_begin, span_end, "
                        "words, called, confirmed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectOfAct =
    "SELECT confirmation.kind, span_begin, span_end, words, called, confirmed, article_id "
    "FROM confirmation WHERE act_id = ? ORDER BY position"_L1;

constexpr auto selectInForce =
    "SELECT confirmation.kind, span_begin, span_end, words, called, confirmed, act.id FROM confirmation "
    "JOIN act ON act.id = confirmation.act_id WHERE confirmation.article_id = ? AND act.undone = 0 "
    "ORDER BY act.id, confirmation.position"_L1;

constexpr auto selectArticles =
    "SELECT DISTINCT article_id FROM confirmation JOIN act ON act.id = confirmation.act_id "
    "WHERE act.undone = 0 ORDER BY article_id"_L1;

Confirmation confirmationAt(const Statement& statement)
{
    return {article::confirmationKindFromString(statement.text(0)).value_or(Confirmation::Kind::Entity),
            {statement.span(1), statement.text(3)},
            statement.text(4),
            statement.integer(5) != 0};
}

} // namespace

base::Result<void> ConfirmationTable::add(ActId act, const Row& row)
{
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const Confirmation& confirmation : row.confirmations) {
        statement.bind(act, position++, row.article, article::toString(confirmation.kind),
                       confirmation.words.span, confirmation.words.words, confirmation.called,
                       confirmation.isConfirmed);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

base::Result<ConfirmationTable::Row> ConfirmationTable::load(ActId act) const
{
    Statement statement(m_connection, selectOfAct);
    statement.bind(act);
    Row row;
    while (statement.next()) {
        row.article = statement.id<article::ArticleId>(6);
        row.confirmations.push_back(confirmationAt(statement));
    }
    if (statement.failed())
        return statement.error();
    if (row.confirmations.empty())
        return base::Error::damaged(
            QCoreApplication::translate("dateline::store", "An act has no decision."));
    return row;
}

base::Result<std::vector<std::pair<ActId, Confirmation>>>
ConfirmationTable::inForce(article::ArticleId id) const
{
    Statement statement(m_connection, selectInForce);
    statement.bind(id);
    std::vector<std::pair<ActId, Confirmation>> confirmations;
    while (statement.next())
        confirmations.emplace_back(statement.id<ActId>(6), confirmationAt(statement));
    if (statement.failed())
        return statement.error();
    return confirmations;
}

base::Result<QList<article::ArticleId>> ConfirmationTable::articles() const
{
    Statement statement(m_connection, selectArticles);
    return statement.ids<article::ArticleId>();
}

} // namespace dateline::store
