#include "model/library/timeline_entries.h"

#include "model/store/article_table.h"
#include "model/store/corrected_articles.h"
#include "model/store/event_table.h"
#include "model/store/shown_analyses.h"
#include "model/store/time_table.h"
#include "model/text/code_points.h"

#include <map>
#include <utility>

namespace dateline::library {

namespace {

/// The text of an article with its places in code points: what the events of a page share.
struct EventText
{
    QString text;
    text::CodePoints points;
    std::optional<article::Analysis> corrected; ///< as the reader has it, where it is corrected
};

/// What the entry says of the time expression that its event's days follow from.
base::Result<void> addExpression(store::Connection& connection, TimelineEntry& entry, const QString& text)
{
    if (!entry.event.time)
        return {};
    const auto expression = store::TimeTable(connection).load(entry.article, *entry.event.time);
    if (!expression)
        return expression.error();
    entry.expression = expression->span.of(text).toString();
    entry.time = article::timeOfDay(entry.event, *expression);
    return {};
}

/// Nothing where mentions and events are as they were found: then the tables have them.
base::Result<std::optional<article::Analysis>> correctedAnalysis(store::Connection& connection,
                                                                 article::ArticleId id)
{
    const auto isCorrected = store::CorrectedArticles(connection).contains(id);
    if (!isCorrected)
        return isCorrected.error();
    if (!*isCorrected)
        return std::optional<article::Analysis>();
    auto shown = store::ShownAnalyses(connection).load(id);
    if (!shown)
        return shown.error();
    return std::optional(std::move(*shown));
}

base::Result<store::ParticipantNames> namesIn(const article::Analysis& analysis, qsizetype event)
{
    store::ParticipantNames names;
    const article::Event& wanted = analysis.events.at(static_cast<std::size_t>(event));
    for (const qsizetype entity : wanted.who)
        names.who.append(analysis.entities.at(static_cast<std::size_t>(entity)).name);
    for (const qsizetype entity : wanted.where)
        names.where.append(analysis.entities.at(static_cast<std::size_t>(entity)).name);
    return names;
}

base::Result<article::Event> eventOf(const store::EventTable& events, const store::TimelineRow& row,
                                     const EventText& text)
{
    if (text.corrected)
        return text.corrected->events.at(static_cast<std::size_t>(row.event));
    return events.load(row.article, row.event);
}

base::Result<TimelineEntry> entryOf(store::Connection& connection, const store::TimelineRow& row,
                                    const EventText& text)
{
    const store::EventTable events(connection);
    const auto event = eventOf(events, row, text);
    if (!event)
        return event.error();
    const auto names =
        text.corrected ? namesIn(*text.corrected, row.event) : events.names(row.article, row.event);
    if (!names)
        return names.error();
    TimelineEntry entry{row.article, row.articleTitle, row.published,
                        row.event,   *event,           event->evidence.of(text.text).toString()};
    entry.evidencePoints = {text.points.fromUtf16(event->evidence.begin),
                            text.points.fromUtf16(event->evidence.end)};
    entry.triggerPoint = text.points.fromUtf16(event->trigger.begin);
    entry.who = names->who;
    entry.where = names->where;
    if (auto done = addExpression(connection, entry, text.text); !done)
        return done.error();
    return entry;
}

} // namespace

base::Result<QList<TimelineEntry>> timelineEntries(store::Connection& connection,
                                                   const QList<store::TimelineRow>& rows)
{
    QList<TimelineEntry> entries;
    std::map<article::ArticleId, EventText> texts;
    for (const store::TimelineRow& row : rows) {
        if (!texts.contains(row.article)) {
            const auto text = store::ArticleTable(connection).text(row.article);
            if (!text)
                return text.error();
            auto corrected = correctedAnalysis(connection, row.article);
            if (!corrected)
                return corrected.error();
            texts.emplace(row.article, EventText{*text, text::CodePoints(*text), std::move(*corrected)});
        }
        auto entry = entryOf(connection, row, texts.at(row.article));
        if (!entry)
            return entry.error();
        entries.append(std::move(*entry));
    }
    return entries;
}

} // namespace dateline::library
