#include "model/store/analyses.h"

#include "model/store/analysis_table.h"
#include "model/store/entity_table.h"
#include "model/store/event_table.h"
#include "model/store/figure_table.h"
#include "model/store/issue_table.h"
#include "model/store/quote_table.h"
#include "model/store/span_check.h"
#include "model/store/time_table.h"
#include "model/store/trigger_table.h"

namespace dateline::store {

namespace {

/// Moves a loaded list to its place; the first error of several is kept.
template<typename List>
base::Result<void> take(base::Result<List> loaded, List& place)
{
    if (!loaded)
        return loaded.error();
    place = std::move(*loaded);
    return {};
}

} // namespace

base::Result<void> Analyses::add(article::ArticleId id, const article::Analysis& analysis,
                                 qsizetype textLength)
{
    if (auto inside = checkSpans(analysis, textLength); !inside)
        return inside;
    if (auto done = AnalysisTable(m_connection).add(id, analysis); !done)
        return done;
    if (auto done = EntityTable(m_connection).add(id, analysis.entities); !done)
        return done;
    if (auto done = TimeTable(m_connection).add(id, analysis.times); !done)
        return done;
    if (auto done = TriggerTable(m_connection).add(id, analysis.triggers); !done)
        return done;
    if (auto done = EventTable(m_connection).add(id, analysis.events); !done)
        return done;
    if (auto done = QuoteTable(m_connection).add(id, analysis.quotes); !done)
        return done;
    if (auto done = FigureTable(m_connection).add(id, analysis.figures); !done)
        return done;
    return IssueTable(m_connection).add(id, IssueTable::Stage::Analysis, analysis.issues);
}

base::Result<void> Analyses::loadEvents(article::ArticleId id, Part part, article::Analysis& analysis) const
{
    if (auto done = take(EntityTable(m_connection).load(id), analysis.entities); !done)
        return done;
    if (part == Part::Entities)
        return {};
    if (auto done = take(TimeTable(m_connection).load(id), analysis.times); !done)
        return done;
    if (auto done = take(TriggerTable(m_connection).load(id), analysis.triggers); !done)
        return done;
    return take(EventTable(m_connection).load(id), analysis.events);
}

base::Result<article::Analysis> Analyses::load(article::ArticleId id, Part part) const
{
    article::Analysis analysis;
    if (auto done = loadEvents(id, part, analysis); !done)
        return done.error();
    if (part != Part::All)
        return analysis;
    if (auto done = AnalysisTable(m_connection).load(id, analysis); !done)
        return done.error();
    if (auto done = take(QuoteTable(m_connection).load(id), analysis.quotes); !done)
        return done.error();
    if (auto done = take(FigureTable(m_connection).load(id), analysis.figures); !done)
        return done.error();
    const auto issues = IssueTable(m_connection).load(id, IssueTable::Stage::Analysis);
    if (auto done = take(issues, analysis.issues); !done)
        return done.error();
    return analysis;
}

base::Result<void> Analyses::setResolved(article::ArticleId id, const article::Analysis& before,
                                         const article::Analysis& after)
{
    Q_ASSERT(before.times.size() == after.times.size() && before.events.size() == after.events.size());
    TimeTable times(m_connection);
    for (std::size_t i = 0; i < after.times.size(); ++i) {
        if (before.times[i] == after.times[i])
            continue;
        if (auto done = times.setResolved(id, i, after.times[i]); !done)
            return done;
    }
    EventTable events(m_connection);
    for (std::size_t i = 0; i < after.events.size(); ++i) {
        if (before.events[i] == after.events[i])
            continue;
        if (auto done = events.setResolved(id, i, after.events[i]); !done)
            return done;
    }
    return AnalysisTable(m_connection).setAnchor(id, after.anchor);
}

} // namespace dateline::store
