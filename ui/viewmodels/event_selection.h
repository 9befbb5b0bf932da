#pragma once

#include "model/article/judged_events.h"
#include "ui/viewmodels/timeline_item.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace dateline::viewmodels {

class ReadingSession;
class TimelineScope;

/// The events on show that the reader has selected together, to do one thing with all of them. One alone is
/// the selected event of the session; several leave what is open as it is. They are known by their articles
/// and words, so that they stay selected when the timeline is put together anew; what is not on show any
/// more is selected no more. Lives on the window's thread.
class EventSelection final : public QObject
{
    Q_OBJECT

public:
    /// Session and scope must outlive it.
    EventSelection(ReadingSession& session, TimelineScope& scope, QObject* parent = nullptr);

    /// What is on show.
    void setItems(std::shared_ptr<const TimelineItems> items);
    /// The reader selects these, by the numbers of the timeline, and no others. One is chosen as
    /// TimelineScope::choose() does; none clears.
    void select(const QList<qsizetype>& events);
    /// The session may have another event selected.
    void follow();

    /// More than one.
    bool isSeveral() const { return m_events.size() > 1; }
    qsizetype count() const { return m_events.size(); }
    bool contains(qsizetype event) const { return m_events.contains(event); }
    const QSet<qsizetype>& events() const { return m_events; }

    /// What to say of those that are shown (Hidden), or that the reader has hidden (Shown), in all articles
    /// that tell them. Empty where there is nothing to say.
    std::vector<article::JudgedEvents> judged(article::EventJudgement::Kind kind) const;
    struct Extent
    {
        qsizetype events = 0; ///< as the timeline counts: one may be told by several articles
        qsizetype articles = 0;
    };
    /// How much that is.
    const Extent& extent(article::EventJudgement::Kind kind) const;

Q_SIGNALS:
    void changed();

private:
    using Key = std::pair<article::ArticleId, QString>; ///< an article and findingKey()

    Key keyOf(const TimelineItem& item) const;
    std::optional<Key> keyOfSession() const;
    std::optional<qsizetype> chosen() const;
    void take(QSet<qsizetype> events);
    Extent measured(article::EventJudgement::Kind kind) const;

    ReadingSession& m_session;
    TimelineScope& m_scope;
    std::shared_ptr<const TimelineItems> m_items;
    QSet<qsizetype> m_events;
    QSet<Key> m_keys;               ///< of them
    Extent m_shown;                 ///< of those that could be hidden
    Extent m_hidden;                ///< of those that are
    std::optional<Key> m_ofSession; ///< the event that the session had selected when last looked
};

} // namespace dateline::viewmodels
