#include "model/analysis/events/resolve.h"

namespace dateline::analysis::events {

using article::DayInterval;
using article::Event;
using article::EventStatus;
using article::TimeBasis;
using article::TimeRelation;

namespace {

DayInterval related(const DayInterval& days, TimeRelation relation)
{
    switch (relation) {
    case TimeRelation::During:
        return days;
    case TimeRelation::Since:
        return {days.begin, {}};
    case TimeRelation::Until:
        return {{}, days.end};
    case TimeRelation::After:
        return {days.end.isValid() ? days.end.addDays(1) : QDate(), {}};
    case TimeRelation::Before:
        return {{}, days.begin.isValid() ? days.begin.addDays(-1) : QDate()};
    }
    Q_UNREACHABLE();
}

DayInterval aroundPublication(TimeRelation relation, QDate published)
{
    if (!published.isValid())
        return {};
    if (relation == TimeRelation::During)
        return {published.addDays(-1), published};
    const bool onwards = relation == TimeRelation::Since || relation == TimeRelation::After;
    return onwards ? DayInterval{published, {}} : DayInterval{{}, published};
}

/// Cuts off the part of an interval that the status rules out. An interval that lies wholly on the wrong side
/// of the publication is left alone: then the text contradicts the date, and the text is what the reader
/// sees.
DayInterval cut(DayInterval days, EventStatus status, QDate published)
{
    if (!published.isValid() || days.isUnknown())
        return days;
    const bool planned = status == EventStatus::Planned;
    const bool reachesPast = !days.begin.isValid() || days.begin < published;
    const bool reachesFuture = !days.end.isValid() || days.end > published;
    if (planned && reachesPast && (!days.end.isValid() || days.end >= published))
        days.begin = published;
    if (!planned && reachesFuture && (!days.begin.isValid() || days.begin <= published))
        days.end = published;
    return days;
}

DayInterval daysAt(const std::optional<qsizetype>& time, const std::vector<article::TimeExpression>& times)
{
    const bool linked = time && *time >= 0 && static_cast<std::size_t>(*time) < times.size();
    return linked ? times[static_cast<std::size_t>(*time)].days : DayInterval();
}

DayInterval daysOf(const Event& event, const std::vector<article::TimeExpression>& times, QDate published)
{
    switch (event.basis) {
    case TimeBasis::Publication:
        return aroundPublication(event.relation, published);
    case TimeBasis::Reader:
        return event.days;
    case TimeBasis::None:
        return {};
    case TimeBasis::Expression:
    case TimeBasis::Narrative:
        break;
    }
    DayInterval days = daysAt(event.time, times);
    if (days.isUnknown())
        return {};
    if (const QDate end = daysAt(event.untilTime, times).end;
        end.isValid() && days.begin.isValid() && end >= days.begin)
        days.end = end;
    return cut(related(days, event.relation), event.status, published);
}

} // namespace

void resolve(std::vector<Event>& events, const std::vector<article::TimeExpression>& times, QDate published)
{
    for (Event& event : events)
        event.days = daysOf(event, times, published);
}

} // namespace dateline::analysis::events
