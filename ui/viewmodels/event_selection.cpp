#include "ui/viewmodels/event_selection.h"

#include "ui/viewmodels/finding.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/timeline_scope.h"

#include <algorithm>
#include <map>

namespace dateline::viewmodels {

using article::EventJudgement;

namespace {

/// What an act of hiding, or of showing again, is about.
bool isAbout(const TimelineItem& item, EventJudgement::Kind kind)
{
    return item.isHidden == (kind == EventJudgement::Kind::Shown);
}

} // namespace

EventSelection::EventSelection(ReadingSession& session, TimelineScope& scope, QObject* parent)
    : QObject(parent), m_session(session), m_scope(scope), m_items(std::make_shared<TimelineItems>())
{}

/// On the timeline of one article no event names it.
EventSelection::Key EventSelection::keyOf(const TimelineItem& item) const
{
    const auto& article = item.article ? item.article : m_scope.stock()->onlyArticle;
    return {article ? article->id : article::ArticleId(), item.key};
}

std::optional<EventSelection::Key> EventSelection::keyOfSession() const
{
    const auto event = m_session.selectedEvent();
    if (!event)
        return std::nullopt;
    const library::StoredArticle& current = *m_session.current();
    return Key{current.id, findingKey(current.analysis, {FindingKind::Event, *event})};
}

/// The session's event, where it is on show.
std::optional<qsizetype> EventSelection::chosen() const
{
    const auto event = m_scope.selectedEvent();
    return event && m_items->find(*event) ? event : std::nullopt;
}

void EventSelection::setItems(std::shared_ptr<const TimelineItems> items)
{
    m_items = std::move(items);
    QSet<qsizetype> events;
    for (const TimelineItem& item : m_items->items) {
        if (!m_keys.isEmpty() && m_keys.contains(keyOf(item)))
            events.insert(item.event);
    }
    if (const auto event = chosen(); event && events.isEmpty())
        events.insert(*event);
    take(std::move(events));
}

void EventSelection::select(const QList<qsizetype>& events)
{
    take(QSet(events.begin(), events.end()));
    const auto open = m_scope.selectedEvent();
    if (!isSeveral())
        m_scope.choose(events.isEmpty() ? std::nullopt : std::optional(events.front()));
    else if (open && !m_events.contains(*open))
        m_scope.choose(std::nullopt); // the article would show one that is not meant
    m_ofSession = keyOfSession();
}

/// The session signals more often than its event changes: an article is shown anew after each correction.
void EventSelection::follow()
{
    const std::optional<Key> now = keyOfSession();
    if (now == m_ofSession)
        return;
    m_ofSession = now;
    const auto event = chosen();
    if (event && m_events.contains(*event))
        return;
    if (now || !isSeveral())
        take(event ? QSet{*event} : QSet<qsizetype>());
}

void EventSelection::take(QSet<qsizetype> events)
{
    m_keys.clear();
    for (const TimelineItem& item : m_items->items) {
        if (events.contains(item.event))
            m_keys.insert(keyOf(item));
    }
    const bool isOther = m_events != events;
    m_events = std::move(events);
    m_shown = measured(EventJudgement::Kind::Hidden);
    m_hidden = measured(EventJudgement::Kind::Shown);
    if (isOther)
        Q_EMIT changed();
}

std::vector<article::JudgedEvents> EventSelection::judged(EventJudgement::Kind kind) const
{
    std::map<article::ArticleId, std::vector<EventJudgement>> said;
    for (const TimelineItem& item : m_items->items) {
        if (!m_events.contains(item.event) || !isAbout(item, kind))
            continue;
        if (!item.reports)
            said[keyOf(item).first].push_back({kind, item.anchor});
        else
            for (const TimelineReport& report : item.reports->reports)
                said[report.article->id].push_back({kind, report.anchor});
    }
    std::vector<article::JudgedEvents> judged;
    for (auto& [id, judgements] : said)
        judged.push_back({id, std::move(judgements)});
    return judged;
}

const EventSelection::Extent& EventSelection::extent(EventJudgement::Kind kind) const
{
    return kind == EventJudgement::Kind::Hidden ? m_shown : m_hidden;
}

EventSelection::Extent EventSelection::measured(EventJudgement::Kind kind) const
{
    Extent extent;
    QSet<article::ArticleId> articles;
    for (const TimelineItem& item : m_items->items) {
        if (m_events.isEmpty() || !m_events.contains(item.event) || !isAbout(item, kind))
            continue;
        ++extent.events;
        articles.insert(keyOf(item).first);
        for (const TimelineArticle* article : item.articles())
            articles.insert(article->id);
    }
    extent.articles = articles.size();
    return extent;
}

} // namespace dateline::viewmodels
