#pragma once

#include "model/article/provenance.h"
#include "model/article/time_expression.h"
#include "model/text/span.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline::article {

/// TimeML event classes.
enum class EventClass
{
    Occurrence,
    Reporting,
    Perception,
    Aspectual,
    IntensionalAction,
    IntensionalState,
    State
};

/// A word that names an event in the sense of TimeML.
struct EventTrigger
{
    text::Span span;
    EventClass eventClass = EventClass::Occurrence;
    Provenance provenance;

    friend bool operator==(const EventTrigger&, const EventTrigger&) = default;
};

/// What an event's days rest on.
enum class TimeBasis
{
    Expression,  ///< a time expression of its clause
    Narrative,   ///< the events told around it
    Publication, ///< told as today's news
    None,        ///< nothing says when: it waits among the undated
    Reader,      ///< the reader says so; never of the engine
};

/// How an event's days follow from a time expression or from the publication date.
enum class TimeRelation
{
    During, ///< within the days of the expression
    Since,  ///< from the first of them, open to the right
    Until,  ///< open to the left, up to the last of them
    After,  ///< from the day behind them, open to the right
    Before, ///< open to the left, up to the day before them
};

/// Whether an event is told as having happened.
enum class EventStatus
{
    Occurred,
    Planned,
    Denied
};

/// What somebody or something is to an event.
enum class EventPart
{
    Who,  ///< does it
    Whom, ///< it is done to: persons and things
    Where
};

/// Words of the text that say who did it, to whom or where, as far as its sentence tells.
struct EventRole
{
    EventPart part = EventPart::Who;
    text::Span words;                ///< never empty
    std::optional<qsizetype> entity; ///< index into the analysis' entities, where the words mean one

    friend bool operator==(const EventRole&, const EventRole&) = default;
};

/// What an event was before the reader changed it.
struct EventAsFound
{
    QString title;
    DayInterval days;
    std::optional<qsizetype> time; ///< index into the analysis' times that the days followed from

    friend bool operator==(const EventAsFound&, const EventAsFound&) = default;
};

/// An event that belongs on the timeline, with the words that tell it.
struct Event
{
    text::Span evidence; ///< the sentence or clause that tells it; never empty
    text::Span trigger;  ///< the one word that names it
    QString title;
    TimeBasis basis = TimeBasis::None;
    TimeRelation relation = TimeRelation::During;
    std::optional<qsizetype>
        time; ///< index into the analysis' times that the days follow from (Expression, Narrative)
    /// The time at which a span ends that begins with `time`: "from 2008 to 2016".
    std::optional<qsizetype> untilTime;
    DayInterval days; ///< resolved
    EventStatus status = EventStatus::Occurred;
    std::vector<qsizetype> who;        ///< all whom it concerns: indexes into the analysis' entities
    std::vector<qsizetype> where;      ///< indexes into the analysis' entities
    std::vector<EventRole> roles;      ///< at most one for each part; what is not told is not there
    Provenance provenance;             ///< of the reader, where he added, changed or confirmed it
    std::optional<EventAsFound> found; ///< only where the reader gave it another title or other days

    /// The reader added it, changed it or confirmed it.
    bool isReaders() const { return provenance.source == Source::Reader; }

    friend bool operator==(const Event&, const Event&) = default;
};

/// TimeML names: "OCCURRENCE", "REPORTING", "PERCEPTION", "ASPECTUAL", "I_ACTION", "I_STATE", "STATE".
QString toString(EventClass eventClass);
std::optional<EventClass> eventClassFromString(QStringView name);
/// "expression", "narrative", "publication", "none", "reader".
QString toString(TimeBasis basis);
std::optional<TimeBasis> timeBasisFromString(QStringView name);
/// "during", "since", "until", "after", "before".
QString toString(TimeRelation relation);
std::optional<TimeRelation> timeRelationFromString(QStringView name);
/// "who", "whom", "where".
QString toString(EventPart part);
std::optional<EventPart> eventPartFromString(QStringView name);
/// "occurred", "planned", "denied".
QString toString(EventStatus status);
std::optional<EventStatus> eventStatusFromString(QStringView name);

} // namespace dateline::article
