#include "model/export/calendar_writer.h"

#include "model/export/event_words.h"

#include <QCoreApplication>

namespace dateline::exporting {

using namespace Qt::StringLiterals;

namespace {

class CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::exporting::CalendarWords)
};

constexpr int longestLine = 75; // octets

int octetsOf(char32_t character)
{
    if (character < 0x80)
        return 1;
    if (character < 0x800)
        return 2;
    return character < 0x10000 ? 3 : 4;
}

bool isWritable(QDate day)
{
    return day.year() >= 1 && day.year() <= 9999;
}

QString dayValue(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString momentValue(const QDateTime& moment)
{
    return moment.toString(u"yyyyMMdd'T'HHmmss"_s);
}

} // namespace

QString foldedLine(const QString& text)
{
    QString folded;
    int octets = 0;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        if (octets + octetsOf(character) > longestLine) {
            folded += u"\r\n "_s;
            octets = 1;
        }
        folded += QStringView(text).mid(i, isPair ? 2 : 1);
        octets += octetsOf(character);
        i += isPair ? 2 : 1;
    }
    return folded + u"\r\n"_s;
}

QString escapedValue(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    text.replace(u'\n', u"\\n"_s);
    text.removeIf([](QChar unit) { return unit.category() == QChar::Other_Control && unit != u'\t'; });
    return text;
}

void CalendarWriter::begin()
{
    line(u"BEGIN:VCALENDAR"_s);
    line(u"VERSION:2.0"_s);
    line(u"PRODID:-//Dateline//Dateline//EN"_s);
    line(u"CALSCALE:GREGORIAN"_s);
    property(u"X-WR-CALNAME"_s, heading().title);
}

void CalendarWriter::end()
{
    line(u"END:VCALENDAR"_s);
}

bool CalendarWriter::write(const EventRow& row)
{
    const article::DayInterval days = daysOf(row);
    const QDate last = days.end.isValid() ? days.end : days.begin;
    if (!isPlaced(row) || !isWritable(sortDayOf(row)) || !isWritable(last))
        return false;
    line(u"BEGIN:VEVENT"_s);
    line(u"UID:"_s + row.identity().toString(QUuid::WithoutBraces));
    line(u"DTSTAMP:"_s + momentValue(heading().made.toUTC()) + u'Z');
    writeWhen(row);
    property(u"SUMMARY"_s, titleAndStatus(row));
    property(u"DESCRIPTION"_s, description(row));
    if (!row.where.isEmpty())
        property(u"LOCATION"_s, row.where.join(u", "_s));
    // A denial has no status of its own, and calendars hide what is cancelled: its title says it.
    if (row.status != article::EventStatus::Denied)
        line(row.status == article::EventStatus::Planned ? u"STATUS:TENTATIVE"_s : u"STATUS:CONFIRMED"_s);
    line(u"TRANSP:TRANSPARENT"_s);
    line(u"END:VEVENT"_s);
    return true;
}

/// A moment has no end: it lasts no time.
void CalendarWriter::writeWhen(const EventRow& row)
{
    const std::optional<article::TimeOfDay> time = timeOf(row);
    const QDateTime moment = time && time->isClock() ? momentOf(sortDayOf(row), time->begin) : QDateTime();
    if (!moment.isValid() || !isWritable(moment.date()))
        return writeDays(row);
    line(u"DTSTART:"_s + momentValue(moment) + (time->isUtc ? u"Z"_s : QString()));
}

/// The end is the day behind the last one; without an end an event lasts its one day.
void CalendarWriter::writeDays(const EventRow& row)
{
    const article::DayInterval days = daysOf(row);
    line(u"DTSTART;VALUE=DATE:"_s + dayValue(sortDayOf(row)));
    const bool isBounded = days.begin.isValid() && days.end.isValid();
    if (isBounded && isWritable(days.end.addDays(1)))
        line(u"DTEND;VALUE=DATE:"_s + dayValue(days.end.addDays(1)));
}

QString CalendarWriter::description(const EventRow& row) const
{
    QStringList lines{u"“%1”"_s.arg(row.evidence.simplified())};
    if (!row.articleTitle.isEmpty())
        lines << row.articleTitle;
    lines << u"%1 (%2)"_s.arg(whenWords(row, heading()), basisWords(row));
    if (!row.who.isEmpty())
        lines << CalendarWords::tr("Who: %1").arg(row.who.join(u", "_s));
    lines << u"%1; %2"_s.arg(sourceWords(row.provenance), placeWords(row));
    return lines.join(u'\n');
}

void CalendarWriter::line(const QString& text)
{
    out() << foldedLine(text);
}

void CalendarWriter::property(const QString& name, const QString& value)
{
    line(name + u':' + escapedValue(value));
}

} // namespace dateline::exporting
