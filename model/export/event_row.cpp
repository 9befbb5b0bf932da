#include "model/export/event_row.h"

#include "model/text/code_points.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace dateline::exporting {

using namespace Qt::StringLiterals;
using article::EventClock;

namespace {

/// Under which identities are made; never changes.
const QUuid identities(0x9d3f52a1, 0x4b0e, 0x4c7d, 0x8a, 0x61, 0x2e, 0x5b, 0x7c, 0x90, 0xd4, 0x1f);

QStringList namesOf(const std::vector<qsizetype>& indexes, const article::Analysis& analysis)
{
    QStringList names;
    for (const qsizetype index : indexes)
        names.append(analysis.entities.at(static_cast<std::size_t>(index)).name);
    names.removeDuplicates();
    return names;
}

EventRow rowOf(const article::Event& event, const article::Article& article,
               const article::Analysis& analysis, const text::CodePoints& points)
{
    EventRow row;
    row.articleTitle = article.title();
    row.title = event.title;
    row.evidence = event.evidence.of(article.text).toString();
    row.evidenceSpan = {points.fromUtf16(event.evidence.begin), points.fromUtf16(event.evidence.end)};
    row.trigger = points.fromUtf16(event.trigger.begin);
    row.days = event.days;
    row.time = article::timeOfDay(event, analysis);
    row.reported = article.published.date;
    row.basis = event.basis;
    if (event.time)
        row.expression =
            analysis.times.at(static_cast<std::size_t>(*event.time)).span.of(article.text).toString();
    row.status = event.status;
    row.who = namesOf(event.who, analysis);
    row.where = namesOf(event.where, analysis);
    row.provenance = event.provenance;
    return row;
}

} // namespace

QUuid EventRow::identity() const
{
    const QString told = articleTitle + u'\0' + QString::number(trigger) + u'\0' + evidence.simplified();
    return QUuid::createUuidV5(identities, told);
}

article::DayInterval EventRow::daysBy(EventClock clock) const
{
    return clock == EventClock::Reported ? article::DayInterval{reported, reported} : days;
}

QDate EventRow::sortDay(EventClock clock) const
{
    const article::DayInterval stands = daysBy(clock);
    return stands.begin.isValid() ? stands.begin : stands.end;
}

std::optional<article::TimeOfDay> EventRow::timeBy(EventClock clock) const
{
    return clock == EventClock::Happened ? time : std::nullopt;
}

QDateTime momentOf(QDate day, int minute)
{
    constexpr qint64 secondsOfMinute = 60;
    return QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(secondsOfMinute * minute);
}

void sortByTime(std::vector<EventRow>& rows, EventClock clock)
{
    const auto place = [](QDate day) {
        return std::pair(!day.isValid(), day.isValid() ? day.toJulianDay() : 0);
    };
    const auto key = [&place, clock](const EventRow& row) {
        return std::tuple(place(row.sortDay(clock)), place(row.sortDay(EventClock::Happened)),
                          article::minuteInOrder(row.time), row.article);
    };
    std::ranges::stable_sort(rows, {}, key);
}

std::vector<EventRow> eventRows(qint64 number, const article::Article& article,
                                const article::Analysis& analysis)
{
    std::vector<qsizetype> all(analysis.events.size());
    std::iota(all.begin(), all.end(), 0);
    return eventRows(number, article, analysis, all);
}

std::vector<EventRow> eventRows(qint64 number, const article::Article& article,
                                const article::Analysis& analysis, std::span<const qsizetype> events)
{
    const text::CodePoints points(article.text);
    std::vector<EventRow> rows;
    rows.reserve(events.size());
    for (const qsizetype event : events) {
        rows.push_back(rowOf(analysis.events.at(static_cast<std::size_t>(event)), article, analysis, points));
        rows.back().article = number;
    }
    sortByTime(rows, EventClock::Happened);
    return rows;
}

QStringList eventColumns()
{
    return {u"begin"_s,      u"end_day"_s, u"title"_s,         u"status"_s, u"who"_s,      u"where"_s,
            u"evidence"_s,   u"article"_s, u"article_title"_s, u"start"_s,  u"end"_s,      u"basis"_s,
            u"expression"_s, u"source"_s,  u"confidence"_s,    u"reason"_s, u"reported"_s, u"time"_s};
}

QJsonObject toJson(const EventRow& row)
{
    return {{u"begin"_s, row.days.begin.toString(Qt::ISODate)},
            {u"end_day"_s, row.days.end.toString(Qt::ISODate)},
            {u"title"_s, row.title},
            {u"status"_s, article::toString(row.status)},
            {u"who"_s, QJsonArray::fromStringList(row.who)},
            {u"where"_s, QJsonArray::fromStringList(row.where)},
            {u"evidence"_s, row.evidence},
            {u"article"_s, row.article},
            {u"article_title"_s, row.articleTitle},
            {u"start"_s, row.evidenceSpan.begin},
            {u"end"_s, row.evidenceSpan.end},
            {u"basis"_s, article::toString(row.basis)},
            {u"expression"_s, row.expression},
            {u"source"_s, article::toString(row.provenance.source)},
            {u"confidence"_s, row.provenance.confidence},
            {u"reason"_s, row.provenance.reason},
            {u"reported"_s, row.reported.toString(Qt::ISODate)},
            {u"time"_s, row.time ? article::toString(*row.time) : QString()}};
}

} // namespace dateline::exporting
