#include "model/article/time_form.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>
#include <random>

using dateline::article::TimeForm;
using namespace Qt::StringLiterals;

namespace {

/// Draws forms with every field either at rest or anywhere in its range.
class FormSource
{
public:
    TimeForm next()
    {
        TimeForm form;
        form.kind = word<TimeForm::Kind>(6);
        form.anchor = word<TimeForm::Anchor>(2);
        form.direction = word<TimeForm::Direction>(4);
        form.unit = word<TimeForm::Unit>(13);
        form.part = word<TimeForm::Part>(13);
        form.modifier = word<TimeForm::Part>(13);
        form.holiday = word<TimeForm::Holiday>(26);
        form.yearKind = word<TimeForm::YearKind>(3);
        for (auto* field : {&form.amount, &form.century, &form.decade, &form.year, &form.half, &form.quarter,
                            &form.month, &form.week, &form.day, &form.weekday, &form.hour, &form.minute,
                            &form.yearShift, &form.monthShift, &form.weekShift}) {
            if (draw(2))
                *field = draw(4001) - 2000;
        }
        for (bool* flag : {&form.approximate, &form.exclusive, &form.plusHalf, &form.utc})
            *flag = draw(2);
        return form;
    }

private:
    int draw(int count) { return int(m_random() % unsigned(count)); }
    template<typename Enum>
    Enum word(int count)
    {
        return draw(2) ? Enum(0) : Enum(draw(count));
    }

    std::minstd_rand m_random{7};
};

} // namespace

TEST_CASE("a form at rest is written as its kind alone")
{
    CHECK(TimeForm().toString() == u"calendar"_s);
}

TEST_CASE("a form is written as one line of words in a fixed order")
{
    TimeForm form;
    form.kind = TimeForm::Kind::Weekday;
    form.weekday = 5;
    form.direction = TimeForm::Direction::Past;
    form.exclusive = true;
    CHECK(form.toString() == u"weekday direction=past weekday=5 exclusive=yes"_s);
}

TEST_CASE("any form reads back from its line as it was")
{
    FormSource source;
    for (int i = 0; i < 5000; ++i) {
        const TimeForm form = source.next();
        const QString line = form.toString();
        const auto read = TimeForm::fromString(line);
        INFO(line.toStdString());
        REQUIRE(read.has_value());
        REQUIRE(*read == form);
    }
}

TEST_CASE("what no form was written as does not read")
{
    for (const QString& line :
         {u""_s, u" "_s, u"moon"_s, u"weekday "_s, u"weekday  weekday=5"_s, u"weekday weekday"_s,
          u"weekday weekday="_s, u"weekday weekday=five"_s, u"weekday weekday=5 weekday=5"_s,
          u"weekday weekday=05"_s, u"weekday weekday=5 direction=past"_s, u"calendar unit=none"_s,
          u"calendar approximate=no"_s, u"calendar approximate=1"_s, u"calendar part=dawn"_s,
          u"calendar year=99999999999"_s, u"calendar year=1000001"_s, u"Calendar year=2010"_s,
          u"calendar year=2010\n"_s}) {
        INFO(line.toStdString());
        CHECK_FALSE(TimeForm::fromString(line).has_value());
    }
}
