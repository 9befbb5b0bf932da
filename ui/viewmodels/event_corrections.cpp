#include "ui/viewmodels/event_corrections.h"

#include "model/article/events_corrected.h"
#include "model/library/library.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/timeline_dates.h"
#include "ui/viewmodels/when_answered.h"

#include <algorithm>

namespace dateline::viewmodels {

using article::DayInterval;
using article::EventJudgement;
using Kind = article::EventJudgement::Kind;

namespace {

QString sentenceOf(const EventDraft& draft, const QString& title, const DayInterval& days)
{
    const TimelineDates dates;
    if (draft.isNew)
        return EventCorrections::tr("“%1” is on the timeline: %2.").arg(title, dates.interval(days));
    if (days == draft.days)
        return EventCorrections::tr("“%1” is called “%2” now.").arg(draft.title, title);
    if (draft.days.isUnknown())
        return EventCorrections::tr("“%1” is dated now: %2.").arg(title, dates.interval(days));
    return EventCorrections::tr("“%1” is dated now: %2 instead of %3.")
        .arg(title, dates.interval(days), dates.interval(draft.days));
}

/// What was said of several events, or of one in all its articles.
QString sentenceOf(const std::vector<article::JudgedEvents>& judged, qsizetype events)
{
    const EventJudgement& first = judged.front().judgements.front();
    const bool isHiding = first.kind == Kind::Hidden;
    const auto articles = static_cast<int>(judged.size());
    if (events == 1)
        return isHiding ? EventCorrections::tr("“%1” is hidden in all its %n articles. Undo brings it back.",
                                               "%1: an event; %n: articles", articles)
                              .arg(first.event.title)
                        : EventCorrections::tr("“%1” is on the timeline again.").arg(first.event.title);
    const auto count = static_cast<int>(events);
    const QString where = articleCount(articles);
    return isHiding
               ? EventCorrections::tr("%n events are hidden in %1. Undo brings them back.", "%1: 3 articles",
                                      count)
                     .arg(where)
               : EventCorrections::tr("%n events of %1 are on the timeline again.", "%1: 3 articles", count)
                     .arg(where);
}

} // namespace

EventCorrections::EventCorrections(ReadingSession& session, library::Library& library, QObject* parent)
    : EventCorrections(
          session,
          [&library](const std::vector<article::JudgedEvents>& judged) {
              return library.correctEvents(judged);
          },
          parent)
{}

EventCorrections::EventCorrections(ReadingSession& session, Keep keep, QObject* parent)
    : QObject(parent), m_session(session), m_keep(std::move(keep))
{
    connect(&session, &ReadingSession::articleChanged, this, &EventCorrections::followArticle);
    connect(&session, &ReadingSession::findingSelectionChanged, this, &EventCorrections::changed);
    connect(&session, &ReadingSession::textSelectionChanged, this, &EventCorrections::changed);
    connect(&session, &ReadingSession::textChanged, this, &EventCorrections::articleLeft);
}

const library::StoredArticle* EventCorrections::article() const
{
    return m_session.current();
}

void EventCorrections::followArticle()
{
    Q_EMIT changed();
    if (!article() || m_session.isSifting())
        return;
    const article::Analysis& analysis = article()->analysis;
    for (const base::Issue& issue : analysis.issues) {
        if (issue.place == article::eventCorrectionsPlace)
            Q_EMIT done(issue.text);
    }
    if (!m_added)
        return;
    const auto added = std::ranges::find(analysis.events, *m_added, &article::Event::trigger);
    m_added.reset();
    if (added != analysis.events.end())
        m_session.selectEvent(added - analysis.events.begin());
}

bool EventCorrections::hasEvent() const
{
    return m_session.selectedEvent() && *m_session.selectedEvent() < std::ssize(article()->analysis.events);
}

bool EventCorrections::hasHiddenEvent() const
{
    return m_session.selectedEvent() && !hasEvent();
}

bool EventCorrections::hasWords() const
{
    return addition().has_value();
}

std::optional<EventDraft> EventCorrections::selected() const
{
    if (!m_session.selectedEvent())
        return std::nullopt;
    return draftOf(article()->article, article()->analysis, *m_session.selectedEvent());
}

std::optional<EventDraft> EventCorrections::addition() const
{
    if (!article() || m_session.textSelection().isEmpty())
        return std::nullopt;
    return draftFrom(article()->article, article()->analysis, m_session.textSelection());
}

void EventCorrections::hideSelected(qsizetype others)
{
    if (!hasEvent())
        return;
    const EventDraft draft = *selected();
    const QString sentence =
        others == 0 ? tr("“%1” is hidden. Undo brings it back.")
                    : tr("“%1” is hidden in this article; %n others still tell it. Undo brings it back.",
                         "%1: an event; %n: articles", static_cast<int>(others));
    keep({{Kind::Hidden, draft.event}}, sentence.arg(draft.title));
}

void EventCorrections::showSelectedAgain()
{
    if (!hasHiddenEvent())
        return;
    const EventDraft draft = *selected();
    keep({{Kind::Shown, draft.event}}, tr("“%1” is on the timeline again.").arg(draft.title));
}

void EventCorrections::date(qsizetype event, const DayInterval& days)
{
    if (!article())
        return;
    const EventDraft draft = draftOf(article()->article, article()->analysis, event);
    apply(draft, draft.title, days);
}

void EventCorrections::apply(const EventDraft& draft, const QString& title, const DayInterval& days)
{
    const std::vector<EventJudgement> judgements = draft.judgements(title, days);
    if (judgements.empty())
        return;
    keep(judgements, sentenceOf(draft, title.simplified(), days));
    if (draft.isNew)
        m_added = draft.event.trigger;
}

void EventCorrections::apply(const std::vector<article::JudgedEvents>& judged, qsizetype events)
{
    if (!judged.empty())
        keep(judged, sentenceOf(judged, events));
}

void EventCorrections::keep(const std::vector<EventJudgement>& judgements, const QString& sentence)
{
    if (article())
        keep({{article()->id, judgements}}, sentence);
}

void EventCorrections::keep(const std::vector<article::JudgedEvents>& judged, const QString& sentence)
{
    whenAnswered(m_keep(judged), this, [this, sentence](const base::Result<void>& result) {
        if (result)
            return Q_EMIT done(sentence);
        m_added.reset();
        Q_EMIT failed(result.error());
    });
}

} // namespace dateline::viewmodels
