#include "tests/support/printers.h"
#include "ui/viewmodels/days_entry.h"
#include "ui/viewmodels/timeline_dates.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::DayInterval;
using viewmodels::daysFromEntry;

namespace {

const DayInterval day{QDate(2010, 5, 14), QDate(2010, 5, 14)};
const DayInterval may{QDate(2010, 5, 1), QDate(2010, 5, 31)};
const DayInterval week{QDate(2010, 5, 10), QDate(2010, 5, 16)};

} // namespace

TEST_CASE("a day, a month, a year and a decade are read in the forms that people write")
{
    for (const QString& typed : {u"14 May 2010"_s, u"2010-05-14"_s, u" May 14,  2010 "_s, u"14.5.2010"_s})
        CHECK(daysFromEntry(typed) == day);
    for (const QString& typed : {u"May 2010"_s, u"may 2010"_s, u"2010-05"_s, u"5/2010"_s, u"2010 May"_s})
        CHECK(daysFromEntry(typed) == may);
    CHECK(daysFromEntry(u"2010") == DayInterval{QDate(2010, 1, 1), QDate(2010, 12, 31)});
    CHECK(daysFromEntry(u"1990s") == DayInterval{QDate(1990, 1, 1), QDate(1999, 12, 31)});
    CHECK(daysFromEntry(u"Feb 2012") == DayInterval{QDate(2012, 2, 1), QDate(2012, 2, 29)});
}

TEST_CASE("spans are read whichever end says the month and the year")
{
    for (const QString& typed :
         {u"10–16 May 2010"_s, u"10 – 16 May 2010"_s, u"10-16 May 2010"_s, u"10 May – 16 May 2010"_s,
          u"10 May 2010 - 16 May 2010"_s, u"10 to 16 May 2010"_s, u"2010-05-10 – 2010-05-16"_s,
          u"2010-05-10 to 2010-05-16"_s, u"May 10–16, 2010"_s})
        CHECK(daysFromEntry(typed) == week);
    CHECK(daysFromEntry(u"May – June 2010") == DayInterval{may.begin, QDate(2010, 6, 30)});
    CHECK(daysFromEntry(u"2008–2012") == DayInterval{QDate(2008, 1, 1), QDate(2012, 12, 31)});
    CHECK(daysFromEntry(u"2008-2012") == DayInterval{QDate(2008, 1, 1), QDate(2012, 12, 31)});
    CHECK(daysFromEntry(u"2008 to May 2010") == DayInterval{QDate(2008, 1, 1), may.end});
    CHECK(daysFromEntry(u"since May 2010") == DayInterval{may.begin, {}});
    CHECK(daysFromEntry(u"From 14 May 2010") == DayInterval{day.begin, {}});
    CHECK(daysFromEntry(u"until 2010") == DayInterval{{}, QDate(2010, 12, 31)});
}

TEST_CASE("what is no date, means two, or ends before it begins is not read")
{
    for (const QString& typed : {u""_s,
                                 u" "_s,
                                 u"yesterday"_s,
                                 u"05/06/2010"_s,
                                 u"31 April 2010"_s,
                                 u"May"_s,
                                 u"10"_s,
                                 u"210"_s,
                                 u"20100"_s,
                                 u"1995s"_s,
                                 u"16–10 May 2010"_s,
                                 u"2012–2008"_s,
                                 u"since"_s,
                                 u"since then"_s,
                                 u"–"_s,
                                 u"10–"_s,
                                 u"–2010"_s,
                                 u"2010-13"_s,
                                 u"since 2008 – 2010"_s,
                                 u"14 May 2010 and later"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(daysFromEntry(typed));
    }
}

TEST_CASE("whatever a timeline writes is read again")
{
    const viewmodels::TimelineDates dates;
    const QDate begins[] = {QDate(2010, 5, 1), QDate(2010, 5, 14), QDate(2000, 1, 1), QDate(1999, 12, 31)};
    const int lengths[] = {0, 1, 6, 30, 60, 364, 365, 700, 3652};
    for (const QDate begin : begins) {
        for (const int length : lengths) {
            const DayInterval days{begin, begin.addDays(length)};
            INFO(dates.interval(days).toStdString());
            CHECK(daysFromEntry(dates.interval(days)) == days);
        }
        CHECK(daysFromEntry(dates.interval({begin, {}})) == DayInterval{begin, {}});
        CHECK(daysFromEntry(dates.interval({{}, begin})) == DayInterval{{}, begin});
        const DayInterval month{QDate(begin.year(), begin.month(), 1),
                                QDate(begin.year(), begin.month(), begin.daysInMonth())};
        CHECK(daysFromEntry(dates.interval(month)) == month);
    }
}
