#include "model/analysis/times/holidays.h"

namespace dateline::analysis::times {

using Holiday = article::TimeForm::Holiday;

namespace {

constexpr int firstGregorianYear = 1583;
constexpr int lastYear = 9999;

/// The n-th weekday of a month; the last one for n = 0.
QDate weekdayOfMonth(int year, int month, int weekday, int n)
{
    if (n == 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (n - 1));
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

QDate holidayDate(Holiday holiday, int year)
{
    if (year < firstGregorianYear || year > lastYear)
        return {};
    switch (holiday) {
    case Holiday::NewYearsDay:
        return QDate(year, 1, 1);
    case Holiday::NewYearsEve:
        return QDate(year, 12, 31);
    case Holiday::ValentinesDay:
        return QDate(year, 2, 14);
    case Holiday::StPatricksDay:
        return QDate(year, 3, 17);
    case Holiday::AshWednesday:
        return easterSunday(year).addDays(-46);
    case Holiday::PalmSunday:
        return easterSunday(year).addDays(-7);
    case Holiday::GoodFriday:
        return easterSunday(year).addDays(-2);
    case Holiday::Easter:
        return easterSunday(year);
    case Holiday::EasterMonday:
        return easterSunday(year).addDays(1);
    case Holiday::Ascension:
        return easterSunday(year).addDays(39);
    case Holiday::Pentecost:
        return easterSunday(year).addDays(49);
    case Holiday::MayDay:
        return QDate(year, 5, 1);
    case Holiday::MemorialDay:
        return weekdayOfMonth(year, 5, 1, 0);
    case Holiday::LaborDay:
        return weekdayOfMonth(year, 9, 1, 1);
    case Holiday::ColumbusDay:
        return weekdayOfMonth(year, 10, 1, 2);
    case Holiday::Halloween:
        return QDate(year, 10, 31);
    case Holiday::VeteransDay:
        return QDate(year, 11, 11);
    case Holiday::Thanksgiving:
        return weekdayOfMonth(year, 11, 4, 4);
    case Holiday::ChristmasEve:
        return QDate(year, 12, 24);
    case Holiday::Christmas:
        return QDate(year, 12, 25);
    case Holiday::BoxingDay:
        return QDate(year, 12, 26);
    case Holiday::MartinLutherKingDay:
        return weekdayOfMonth(year, 1, 1, 3);
    case Holiday::PresidentsDay:
        return weekdayOfMonth(year, 2, 1, 3);
    case Holiday::AustraliaDay:
        return QDate(year, 1, 26);
    case Holiday::WomensDay:
        return QDate(year, 3, 8);
    case Holiday::MaundyThursday:
        return easterSunday(year).addDays(-3);
    case Holiday::HolySaturday:
        return easterSunday(year).addDays(-1);
    case Holiday::WhitMonday:
        return easterSunday(year).addDays(50);
    case Holiday::EarthDay:
        return QDate(year, 4, 22);
    case Holiday::AnzacDay:
        return QDate(year, 4, 25);
    case Holiday::Juneteenth:
        return QDate(year, 6, 19);
    case Holiday::CanadaDay:
        return QDate(year, 7, 1);
    case Holiday::BastilleDay:
        return QDate(year, 7, 14);
    case Holiday::AllSaintsDay:
        return QDate(year, 11, 1);
    case Holiday::AllSoulsDay:
        return QDate(year, 11, 2);
    case Holiday::GuyFawkesNight:
        return QDate(year, 11, 5);
    case Holiday::ArmisticeDay:
        return QDate(year, 11, 11);
    case Holiday::RemembranceSunday:
        return weekdayOfMonth(year, 11, 7, 2);
    case Holiday::None:
    case Holiday::Ramadan:
    case Holiday::Eid:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace dateline::analysis::times
