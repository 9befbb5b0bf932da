#pragma once

#include "model/article/judged_events.h"
#include "model/base/error.h"
#include "model/base/result.h"
#include "ui/viewmodels/event_draft.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace dateline::library {
class Library;
struct StoredArticle;
} // namespace dateline::library

namespace dateline::viewmodels {

class ReadingSession;

/// Lets the reader correct the timeline of the open article: hide its selected event, give it other days or
/// another title, add one from words selected in the text; and hide events of any articles together. The
/// library keeps what is decided and can undo it. Session and library must outlive this. Lives on the
/// window's thread.
class EventCorrections final : public QObject
{
    Q_OBJECT

public:
    /// Keeps judgements; its future may finish on any thread.
    using Keep = std::function<QFuture<base::Result<void>>(const std::vector<article::JudgedEvents>&)>;

    EventCorrections(ReadingSession& session, library::Library& library, QObject* parent = nullptr);
    EventCorrections(ReadingSession& session, Keep keep, QObject* parent = nullptr);

    /// An event of the timeline is selected.
    bool hasEvent() const;
    /// A hidden event is selected.
    bool hasHiddenEvent() const;
    /// Words are selected in the text that could tell an event.
    bool hasWords() const;

    /// The selected event, hidden or not; none where none is selected.
    std::optional<EventDraft> selected() const;
    /// An event that the selected words tell.
    std::optional<EventDraft> addition() const;

    /// Each is followed by done() or failed(), and does nothing where nothing is selected that it could be
    /// about.
    /// `others` is how many other articles tell the event that is hidden in this one.
    void hideSelected(qsizetype others = 0);
    void showSelectedAgain();
    /// Gives an event (an index as of selectEvent()) other days.
    void date(qsizetype event, const article::DayInterval& days);
    /// Gives a draft its title and days. A new event is selected as soon as it is there.
    void apply(const EventDraft& draft, const QString& title, const article::DayInterval& days);
    /// Hides events of any articles, or shows them again, as one act. `events` is how many they are on the
    /// timeline: one may be told by several articles.
    void apply(const std::vector<article::JudgedEvents>& judged, qsizetype events);

Q_SIGNALS:
    /// Another event or other words, or none, are selected, or the article has changed.
    void changed();
    /// What was taken from the open article before holds no more: another one is open, or none.
    void articleLeft();
    /// A sentence for the status bar, also on what the reader said that could not be applied.
    void done(const QString& sentence);
    void failed(const dateline::base::Error& error);

private:
    const library::StoredArticle* article() const;
    void keep(const std::vector<article::EventJudgement>& judgements, const QString& sentence);
    void keep(const std::vector<article::JudgedEvents>& judged, const QString& sentence);
    void followArticle();

    ReadingSession& m_session;
    Keep m_keep;
    std::optional<text::Span> m_added; ///< the word that names the event that was added last
};

} // namespace dateline::viewmodels
