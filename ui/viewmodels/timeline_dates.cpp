#include "ui/viewmodels/timeline_dates.h"

#include "ui/viewmodels/number_words.h"

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

/// The locale's long format without the name of the weekday.
QString withoutWeekday(QString format)
{
    for (const auto& weekday : {u"dddd, "_s, u", dddd"_s, u"dddd "_s, u" dddd"_s, u"dddd"_s})
        format.remove(weekday);
    return format.trimmed();
}

bool isWholeMonths(QDate begin, QDate end)
{
    return begin.day() == 1 && end.day() == end.daysInMonth();
}

bool isWholeYears(QDate begin, QDate end)
{
    return isWholeMonths(begin, end) && begin.month() == 1 && end.month() == 12;
}

bool isDecade(QDate begin, QDate end)
{
    return begin.year() % 10 == 0 && end.year() == begin.year() + 9;
}

} // namespace

TimelineDates::TimelineDates() : TimelineDates(interfaceLocale()) {}

TimelineDates::TimelineDates(QLocale locale)
    : m_locale(std::move(locale))
    , m_dayFormat(withoutWeekday(m_locale.dateFormat(QLocale::LongFormat)))
    , m_yearFirst(m_dayFormat.indexOf(u'y') < m_dayFormat.indexOf(u'M'))
{}

QString TimelineDates::day(QDate date) const
{
    return m_locale.toString(date, m_dayFormat);
}

QString TimelineDates::shortDay(QDate date) const
{
    QString format = m_dayFormat;
    return m_locale.toString(date, format.replace(u"MMMM"_s, u"MMM"_s));
}

QString TimelineDates::dayWithWeekday(QDate date) const
{
    return m_locale.toString(date, QLocale::LongFormat);
}

QString TimelineDates::dayOfYear(QDate date) const
{
    const qsizetype month = m_dayFormat.indexOf(u"MMMM"_s);
    return dayComesFirst() ? m_locale.toString(date, m_dayFormat.left(month + 4)) : day(date);
}

QString TimelineDates::dayOfMonth(QDate date) const
{
    return dayComesFirst() ? m_locale.toString(date, m_dayFormat.section(u' ', 0, 0)) : day(date);
}

QString TimelineDates::month(QDate date) const
{
    const QString name = m_locale.standaloneMonthName(date.month());
    return m_yearFirst ? year(date) + u' ' + name : name + u' ' + year(date);
}

QString TimelineDates::shortMonth(QDate date) const
{
    const QString name = monthName(date.month());
    return m_yearFirst ? year(date) + u' ' + name : name + u' ' + year(date);
}

QString TimelineDates::monthName(int month) const
{
    return m_locale.standaloneMonthName(month, QLocale::ShortFormat);
}

QString TimelineDates::year(QDate date) const
{
    return QString::number(date.year());
}

QString TimelineDates::hour(int hour) const
{
    return clock(hour * minutesOfHour);
}

QString TimelineDates::clock(int minute) const
{
    // The day that ends there is the event's, not the one that begins.
    if (minute == minutesOfDay)
        return tr("24:00", "the midnight that ends a day");
    return m_locale.toString(QTime(minute / minutesOfHour, minute % minutesOfHour), QLocale::ShortFormat);
}

QString TimelineDates::time(const article::TimeOfDay& time) const
{
    using Part = article::TimeForm::Part;
    switch (time.part) {
    case Part::Morning:
        return tr("morning", "when on a day");
    case Part::Midday:
        return tr("midday", "when on a day");
    case Part::Afternoon:
        return tr("afternoon", "when on a day");
    case Part::Evening:
        return tr("evening", "when on a day");
    case Part::Night:
        return tr("night", "when on a day");
    default:
        break;
    }
    return time.isUtc ? tr("%1 UTC", "a clock time in Greenwich").arg(clock(time.begin)) : clock(time.begin);
}

QString TimelineDates::interval(const article::DayInterval& days) const
{
    if (days.isUnknown())
        return tr("undated");
    if (!days.end.isValid())
        return tr("since %1").arg(day(days.begin));
    if (!days.begin.isValid())
        return tr("until %1").arg(day(days.end));
    return range(days.begin, days.end);
}

QString TimelineDates::interval(const article::DayInterval& days,
                                const std::optional<article::TimeOfDay>& time) const
{
    return time ? tr("%1, %2", "a day and when on it").arg(interval(days), TimelineDates::time(*time))
                : interval(days);
}

QString TimelineDates::related(article::TimeRelation relation, const article::DayInterval& days) const
{
    if (!days.begin.isValid() || !days.end.isValid())
        return interval(days);
    switch (relation) {
    case article::TimeRelation::During:
        break;
    case article::TimeRelation::Since:
        return tr("since %1").arg(interval(days));
    case article::TimeRelation::Until:
        return tr("until %1").arg(interval(days));
    case article::TimeRelation::After:
        return tr("after %1").arg(interval(days));
    case article::TimeRelation::Before:
        return tr("before %1").arg(interval(days));
    }
    return interval(days);
}

QString TimelineDates::range(QDate begin, QDate end) const
{
    if (begin == end)
        return day(begin);
    if (isWholeYears(begin, end)) {
        if (isDecade(begin, end))
            return tr("%1s", "a decade").arg(year(begin));
        return begin.year() == end.year() ? year(begin) : year(begin) + u'–' + year(end);
    }
    const bool sameMonth = begin.year() == end.year() && begin.month() == end.month();
    if (isWholeMonths(begin, end))
        return sameMonth ? month(begin) : joined(month(begin), month(end));
    if (sameMonth && dayComesFirst())
        return dayOfMonth(begin) + u'–' + day(end);
    return joined(day(begin), day(end));
}

QString TimelineDates::joined(const QString& first, const QString& last) const
{
    return first + u" – "_s + last;
}

} // namespace dateline::viewmodels
