#include "model/analysis/times/resolver.h"
#include "tests/model/analysis/times/found_times.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>
#include <random>

using namespace dateline;
using article::DayInterval;
using article::TimeExpression;
using article::TimeForm;
using Unit = TimeForm::Unit;

namespace {

TimeExpression resolved(const TimeForm& form, QDate published)
{
    std::vector<TimeExpression> times(1);
    times[0].form = form;
    analysis::times::resolve(times, published);
    return times[0];
}

TimeForm read(QStringView line)
{
    const auto form = TimeForm::fromString(line);
    REQUIRE(form.has_value());
    return *form;
}

struct Row
{
    const char16_t* form;
    const char16_t* value;
    QDate begin;
    QDate end;
};

} // namespace

TEST_CASE("a form has a value and days for a publication date")
{
    const Row table[] = {
        {u"calendar year=2010 month=2", u"2010-02", {2010, 2, 1}, {2010, 2, 28}},
        {u"calendar year=2008 month=2 day=29", u"2008-02-29", {2008, 2, 29}, {2008, 2, 29}},
        {u"calendar decade=199", u"199", {1990, 1, 1}, {1999, 12, 31}},
        {u"calendar century=19", u"19", {1900, 1, 1}, {1999, 12, 31}},
        {u"calendar century=0", u"00", {1, 1, 1}, {99, 12, 31}},
        {u"calendar year=2009 quarter=4", u"2009-Q4", {2009, 10, 1}, {2009, 12, 31}},
        {u"calendar year=2009 half=2", u"2009-H2", {2009, 7, 1}, {2009, 12, 31}},
        {u"calendar part=winter year=2009", u"2009-WI", {2009, 12, 1}, {2010, 2, 28}},
        {u"calendar year_kind=school year=2008", u"2008", {2008, 8, 1}, {2009, 7, 31}},
        {u"calendar year=2010 week=19", u"2010-W19", {2010, 5, 10}, {2010, 5, 16}},
        {u"calendar direction=past month=2 day=29", u"2008-02-29", {2008, 2, 29}, {2008, 2, 29}},
        {u"calendar direction=past day=25", u"2010-04-25", {2010, 4, 25}, {2010, 4, 25}},
        {u"calendar day=5 month_shift=-1", u"2010-04-05", {2010, 4, 5}, {2010, 4, 5}},
        {u"weekday weekday=1 week_shift=-1", u"2010-05-03", {2010, 5, 3}, {2010, 5, 3}},
        {u"shift unit=week amount=-1", u"2010-W18", {2010, 5, 3}, {2010, 5, 9}},
        {u"shift unit=decade amount=-1", u"200", {2000, 1, 1}, {2009, 12, 31}},
        {u"shift direction=past unit=weekend amount=0", u"2010-W18-WE", {2010, 5, 8}, {2010, 5, 9}},
        {u"shift unit=day part=night amount=-1", u"2010-05-13TNI", {2010, 5, 13}, {2010, 5, 13}},
        {u"calendar modifier=early year=2010 month=6", u"2010-06", {2010, 6, 1}, {2010, 6, 10}},
        {u"calendar modifier=middle year=2010 month=2", u"2010-02", {2010, 2, 11}, {2010, 2, 20}},
        {u"calendar modifier=late year=2010 month=7", u"2010-07", {2010, 7, 21}, {2010, 7, 31}},
        {u"calendar modifier=late year=2010", u"2010", {2010, 8, 31}, {2010, 12, 31}},
        {u"calendar year=2010 month=2 day=30", u"", {}, {}},
        {u"calendar month=13", u"", {}, {}},
        {u"duration unit=year amount=2 plus_half=yes", u"P2Y6M", {}, {}},
        {u"duration unit=decade", u"PXDE", {}, {}},
        {u"set unit=week amount=1", u"P1W", {}, {}},
        {u"vague direction=future", u"FUTURE_REF", {}, {}},
    };
    for (const Row& row : table) {
        INFO(QString::fromUtf16(row.form).toStdString());
        const TimeExpression time = resolved(read(row.form), QDate(2010, 5, 14));
        CHECK(time.value == QString::fromUtf16(row.value));
        CHECK(time.days.begin == row.begin);
        CHECK(time.days.end == row.end);
    }
}

