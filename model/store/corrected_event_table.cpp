#include "model/store/corrected_event_table.h"

#include "model/store/provenance_columns.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert =
    "INSERT INTO corrected_event (article_id, position, span_begin, span_end, trigger_begin, trigger_end, "
    "title, basis, first_day, last_day, status, source, confidence, reason) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectRows =
    "SELECT span_begin, span_end, trigger_begin, trigger_end, title, basis, first_day, last_day, status, "
    "source, confidence, reason FROM corrected_event WHERE article_id = ? ORDER BY position"_L1;

} // namespace

CorrectedEventTable::Row CorrectedEventTable::Row::of(const article::Event& event)
{
    return {event.evidence, event.trigger, event.title,     event.basis,
            event.days,     event.status,  event.provenance};
}

base::Result<void> CorrectedEventTable::add(article::ArticleId id, const std::vector<Row>& rows)
{
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const Row& row : rows) {
        statement.bind(id, position++, row.evidence, row.trigger, row.title, article::toString(row.basis),
                       row.days.begin, row.days.end, article::toString(row.status));
        bindProvenance(statement, row.provenance);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<CorrectedEventTable::Row>> CorrectedEventTable::load(article::ArticleId id) const
{
    Statement statement(m_connection, selectRows);
    statement.bind(id);
    std::vector<Row> rows;
    while (statement.next()) {
        rows.push_back(
            {statement.span(0),
             statement.span(2),
             statement.text(4),
             article::timeBasisFromString(statement.text(5)).value_or(article::TimeBasis::None),
             {statement.day(6), statement.day(7)},
             article::eventStatusFromString(statement.text(8)).value_or(article::EventStatus::Occurred),
             provenanceAt(statement, 9)});
    }
    if (statement.failed())
        return statement.error();
    return rows;
}

} // namespace dateline::store
