#include "model/importers/dates/published_day.h"

#include "model/importers/dates/date_line.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace dateline::importers::dates {

namespace {

constexpr qsizetype longestField = 100;

/// "20190104" or "20190104T101500Z".
QDate compactDay(const QString& field)
{
    if (field.size() != 8 && !(field.size() > 8 && field.at(8) == u'T'))
        return {};
    return QDate::fromString(field.left(8), u"yyyyMMdd"_s);
}

/// "1/4/2019 5:00 PM": a clock with AM and PM is American, where the month comes first.
QDate americanDay(const QString& field)
{
    if (!field.contains("AM"_L1, Qt::CaseInsensitive) && !field.contains("PM"_L1, Qt::CaseInsensitive))
        return {};
    return QDate::fromString(field.section(u' ', 0, 0), u"M/d/yyyy"_s);
}

/// The one year of a copyright line near either end of a text.
std::optional<int> copyrightYear(QStringView text)
{
    constexpr qsizetype near = 600;
    for (const QStringView part : {text.left(near), text.right(near)}) {
        for (const QStringView sign : {QStringView(u"©"), QStringView(u"(c)"), QStringView(u"copyright")}) {
            const qsizetype at = part.indexOf(sign, 0, Qt::CaseInsensitive);
            const QStringView behind = at < 0 ? QStringView() : part.mid(at + sign.size()).trimmed().left(5);
            const int year = behind.left(4).toInt();
            const bool isRange = behind.size() == 5 &&
                                 (behind.at(4) == u'-' || behind.at(4) == u'–' || behind.at(4).isDigit());
            if (year >= 1600 && year < 3000 && !isRange)
                return year;
        }
    }
    return std::nullopt;
}

base::Issue warning(const QString& text)
{
    return {base::Issue::Severity::Warning, text, {}};
}

/// Whether the weekday of a date line is that of its day.
QList<base::Issue> weekdayDoubts(const DateLine& line, QDate date)
{
    if (!line.date.weekday || *line.date.weekday == date.dayOfWeek())
        return {};
    constexpr std::array days{QT_TRANSLATE_NOOP("dateline::importers", "Monday"),
                              QT_TRANSLATE_NOOP("dateline::importers", "Tuesday"),
                              QT_TRANSLATE_NOOP("dateline::importers", "Wednesday"),
                              QT_TRANSLATE_NOOP("dateline::importers", "Thursday"),
                              QT_TRANSLATE_NOOP("dateline::importers", "Friday"),
                              QT_TRANSLATE_NOOP("dateline::importers", "Saturday"),
                              QT_TRANSLATE_NOOP("dateline::importers", "Sunday")};
    const QString was = QCoreApplication::translate("dateline::importers",
                                                    days.at(static_cast<std::size_t>(date.dayOfWeek() - 1)));
    return {warning(
        QCoreApplication::translate("dateline::importers", "The date line says “%1”, but that day was a %2.")
            .arg(line.words, was))};
}

FoundDate foundIn(const DateLine& line, QStringView text)
{
    WrittenDate date = line.date;
    if (!date.year)
        date.year = copyrightYear(text);
    if (!date.date().isValid()) {
        return {{},
                {{base::Issue::Severity::Note,
                  QCoreApplication::translate(
                      "dateline::importers",
                      "The date line says “%1” without a year, so the publication date is unknown.")
                      .arg(line.words),
                  {}}}};
    }
    return {{date.date(), article::DateBasis::Dateline, line.words}, weekdayDoubts(line, date.date())};
}

} // namespace

QDate dayOfField(const QString& field)
{
    const QString value = field.trimmed();
    if (value.isEmpty() || value.size() > longestField)
        return {};
    for (const QDate day :
         {QDate::fromString(value.left(10), Qt::ISODate), compactDay(value), americanDay(value)}) {
        if (day.isValid())
            return day;
    }
    const std::optional<WrittenDate> written = findWrittenDate(value);
    return written ? written->date() : QDate();
}

QList<FoundDate> datesInText(const QStringList& firstLines, QStringView text)
{
    QList<FoundDate> found;
    for (const QString& line : firstLines) {
        std::optional<DateLine> dated = dateLineAlone(line);
        if (!dated)
            dated = dateLineOpening(line);
        if (dated)
            found.append(foundIn(*dated, text));
    }
    return found;
}

} // namespace dateline::importers::dates
