#include "model/analysis/times/calendar_point.h"

#include "model/analysis/times/timex_codes.h"
#include "model/article/time_of_day.h"

namespace dateline::analysis::times {

using namespace Qt::StringLiterals;
using article::DayInterval;
using Part = article::TimeForm::Part;

namespace {

QDate addTo(QDate first, Grain grain, int count)
{
    switch (grain) {
    case Grain::Day:
        return first.addDays(count);
    case Grain::Week:
    case Grain::Weekend:
        return first.addDays(7 * qint64(count));
    case Grain::Month:
        return first.addMonths(count);
    case Grain::Quarter:
    case Grain::Season:
        return first.addMonths(3 * count);
    case Grain::Half:
        return first.addMonths(6 * count);
    case Grain::Year:
        return first.addYears(count);
    case Grain::Decade:
        return first.addYears(10 * count);
    case Grain::Century:
        return first.addYears(100 * count);
    }
    Q_UNREACHABLE();
}

QDate firstDay(QDate day, Grain grain)
{
    const int year = day.year();
    const int month = day.month();
    switch (grain) {
    case Grain::Day:
        return day;
    case Grain::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Grain::Weekend:
        return day.addDays(6 - day.dayOfWeek());
    case Grain::Month:
        return QDate(year, month, 1);
    case Grain::Quarter:
        return QDate(year, (month - 1) / 3 * 3 + 1, 1);
    case Grain::Season: // they begin in March, June, September and December
        return QDate(year, month, 1).addMonths(-(month % 3));
    case Grain::Half:
        return QDate(year, month < 7 ? 1 : 7, 1);
    case Grain::Year:
        return QDate(year, 1, 1);
    case Grain::Decade:
        return QDate(std::max(year / 10 * 10, 1), 1, 1);
    case Grain::Century:
        return QDate(std::max(year / 100 * 100, 1), 1, 1);
    }
    Q_UNREACHABLE();
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString weekValue(QDate monday)
{
    int year = 0;
    const int week = monday.weekNumber(&year);
    return padded(year, 4) + "-W"_L1 + padded(week, 2);
}

} // namespace

CalendarPoint CalendarPoint::around(QDate day, Grain grain)
{
    CalendarPoint point;
    point.grain = grain;
    point.first = firstDay(day, grain);
    return point;
}

CalendarPoint CalendarPoint::moved(int count) const
{
    CalendarPoint point = *this;
    point.first = addTo(first, grain, count);
    return point;
}

QDate CalendarPoint::wholeEnd() const
{
    if (grain == Grain::Weekend)
        return first.addDays(2);
    // Years 1 to 9 and 1 to 99 are what the first decade and century have.
    const QDate next = addTo(first, grain, 1);
    return grain == Grain::Decade || grain == Grain::Century ? firstDay(next, grain) : next;
}

QString CalendarPoint::clock() const
{
    if (hour)
        return u'T' + padded(*hour, 2) + u':' + padded(minute.value_or(0), 2) + (utc ? "Z"_L1 : ""_L1);
    const QLatin1StringView code = article::dayPartCode(part);
    return code.isEmpty() ? QString() : u'T' + code;
}

QString CalendarPoint::value() const
{
    const QString year = padded(first.year(), 4);
    switch (grain) {
    case Grain::Day:
        return year + u'-' + padded(first.month(), 2) + u'-' + padded(first.day(), 2) + clock();
    case Grain::Week:
        return weekValue(first);
    case Grain::Weekend:
        return weekValue(first) + "-WE"_L1;
    case Grain::Month:
        return year + u'-' + padded(first.month(), 2);
    case Grain::Quarter:
        return year + "-Q"_L1 + QString::number((first.month() + 2) / 3);
    case Grain::Season:
        return year + u'-' + seasonCode(first.month());
    case Grain::Half:
        return year + "-H"_L1 + (first.month() < 7 ? u'1' : u'2');
    case Grain::Year:
        return year;
    case Grain::Decade:
        return padded(first.year() / 10, 3);
    case Grain::Century:
        return padded(first.year() / 100, 2);
    }
    Q_UNREACHABLE();
}

DayInterval CalendarPoint::days() const
{
    const QDate begin = schoolYear ? first.addMonths(7) : first;
    const QDate end = schoolYear ? begin.addYears(1).addDays(-1) : last();
    const qint64 length = begin.daysTo(end) + 1;
    // "Early May" is its first third; of a week no third is told.
    if (length < 28)
        return {begin, end};
    const qint64 third = length <= 31 ? 10 : length / 3;
    const QDate middle = begin.addDays(third);
    const QDate late = begin.addDays(2 * third);
    switch (modifier) {
    case Part::Early:
        return {begin, middle.addDays(-1)};
    case Part::Middle:
        return {middle, late.addDays(-1)};
    case Part::Late:
        return {late, end};
    default:
        return {begin, end};
    }
}

} // namespace dateline::analysis::times
