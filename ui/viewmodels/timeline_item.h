#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"
#include "model/article/event_clock.h"
#include "model/article/event_judgement.h"
#include "model/article/time_of_day.h"
#include "ui/viewmodels/timeline_dates.h"
#include "ui/viewmodels/timeline_reports.h"
#include "ui/viewmodels/timeline_scale.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dateline::viewmodels {

/// One event as a timeline and a list show it: a value of its own, so that views outlive the article.
struct TimelineItem
{
    /// What it is called by on its timeline: its index into the analysis, in a timeline of several articles a
    /// number of its own.
    qsizetype event = 0;
    qsizetype place = 0; ///< index into the events of its article's analysis, behind them the hidden ones
    QString key;         ///< findingKey(): what it is called by whatever becomes of the analysis
    std::shared_ptr<const TimelineArticle> article; ///< that tells it; null on the timeline of a single one
    /// All articles that tell it, `article` the first of them; null where no other does.
    std::shared_ptr<const TimelineReports> reports;
    QString title;
    QString evidence;                       ///< the words that tell it
    article::EventAnchor anchor;            ///< what the reader says of it is about
    QString expression;                     ///< the time expression that its days follow from; may be empty
    article::DayInterval days;              ///< on which it happened
    std::optional<article::TimeOfDay> time; ///< at which it happened on its day, where the article says so
    QDate reported; ///< when its first article was published; invalid where that is not known
    article::DayInterval expressionDays; ///< unknown where there is no expression
    article::TimeRelation relation = article::TimeRelation::During;
    article::TimeBasis basis = article::TimeBasis::None;
    article::EventStatus status = article::EventStatus::Occurred;
    std::optional<article::EventClass> kind;    ///< of the word that names it, where that is known
    double confidence = 1.0;                    ///< 0 to 1
    bool isReaders = false;                     ///< the reader added it, changed it or confirmed it
    bool isConfirmed = false;                   ///< he did nothing but confirm it
    bool isHidden = false;                      ///< the reader has taken it off the timeline
    std::optional<article::EventAsFound> found; ///< what it was before the reader changed it
    /// Who did it, to whom and where, in the article's words, and the name that they mean where it differs.
    QList<std::pair<article::EventPart, QString>> roles;
    QList<qsizetype> entities;               ///< who and where: indexes into those of the timeline
    std::optional<article::EntityType> type; ///< of the first of `who`

    bool isRough = false; ///< it fell somewhere within its days, or its ends are vague

    /// Where it is drawn, by the clock of its timeline: a clock time as the minute that it names, part of a
    /// day as its hours, an open end from the end that is known; empty where it has no day.
    TimeRange range;
    bool openBegin = false; ///< it began at some time before
    bool openEnd = false;   ///< it went on
    bool uncertain = false; ///< its ends are drawn soft

    bool isPlaced() const { return range.length() > 0; }
    bool isDated() const { return !days.isUnknown(); }
    bool isOneDay() const { return days.begin.isValid() && days.begin == days.end; }
    bool concerns(qsizetype entity) const { return entities.contains(entity); }

    /// The articles that tell it; none on the timeline of a single one.
    std::vector<const TimelineArticle*> articles() const;
    /// It is an article's event of this key, alone or with others.
    bool isOf(article::ArticleId id, const QString& findingKey) const;
    /// When it was, in words, with the year.
    QString when(const TimelineDates& dates) const;
};

/// An event (index as of article::eventOf()) that exists, as yet without a place on a timeline.
TimelineItem timelineItem(const article::Article& article, const article::Analysis& analysis,
                          qsizetype index);

/// Where a dated event stands on the axis, and how: all that laying out many of them looks at, close together
/// in memory.
struct TimelineStretch
{
    TimeRange range;
    bool openBegin = false;
    bool openEnd = false;
    bool isPoint = false; ///< a moment, or a day at some time of which it was: no span that was told
};

/// How many events lie before and behind a window of time.
struct EventsBeyond
{
    qsizetype earlier = 0;
    qsizetype later = 0;
};

/// The events of a timeline in the order of time by one of the two clocks: on one day what has no time of day
/// first, those without a day on the clock last; else in the order of the text.
struct TimelineItems
{
    article::EventClock clock = article::EventClock::Happened;
    std::vector<TimelineItem> items;
    std::size_t dated = 0;                  ///< how many of them have a day on the clock
    std::vector<TimelineStretch> stretches; ///< of the dated ones, in their order
    std::vector<double> ends;               ///< of the dated ones, sorted
    std::vector<double> furthest;           ///< for each dated one the last end of it and those before it

    enum class Contents
    {
        Shown,
        All ///< the hidden ones, too
    };

    static TimelineItems make(const article::Article& article, const article::Analysis& analysis,
                              Contents contents = Contents::Shown,
                              article::EventClock clock = article::EventClock::Happened);
    static TimelineItems make(std::vector<TimelineItem> items,
                              article::EventClock clock = article::EventClock::Happened);

    /// Only those that pass a test.
    TimelineItems where(const std::function<bool(const TimelineItem&)>& passes) const;
    /// Only those with any of the entities.
    TimelineItems with(const QList<qsizetype>& entities) const;
    /// Of the dated ones all that touch a stretch of time, and perhaps some that do not: positions from the
    /// first on, the second excluded. Binary search.
    std::pair<std::size_t, std::size_t> touching(TimeRange time) const;

    bool isEmpty() const { return items.empty(); }
    std::size_t undated() const { return items.size() - dated; }
    /// Position of an event in `items`.
    std::optional<std::size_t> find(qsizetype event) const;
    /// From the first to the last of the dated ones; empty when there are none.
    std::optional<TimeRange> range() const;
    EventsBeyond beyond(TimeRange shown) const;
    /// What to show first: the whole, or where most of the events are when few far ones would squeeze them.
    std::optional<TimeRange> mainRange() const;
};

} // namespace dateline::viewmodels
