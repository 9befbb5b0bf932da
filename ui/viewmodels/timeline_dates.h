#pragma once

#include "model/article/event.h"
#include "model/article/time_of_day.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace dateline::viewmodels {

/// Dates in the words and in the order of a locale, always with their year.
class TimelineDates
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::TimelineDates)

public:
    /// In the language of the interface.
    TimelineDates();
    explicit TimelineDates(QLocale locale);

    /// "14 May 2010"
    QString day(QDate date) const;
    /// "14 May"; the whole date where a date does not begin with its day
    QString dayOfYear(QDate date) const;
    /// "14"; the whole date where a date does not begin with its day
    QString dayOfMonth(QDate date) const;
    /// "14 May 2010" with the short name of the month
    QString shortDay(QDate date) const;
    /// "Friday, 14 May 2010"
    QString dayWithWeekday(QDate date) const;
    /// "May 2010"
    QString month(QDate date) const;
    /// "May 2010" with the short name of the month
    QString shortMonth(QDate date) const;
    /// "May"
    QString monthName(int month) const;
    /// "2010"
    QString year(QDate date) const;
    /// "06:00"
    QString hour(int hour) const;
    /// "16:00", "15:00 UTC", "24:00", "morning"
    QString time(const article::TimeOfDay& time) const;
    /// "2,000"
    QString number(qsizetype number) const { return m_locale.toString(number); }
    Qt::DayOfWeek firstDayOfWeek() const { return m_locale.firstDayOfWeek(); }

    /// "14 May 2010", "10–16 May 2010", "May 2010", "2010", "1990s", "since 14 May 2010", "until 14 May
    /// 2010", "undated".
    QString interval(const article::DayInterval& days) const;
    /// The same with the time of a single day, where there is one: "14 May 2010, 16:00".
    QString interval(const article::DayInterval& days, const std::optional<article::TimeOfDay>& time) const;
    /// An interval as it stands to an event: "since 2014", "before May 2010", "2010".
    QString related(article::TimeRelation relation, const article::DayInterval& days) const;

private:
    QString range(QDate begin, QDate end) const;
    QString clock(int minute) const;
    bool dayComesFirst() const { return m_dayFormat.startsWith(u'd'); }
    QString joined(const QString& first, const QString& last) const;

    QLocale m_locale;
    QString m_dayFormat;
    bool m_yearFirst = false;
};

} // namespace dateline::viewmodels
