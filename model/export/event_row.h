#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"
#include "model/article/event_clock.h"
#include "model/article/time_of_day.h"
#include "model/text/span.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <span>
#include <vector>

namespace dateline::exporting {

/// One event with all that must not get lost on its way out of the program: the words that tell it, where
/// they stand, what its days rest on, and who says so. A value that needs no article any more.
struct EventRow
{
    qint64 article = 0; ///< its number in the library
    QString articleTitle;
    QString title;
    QString evidence;                       ///< the words that tell it
    text::Span evidenceSpan;                ///< where they stand in the article's text, in code points
    qsizetype trigger = 0;                  ///< where the word that names it begins, in code points
    article::DayInterval days;              ///< on which it happened
    std::optional<article::TimeOfDay> time; ///< at which it happened on its day, where the article says so
    QDate reported; ///< when its article was published; invalid where that is not known
    article::TimeBasis basis = article::TimeBasis::None;
    QString expression; ///< the time expression that the days follow from; may be empty
    article::EventStatus status = article::EventStatus::Occurred;
    QStringList who; ///< by name, each once
    QStringList where;
    article::Provenance provenance;

    bool isDated() const { return !days.isUnknown(); }
    /// The days on which it stands by a clock.
    article::DayInterval daysBy(article::EventClock clock) const;
    /// The day by which events are sorted: the first of them that is known; invalid where there is none.
    QDate sortDay(article::EventClock clock) const;
    /// The time of day at which it stands by a clock: of a report none is known.
    std::optional<article::TimeOfDay> timeBy(article::EventClock clock) const;
    /// Names the event wherever it is written to, as long as its article tells it by the same words: what a
    /// calendar knows it by when it is exported again.
    QUuid identity() const;

    friend bool operator==(const EventRow&, const EventRow&) = default;
};

/// The moment so many minutes behind the beginning of a day; 1440 is the beginning of the next one. In UTC,
/// so that no change of clocks moves it, whichever place's time it is.
QDateTime momentOf(QDate day, int minute);

/// Puts rows into the order of a timeline: by time, those without a day last; on one day what is reported
/// comes in the order in which it happened; of what happened what has no time of day is first, and at one
/// time the article that was imported first.
void sortByTime(std::vector<EventRow>& rows, article::EventClock clock);

/// All events of an article in the order in which they happened.
std::vector<EventRow> eventRows(qint64 number, const article::Article& article,
                                const article::Analysis& analysis);

/// Those of some of its events (indexes into the analysis), in the same order.
std::vector<EventRow> eventRows(qint64 number, const article::Article& article,
                                const article::Analysis& analysis, std::span<const qsizetype> events);

/// The columns of an event's table, and a row of it with these keys.
QStringList eventColumns();
QJsonObject toJson(const EventRow& row);

} // namespace dateline::exporting
