#include "model/store/trigger_table.h"

#include "model/store/provenance_columns.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert = "INSERT INTO event_trigger (article_id, position, span_begin, span_end, class, "
                        "source, confidence, reason) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectRows =
    "SELECT span_begin, span_end, class, source, confidence, reason FROM event_trigger "
    "WHERE article_id = ? ORDER BY position"_L1;

} // namespace

base::Result<void> TriggerTable::add(article::ArticleId id,
                                     const std::vector<article::EventTrigger>& triggers)
{
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const article::EventTrigger& trigger : triggers) {
        statement.bind(id, position++, trigger.span, article::toString(trigger.eventClass));
        bindProvenance(statement, trigger.provenance);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<article::EventTrigger>> TriggerTable::load(article::ArticleId id) const
{
    Statement statement(m_connection, selectRows);
    statement.bind(id);
    std::vector<article::EventTrigger> triggers;
    while (statement.next()) {
        const auto eventClass = article::eventClassFromString(statement.text(2));
        triggers.push_back({statement.span(0), eventClass.value_or(article::EventClass::Occurrence),
                            provenanceAt(statement, 3)});
    }
    if (statement.failed())
        return statement.error();
    return triggers;
}

} // namespace dateline::store
