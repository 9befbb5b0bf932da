#include "model/analysis/times/holidays.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::analysis::times::easterSunday;
using dateline::analysis::times::holidayDate;
using Holiday = dateline::article::TimeForm::Holiday;

TEST_CASE("Easter falls on the Sundays of the church calendar")
{
    CHECK(easterSunday(1943) == QDate(1943, 4, 25));
    CHECK(easterSunday(1954) == QDate(1954, 4, 18));
    CHECK(easterSunday(1981) == QDate(1981, 4, 19));
    CHECK(easterSunday(2000) == QDate(2000, 4, 23));
    CHECK(easterSunday(2008) == QDate(2008, 3, 23));
    CHECK(easterSunday(2010) == QDate(2010, 4, 4));
    CHECK(easterSunday(2038) == QDate(2038, 4, 25));
    for (int year = 1583; year < 3000; ++year) {
        const QDate easter = easterSunday(year);
        REQUIRE(easter.dayOfWeek() == 7);
        REQUIRE(easter >= QDate(year, 3, 22));
        REQUIRE(easter <= QDate(year, 4, 25));
    }
}

TEST_CASE("holidays that are counted in weekdays fall where they should")
{
    CHECK(holidayDate(Holiday::Thanksgiving, 2010) == QDate(2010, 11, 25));
    CHECK(holidayDate(Holiday::MemorialDay, 2010) == QDate(2010, 5, 31));
    CHECK(holidayDate(Holiday::LaborDay, 2010) == QDate(2010, 9, 6));
    CHECK(holidayDate(Holiday::MartinLutherKingDay, 2010) == QDate(2010, 1, 18));
    CHECK(holidayDate(Holiday::GoodFriday, 2010) == QDate(2010, 4, 2));
    CHECK(holidayDate(Holiday::AshWednesday, 2010) == QDate(2010, 2, 17));
    CHECK(holidayDate(Holiday::MaundyThursday, 2010) == QDate(2010, 4, 1));
    CHECK(holidayDate(Holiday::WhitMonday, 2010) == QDate(2010, 5, 24));
    CHECK(holidayDate(Holiday::RemembranceSunday, 2010) == QDate(2010, 11, 14));
}

TEST_CASE("holidays of the moon and impossible years have no day")
{
    CHECK_FALSE(holidayDate(Holiday::Ramadan, 2010).isValid());
    CHECK_FALSE(holidayDate(Holiday::Eid, 2010).isValid());
    CHECK_FALSE(holidayDate(Holiday::Christmas, 0).isValid());
    CHECK_FALSE(holidayDate(Holiday::Christmas, 123456).isValid());
}
