#pragma once

#include "model/article/event.h"
#include "model/article/ids.h"
#include "model/base/result.h"

#include <vector>

namespace dateline::store {

class Connection;

/// The table `corrected_event`: the events of articles with decisions in force, as the timeline and lists
/// need them. What hangs on them otherwise (roles, expressions) is made with the whole analysis
/// (ShownAnalyses).
class CorrectedEventTable
{
public:
    struct Row
    {
        text::Span evidence;
        text::Span trigger;
        QString title;
        article::TimeBasis basis = article::TimeBasis::None;
        article::DayInterval days;
        article::EventStatus status = article::EventStatus::Occurred;
        article::Provenance provenance;

        static Row of(const article::Event& event);

        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit CorrectedEventTable(Connection& connection) : m_connection(connection) {}

    /// Rows go with their row of `corrected_article`.
    base::Result<void> add(article::ArticleId id, const std::vector<Row>& rows);
    base::Result<std::vector<Row>> load(article::ArticleId id) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
