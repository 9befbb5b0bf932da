#include "model/export/timeline_js_writer.h"

#include "model/export/event_words.h"

#include <QJsonDocument>

namespace dateline::exporting {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject dayObject(QDate day)
{
    return {{u"year"_s, day.year()}, {u"month"_s, day.month()}, {u"day"_s, day.day()}};
}

QJsonObject momentObject(const QDateTime& moment)
{
    QJsonObject object = dayObject(moment.date());
    object.insert(u"hour"_s, moment.time().hour());
    object.insert(u"minute"_s, moment.time().minute());
    return object;
}

} // namespace

void TimelineJsWriter::begin()
{
    const QJsonObject title{{u"text"_s, QJsonObject{{u"headline"_s, heading().title.toHtmlEscaped()}}}};
    out() << "{\"title\":" << compact(title) << ",\n\"events\":[";
}

bool TimelineJsWriter::write(const EventRow& row)
{
    if (!isPlaced(row) && !m_undated) {
        m_undated = true;
        m_listBegun = false;
        out() << "],\n\"undated\":[";
    }
    out() << (m_listBegun ? ",\n" : "\n") << compact(slide(row));
    m_listBegun = true;
    return true;
}

void TimelineJsWriter::end()
{
    out() << "]}\n";
}

QJsonObject TimelineJsWriter::slide(const EventRow& row) const
{
    QStringList about{row.articleTitle, row.who.join(u", "_s), row.where.join(u", "_s), basisWords(row),
                      sourceWords(row.provenance)};
    about.removeAll(QString());
    const QString text = u"<blockquote>%1</blockquote><p>%2</p>"_s.arg(
        row.evidence.simplified().toHtmlEscaped(), about.join(u" · "_s).toHtmlEscaped());
    QJsonObject slide{
        {u"unique_id"_s, u"event-"_s + row.identity().toString(QUuid::WithoutBraces)},
        {u"text"_s, QJsonObject{{u"headline"_s, titleAndStatus(row).toHtmlEscaped()}, {u"text"_s, text}}},
        {u"dateline"_s, toJson(row)}};
    if (!isPlaced(row))
        return slide;
    addDates(row, slide);
    slide.insert(u"display_date"_s, whenWords(row, heading()).toHtmlEscaped());
    return slide;
}

/// Part of a day is a span of hours, as on our own timeline; the words for it are its display date.
void TimelineJsWriter::addDates(const EventRow& row, QJsonObject& slide) const
{
    const article::DayInterval days = daysOf(row);
    if (const std::optional<article::TimeOfDay> time = timeOf(row)) {
        slide.insert(u"start_date"_s, momentObject(momentOf(days.begin, time->begin)));
        if (!time->isClock())
            slide.insert(u"end_date"_s, momentObject(momentOf(days.begin, time->end)));
        return;
    }
    slide.insert(u"start_date"_s, dayObject(sortDayOf(row)));
    if (days.begin.isValid() && days.end.isValid() && days.end != days.begin)
        slide.insert(u"end_date"_s, dayObject(days.end));
}

} // namespace dateline::exporting