TEST_CASE("a day or month without a year goes where the tense points only when that is not far")
{
    const QDate december(2009, 12, 28);
    CHECK(resolved(read(u"calendar direction=past month=1 day=14"), december).value ==
          QStringLiteral("2010-01-14"));
    CHECK(resolved(read(u"calendar direction=past month=6 day=14"), december).value ==
          QStringLiteral("2009-06-14"));
    CHECK(resolved(read(u"calendar direction=future month=6 day=14"), december).value ==
          QStringLiteral("2010-06-14"));
    CHECK(resolved(read(u"calendar direction=past month=1 exclusive=yes"), december).value ==
          QStringLiteral("2009-01"));
}

TEST_CASE("a new publication date moves what is relative and leaves what is absolute")
{
    const QString text =
        QStringLiteral("In 2005 it rained. It rained on Monday. Two days earlier it was dry.");
    auto times = tests::timesIn(text, QDate(2010, 5, 14));
    REQUIRE(times.size() == 3);
    const auto spans = times;

    analysis::times::resolve(times, QDate(2011, 1, 5));
    CHECK(times[0].value == QStringLiteral("2005"));
    CHECK(times[1].value == QStringLiteral("2011-01-03"));
    CHECK(times[2].value == QStringLiteral("2011-01-01"));
    CHECK(times[2].days.begin == QDate(2011, 1, 1));

    analysis::times::resolve(times, QDate(2010, 5, 14));
    CHECK(times == spans);
}

TEST_CASE("without a publication date only what is absolute has a value")
{
    const QString text =
        QStringLiteral("On May 4, 2009 it rained. Two days later it snowed. It rained on Monday for "
                       "five hours. It recently rained every Friday.");
    const auto times = tests::timesIn(text, QDate());
    REQUIRE(times.size() == 6);
    CHECK(times[0].value == QStringLiteral("2009-05-04"));
    CHECK(times[1].value == QStringLiteral("2009-05-06"));
    CHECK(times[2].value == QString());
    CHECK(times[2].days.isUnknown());
    CHECK(times[3].value == QStringLiteral("PT5H"));
    CHECK(times[4].value == QStringLiteral("PAST_REF"));
    CHECK(times[5].value == QStringLiteral("XXXX-WXX-5"));
}

TEST_CASE("an anchor is always an earlier expression")
{
    const QString text =
        QStringLiteral("The next day it rained. It rained on Monday. The next day it was dry, and an "
                       "hour later it snowed. Two weeks later it was May.");
    const auto times = tests::timesIn(text, QDate(2010, 5, 14));
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (times[i].anchorTime)
            CHECK(*times[i].anchorTime < qsizetype(i));
        CHECK((times[i].form.anchor == TimeForm::Anchor::Story) == times[i].anchorTime.has_value());
    }
}

TEST_CASE("no form however broken upsets the resolver")
{
    std::minstd_rand random(11);
    const auto draw = [&random](int count) { return int(random() % unsigned(count)); };
    const int extremes[] = {-1000000, -1, 0, 1, 12, 13, 31, 99, 2010, 1000000};
    for (int i = 0; i < 20000; ++i) {
        TimeForm form;
        form.kind = TimeForm::Kind(draw(6));
        form.anchor = TimeForm::Anchor(draw(3));
        form.direction = TimeForm::Direction(draw(4));
        form.unit = Unit(draw(13));
        form.part = TimeForm::Part(draw(13));
        form.modifier = TimeForm::Part(draw(13));
        form.holiday = draw(4) ? TimeForm::Holiday::None : TimeForm::Holiday(draw(41));
        for (auto* field : {&form.amount, &form.century, &form.decade, &form.year, &form.half, &form.quarter,
                            &form.month, &form.week, &form.day, &form.weekday, &form.hour, &form.minute,
                            &form.yearShift, &form.monthShift, &form.weekShift}) {
            if (draw(3) == 0)
                *field = extremes[draw(10)];
        }
        const TimeExpression time = resolved(form, QDate(2010, 5, 14));
        if (time.days.begin.isValid())
            REQUIRE(time.days.begin <= time.days.end);
    }
}
