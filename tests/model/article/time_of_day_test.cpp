#include "model/article/time_of_day.h"

#include <catch2/catch.hpp>

using namespace dateline::article;
using namespace Qt::StringLiterals;
using Part = TimeForm::Part;

namespace {

const QDate friday(2010, 5, 14);

TimeExpression at(const QString& value)
{
    TimeExpression time;
    time.value = value;
    time.days = {friday, friday};
    return time;
}

/// An event of the Friday, with the words that say so.
Event onFriday()
{
    Event event;
    event.basis = TimeBasis::Expression;
    event.time = 0;
    event.days = {friday, friday};
    return event;
}

} // namespace

TEST_CASE("a clock time is read in minutes of its day")
{
    struct Clock
    {
        QString value;
        int minute = 0;
        bool isUtc = false;
    };
    for (const Clock& clock : {Clock{u"2010-05-14T16:00"_s, 960}, Clock{u"2010-05-14T09:30"_s, 570},
                               Clock{u"2010-05-14T00:00"_s, 0}, Clock{u"2010-05-14T24:00"_s, 1440},
                               Clock{u"2010-05-14T15:05Z"_s, 905, true}}) {
        INFO(clock.value.toStdString());
        const auto time = TimeOfDay::fromValue(clock.value);
        REQUIRE(time);
        CHECK(time->isClock());
        CHECK(time->begin == clock.minute);
        CHECK(time->end == clock.minute);
        CHECK(time->isUtc == clock.isUtc);
        CHECK(toString(*time) == clock.value.mid(11));
    }
}

TEST_CASE("a part of the day is a span of hours, and a night ends on the day behind")
{
    struct Stretch
    {
        QString code;
        Part part = Part::None;
        int firstHour = 0;
        int lastHour = 0;
        QString name;
    };
    for (const Stretch& stretch : {Stretch{u"MO"_s, Part::Morning, 6, 12, u"morning"_s},
                                   Stretch{u"MI"_s, Part::Midday, 11, 14, u"midday"_s},
                                   Stretch{u"AF"_s, Part::Afternoon, 12, 18, u"afternoon"_s},
                                   Stretch{u"EV"_s, Part::Evening, 18, 24, u"evening"_s},
                                   Stretch{u"NI"_s, Part::Night, 20, 30, u"night"_s}}) {
        INFO(stretch.code.toStdString());
        const auto time = TimeOfDay::fromValue(u"2010-05-14T"_s + stretch.code);
        REQUIRE(time);
        CHECK_FALSE(time->isClock());
        CHECK(time->part == stretch.part);
        CHECK(time->begin == stretch.firstHour * 60);
        CHECK(time->end == stretch.lastHour * 60);
        CHECK(toString(*time) == stretch.name);
        CHECK(dayPartCode(stretch.part) == stretch.code);
    }
}

TEST_CASE("what names no time of one day has none")
{
    for (const QString& value : {u""_s,
                                 u"2010-05-14"_s,
                                 u"2010-05"_s,
                                 u"2010"_s,
                                 u"199"_s,
                                 u"2010-W19"_s,
                                 u"2010-W19-WE"_s,
                                 u"2010-SU"_s,
                                 u"PAST_REF"_s,
                                 u"PT3H"_s,
                                 u"P1DT12H"_s,
                                 u"XXXX-WXX-2TEV"_s,
                                 u"XXXX-XX-XXTMO"_s,
                                 u"2010-05-14T"_s,
                                 u"2010-05-14T25:99"_s,
                                 u"2010-05-14T24:01"_s,
                                 u"2010-05-14T16:60"_s,
                                 u"2010-05-14T16"_s,
                                 u"2010-05-14T-1:00"_s,
                                 u"2010-05-14T+1:00"_s,
                                 u"2010-05-14T16:00ZZ"_s,
                                 u"2010-05-14TXX"_s,
                                 u"2010-05-14TSU"_s,
                                 u"2010-05-14tMO"_s,
                                 u"2010-02-30T16:00"_s,
                                 u"T16:00"_s}) {
        INFO(value.toStdString());
        CHECK_FALSE(TimeOfDay::fromValue(value));
    }
    CHECK(dayPartCode(Part::Winter).isEmpty());
    CHECK(dayPartCode(Part::None).isEmpty());
}

TEST_CASE("an event has the time of day of the words that its day follows from")
{
    Analysis analysis;
    analysis.times = {at(u"2010-05-14T16:00"_s)};
    CHECK(timeOfDay(onFriday(), analysis)->begin == 960);
    analysis.times = {at(u"2010-05-14"_s)};
    CHECK_FALSE(timeOfDay(onFriday(), analysis));
    Event undated;
    CHECK_FALSE(timeOfDay(undated, analysis));
}

TEST_CASE("an event that was not at the time that the words tell has no time of day")
{
    const TimeExpression time = at(u"2010-05-14T16:00"_s);
    for (const TimeRelation relation :
         {TimeRelation::Since, TimeRelation::Until, TimeRelation::After, TimeRelation::Before}) {
        Event event = onFriday();
        event.relation = relation;
        CHECK_FALSE(timeOfDay(event, time));
    }
    for (const TimeBasis basis :
         {TimeBasis::Narrative, TimeBasis::Publication, TimeBasis::Reader, TimeBasis::None}) {
        Event event = onFriday();
        event.basis = basis;
        CHECK_FALSE(timeOfDay(event, time));
    }
    Event lasting = onFriday();
    lasting.untilTime = 1;
    CHECK_FALSE(timeOfDay(lasting, time));
    Event elsewhere = onFriday();
    elsewhere.days = {friday.addDays(1), friday.addDays(1)};
    CHECK_FALSE(timeOfDay(elsewhere, time));
    Event span = onFriday();
    span.days.end = friday.addDays(3);
    CHECK_FALSE(timeOfDay(span, time));
}

TEST_CASE("on one day what has no time of day comes first")
{
    CHECK(minuteInOrder({}) < minuteInOrder(TimeOfDay::fromValue(u"2010-05-14T00:00")));
    CHECK(minuteInOrder(TimeOfDay::fromValue(u"2010-05-14T09:30")) <
          minuteInOrder(TimeOfDay::fromValue(u"2010-05-14TAF")));
    CHECK(minuteInOrder(TimeOfDay::fromValue(u"2010-05-14TEV")) <
          minuteInOrder(TimeOfDay::fromValue(u"2010-05-14TNI")));
}
