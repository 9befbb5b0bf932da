#include "model/export/event_words.h"

#include <QCoreApplication>

#include <cmath>

namespace dateline::exporting {

namespace {

class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::exporting::EventWords)
};

} // namespace

QString titleAndStatus(const EventRow& row)
{
    if (row.status == article::EventStatus::Occurred)
        return row.title;
    return QStringLiteral("%1 (%2)").arg(row.title, statusWords(row.status));
}

QString statusWords(article::EventStatus status)
{
    switch (status) {
    case article::EventStatus::Occurred:
        return EventWords::tr("happened");
    case article::EventStatus::Planned:
        return EventWords::tr("planned");
    case article::EventStatus::Denied:
        return EventWords::tr("denied");
    }
    Q_UNREACHABLE();
}

QString whenWords(const EventRow& row, const Heading& heading)
{
    const QString happened = heading.when(row.days, row.time);
    if (heading.clock == article::EventClock::Happened)
        return happened;
    if (!row.reported.isValid())
        return EventWords::tr("day of report unknown, happened: %1", "a date, or: undated").arg(happened);
    return EventWords::tr("reported %1, happened: %2", "two dates; the second may be: undated")
        .arg(heading.when(row.daysBy(heading.clock), row.timeBy(heading.clock)), happened);
}

QString undatedWords(article::EventClock clock)
{
    return clock == article::EventClock::Happened ? EventWords::tr("Undated")
                                                  : EventWords::tr("Day of report unknown");
}

QString basisWords(const EventRow& row)
{
    switch (row.basis) {
    case article::TimeBasis::Expression:
        return row.expression.isEmpty() ? EventWords::tr("as the text says")
                                        : EventWords::tr("from “%1”").arg(row.expression);
    case article::TimeBasis::Narrative:
        return EventWords::tr("from the events told around it");
    case article::TimeBasis::Publication:
        return EventWords::tr("told as the day's news");
    case article::TimeBasis::Reader:
        return EventWords::tr("as the reader says");
    case article::TimeBasis::None:
        return EventWords::tr("the text does not say when");
    }
    Q_UNREACHABLE();
}

QString sourceWords(const article::Provenance& provenance)
{
    const auto percent = static_cast<int>(std::lround(provenance.confidence * 100));
    switch (provenance.source) {
    case article::Source::Model:
        return EventWords::tr("found by the model, %1 %").arg(percent);
    case article::Source::Rule:
        return EventWords::tr("found by rule, %1 %").arg(percent);
    case article::Source::Reader:
        return EventWords::tr("set by the reader");
    }
    Q_UNREACHABLE();
}

QString placeWords(const EventRow& row)
{
    return EventWords::tr("characters %1 to %2").arg(row.evidenceSpan.begin).arg(row.evidenceSpan.end);
}

} // namespace dateline::exporting
