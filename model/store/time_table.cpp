#include "model/store/time_table.h"

#include "model/store/provenance_columns.h"
#include "model/store/statement.h"

#include <QCoreApplication>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert =
    "INSERT INTO time_expression (article_id, position, span_begin, span_end, type, form, anchor_time, "
    "value, "
    "first_day, last_day, source, confidence, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectRows =
    "SELECT span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, "
    "reason FROM time_expression WHERE article_id = ? ORDER BY position"_L1;

constexpr auto selectRow =
    "SELECT span_begin, span_end, type, form, anchor_time, value, first_day, last_day, source, confidence, "
    "reason FROM time_expression WHERE article_id = ? AND position = ?"_L1;

constexpr auto updateResolved =
    "UPDATE time_expression SET value = ?, first_day = ?, last_day = ? WHERE article_id = ? AND position = ?"_L1;

base::Result<article::TimeExpression> timeOf(const Statement& statement)
{
    const auto form = article::TimeForm::fromString(statement.text(3));
    const auto type = article::timeTypeFromString(statement.text(2));
    if (!form || !type)
        return base::Error::damaged(QCoreApplication::translate(
            "dateline::store", "The library holds a time that this program cannot read."));
    article::TimeExpression time;
    time.span = statement.span(0);
    time.type = *type;
    time.form = *form;
    time.anchorTime = statement.index(4);
    time.value = statement.text(5);
    time.days = {statement.day(6), statement.day(7)};
    time.provenance = provenanceAt(statement, 8);
    return time;
}

} // namespace

base::Result<void> TimeTable::add(article::ArticleId id, const std::vector<article::TimeExpression>& times)
{
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const article::TimeExpression& time : times) {
        statement.bind(id, position++, time.span, article::toString(time.type), time.form.toString(),
                       time.anchorTime, time.value, time.days.begin, time.days.end);
        bindProvenance(statement, time.provenance);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<article::TimeExpression>> TimeTable::load(article::ArticleId id) const
{
    Statement statement(m_connection, selectRows);
    statement.bind(id);
    std::vector<article::TimeExpression> times;
    while (statement.next()) {
        auto time = timeOf(statement);
        if (!time)
            return time.error();
        times.push_back(std::move(*time));
    }
    if (statement.failed())
        return statement.error();
    return times;
}

base::Result<article::TimeExpression> TimeTable::load(article::ArticleId id, qsizetype position) const
{
    Statement statement(m_connection, selectRow);
    if (!statement.bind(id, static_cast<qint64>(position)).next())
        return statement.failed() ? statement.error()
                                  : base::Error::notFound(u"There is no such time in the library."_s);
    return timeOf(statement);
}

base::Result<void> TimeTable::setResolved(article::ArticleId id, std::size_t position,
                                          const article::TimeExpression& time)
{
    Statement statement(m_connection, updateResolved);
    statement.bind(time.value, time.days.begin, time.days.end, id, static_cast<qint64>(position));
    return statement.run();
}

} // namespace dateline::store
