#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_drag.h"

#include <catch2/catch.hpp>

using namespace dateline;
using article::DayInterval;
using viewmodels::AimUnit;
using viewmodels::dragged;
using viewmodels::TimelineScale;

namespace {

double at(int year, int month, int day)
{
    return TimelineScale::timeOf(QDate(year, month, day)) + 0.4;
}

const DayInterval may14{QDate(2010, 5, 14), QDate(2010, 5, 14)};

} // namespace

TEST_CASE("the pointer aims at days, months or years, as wide as they are on show")
{
    const double begin = TimelineScale::timeOf(QDate(2010, 1, 1));
    CHECK(aimUnit(TimelineScale({begin, begin + 100}, 1000)) == AimUnit::Day);
    CHECK(aimUnit(TimelineScale({begin, begin + 1000}, 1000)) == AimUnit::Month);
    CHECK(aimUnit(TimelineScale({begin, begin + 20000}, 1000)) == AimUnit::Year);
}

TEST_CASE("a day moves by the days between, wherever its mark or title was taken up")
{
    CHECK(dragged(may14, AimUnit::Day, at(2010, 5, 14), at(2010, 5, 17)) ==
          DayInterval{QDate(2010, 5, 17), QDate(2010, 5, 17)});
    CHECK(dragged(may14, AimUnit::Day, at(2010, 6, 2), at(2010, 5, 31)) ==
          DayInterval{QDate(2010, 5, 12), QDate(2010, 5, 12)});
    CHECK(dragged(may14, AimUnit::Day, at(2010, 5, 14), at(2010, 5, 14) + 0.3) == may14);
}

TEST_CASE("where days are too narrow a day falls on a month or a year")
{
    CHECK(dragged(may14, AimUnit::Month, at(2010, 5, 14), at(2011, 2, 20)) ==
          DayInterval{QDate(2011, 2, 1), QDate(2011, 2, 28)});
    CHECK(dragged(may14, AimUnit::Year, at(2010, 5, 14), at(1999, 2, 20)) ==
          DayInterval{QDate(1999, 1, 1), QDate(1999, 12, 31)});
}

TEST_CASE("spans keep their length, their whole months and their open ends")
{
    CHECK(dragged({QDate(2010, 5, 10), QDate(2010, 5, 16)}, AimUnit::Day, at(2010, 5, 12), at(2010, 5, 13)) ==
          DayInterval{QDate(2010, 5, 11), QDate(2010, 5, 17)});
    CHECK(dragged({QDate(2010, 5, 1), QDate(2010, 5, 31)}, AimUnit::Month, at(2010, 5, 12), at(2011, 2, 3)) ==
          DayInterval{QDate(2011, 2, 1), QDate(2011, 2, 28)});
    CHECK(dragged({QDate(2010, 2, 1), QDate(2010, 3, 31)}, AimUnit::Month, at(2010, 2, 12), at(2010, 3, 3)) ==
          DayInterval{QDate(2010, 3, 1), QDate(2010, 4, 30)});
    CHECK(dragged({QDate(2008, 1, 1), QDate(2009, 12, 31)}, AimUnit::Year, at(2008, 2, 12), at(2012, 3, 3)) ==
          DayInterval{QDate(2012, 1, 1), QDate(2013, 12, 31)});
    CHECK(dragged({QDate(1994, 1, 1), {}}, AimUnit::Year, at(1994, 3, 1), at(1996, 8, 1)) ==
          DayInterval{QDate(1996, 1, 1), {}});
    CHECK(dragged({{}, QDate(2010, 5, 14)}, AimUnit::Day, at(2010, 5, 14), at(2010, 5, 15)) ==
          DayInterval{{}, QDate(2010, 5, 15)});
}

TEST_CASE("what has no date gets what is aimed at, and nothing leaves the calendar")
{
    CHECK(dragged({}, AimUnit::Day, 0, at(2010, 5, 14)) == may14);
    CHECK(dragged({}, AimUnit::Month, 0, at(2010, 5, 14)) ==
          DayInterval{QDate(2010, 5, 1), QDate(2010, 5, 31)});
    CHECK(dragged(may14, AimUnit::Day, at(2010, 5, 14), TimelineScale::timeOf(QDate(9999, 12, 31)) + 400) ==
          may14);
}
