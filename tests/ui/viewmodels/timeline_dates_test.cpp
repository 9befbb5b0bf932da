#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_dates.h"

#include <catch2/catch.hpp>

using namespace dateline;
using viewmodels::TimelineDates;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale turkish(QLocale::Turkish, QLocale::Turkey);
const QLocale japanese(QLocale::Japanese, QLocale::Japan);

article::DayInterval days(QDate begin, QDate end)
{
    return {begin, end};
}

} // namespace

TEST_CASE("A day is written in the order of the locale and always has its year")
{
    const QDate date(2010, 5, 14);
    CHECK(TimelineDates(british).day(date) == u"14 May 2010");
    CHECK(TimelineDates(american).day(date) == u"May 14, 2010");
    CHECK(TimelineDates(turkish).day(date) == u"14 Mayıs 2010");
    CHECK(TimelineDates(british).dayWithWeekday(date) == u"Friday, 14 May 2010");
    CHECK(TimelineDates(british).month(date) == u"May 2010");
    CHECK(TimelineDates(turkish).month(date) == u"Mayıs 2010");
    CHECK(TimelineDates(japanese).month(date).startsWith(u"2010"));
    CHECK(TimelineDates(british).year(QDate(987, 1, 1)) == u"987");
}

TEST_CASE("Intervals are written as shortly as they are exact")
{
    const TimelineDates dates(british);
    CHECK(dates.interval(days(QDate(2010, 5, 14), QDate(2010, 5, 14))) == u"14 May 2010");
    CHECK(dates.interval(days(QDate(2010, 5, 10), QDate(2010, 5, 16))) == u"10–16 May 2010");
    CHECK(dates.interval(days(QDate(2010, 5, 30), QDate(2010, 6, 2))) == u"30 May 2010 – 2 June 2010");
    CHECK(dates.interval(days(QDate(2010, 5, 1), QDate(2010, 5, 31))) == u"May 2010");
    CHECK(dates.interval(days(QDate(2012, 2, 1), QDate(2012, 2, 29))) == u"February 2012");
    CHECK(dates.interval(days(QDate(2012, 2, 1), QDate(2012, 2, 28))) == u"1–28 February 2012");
    CHECK(dates.interval(days(QDate(2010, 4, 1), QDate(2010, 6, 30))) == u"April 2010 – June 2010");
    CHECK(dates.interval(days(QDate(2010, 1, 1), QDate(2010, 12, 31))) == u"2010");
    CHECK(dates.interval(days(QDate(2010, 1, 1), QDate(2012, 12, 31))) == u"2010–2012");
    CHECK(dates.interval(days(QDate(1990, 1, 1), QDate(1999, 12, 31))) == u"1990s");
    CHECK(TimelineDates(american).interval(days(QDate(2010, 5, 10), QDate(2010, 5, 16))) ==
          u"May 10, 2010 – May 16, 2010");
}

TEST_CASE("Open and missing dates are said in words")
{
    const TimelineDates dates(british);
    CHECK(dates.interval({}) == u"undated");
    CHECK(dates.interval(days(QDate(2010, 5, 14), {})) == u"since 14 May 2010");
    CHECK(dates.interval(days({}, QDate(2010, 5, 14))) == u"until 14 May 2010");
}

TEST_CASE("A relation to an interval keeps the interval as it was said")
{
    using article::TimeRelation;
    const TimelineDates dates(british);
    const article::DayInterval year = days(QDate(2014, 1, 1), QDate(2014, 12, 31));
    CHECK(dates.related(TimeRelation::During, year) == u"2014");
    CHECK(dates.related(TimeRelation::Since, year) == u"since 2014");
    CHECK(dates.related(TimeRelation::Until, year) == u"until 2014");
    CHECK(dates.related(TimeRelation::After, year) == u"after 2014");
    CHECK(dates.related(TimeRelation::Before, year) == u"before 2014");
}

TEST_CASE("A time of day is written in the format of the locale behind its day")
{
    const QDate date(2010, 5, 14);
    const auto at = [date](const QLocale& locale, QStringView value) {
        return TimelineDates(locale).interval({date, date}, article::TimeOfDay::fromValue(value));
    };
    CHECK(at(british, u"2010-05-14T16:00") == u"14 May 2010, 16:00");
    CHECK(at(british, u"2010-05-14T09:05") == u"14 May 2010, 09:05");
    CHECK(at(american, u"2010-05-14T16:00").startsWith(u"May 14, 2010, 4:00"));
    CHECK(at(american, u"2010-05-14T16:00").endsWith(u"PM"));
    CHECK(at(turkish, u"2010-05-14T16:00") == u"14 Mayıs 2010, 16:00");
    CHECK(at(british, u"2010-05-14T15:00Z") == u"14 May 2010, 15:00 UTC");
    CHECK(at(british, u"2010-05-14T24:00") == u"14 May 2010, 24:00");
    CHECK(at(british, u"2010-05-14TMO") == u"14 May 2010, morning");
    CHECK(at(british, u"2010-05-14TMI") == u"14 May 2010, midday");
    CHECK(at(british, u"2010-05-14TAF") == u"14 May 2010, afternoon");
    CHECK(at(british, u"2010-05-14TEV") == u"14 May 2010, evening");
    CHECK(at(british, u"2010-05-14TNI") == u"14 May 2010, night");
    CHECK(at(british, u"2010-05-14") == u"14 May 2010");
}
