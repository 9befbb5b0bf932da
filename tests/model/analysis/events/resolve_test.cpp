#include "model/analysis/events/resolve.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::article;
using dateline::analysis::events::resolve;

namespace {

const QDate published(2021, 6, 15);

DayInterval daysFor(TimeBasis basis, TimeRelation relation, DayInterval expression,
                    EventStatus status = EventStatus::Occurred, QDate date = published)
{
    TimeExpression time;
    time.days = expression;
    Event event;
    event.basis = basis;
    event.relation = relation;
    event.status = status;
    if (basis == TimeBasis::Expression || basis == TimeBasis::Narrative)
        event.time = 0;
    std::vector<Event> events{event};
    resolve(events, {time}, date);
    return events.front().days;
}

const DayInterval may{QDate(2021, 5, 1), QDate(2021, 5, 31)};

} // namespace

TEST_CASE("an event during an expression has its days")
{
    CHECK((daysFor(TimeBasis::Expression, TimeRelation::During, may) == may));
    CHECK((daysFor(TimeBasis::Narrative, TimeRelation::During, may) == may));
}

TEST_CASE("a span of time reaches from its first expression to its last")
{
    TimeExpression begin;
    begin.days = {QDate(2008, 1, 1), QDate(2008, 12, 31)};
    TimeExpression end;
    end.days = {QDate(2016, 1, 1), QDate(2016, 12, 31)};
    Event event;
    event.basis = TimeBasis::Expression;
    event.time = 0;
    event.untilTime = 1;
    Event backwards = event;
    backwards.time = 1;
    backwards.untilTime = 0;
    Event nowhere = event;
    nowhere.untilTime = 7;
    std::vector<Event> events{event, backwards, nowhere};
    resolve(events, {begin, end}, published);
    CHECK((events[0].days == DayInterval{QDate(2008, 1, 1), QDate(2016, 12, 31)}));
    CHECK((events[1].days == end.days));
    CHECK((events[2].days == begin.days));
}

TEST_CASE("relations open an interval on one side and what has happened ends with the publication")
{
    CHECK((daysFor(TimeBasis::Expression, TimeRelation::Since, may) ==
           DayInterval{QDate(2021, 5, 1), published}));
    CHECK((daysFor(TimeBasis::Expression, TimeRelation::After, may) ==
           DayInterval{QDate(2021, 6, 1), published}));
    CHECK((daysFor(TimeBasis::Expression, TimeRelation::Until, may) == DayInterval{{}, QDate(2021, 5, 31)}));
    CHECK((daysFor(TimeBasis::Expression, TimeRelation::Before, may) == DayInterval{{}, QDate(2021, 4, 30)}));
}

TEST_CASE("what is planned begins with the publication at the earliest")
{
    const DayInterval june{QDate(2021, 6, 1), QDate(2021, 6, 30)};
    CHECK((daysFor(TimeBasis::Expression, TimeRelation::During, june, EventStatus::Planned) ==
           DayInterval{published, QDate(2021, 6, 30)}));
    CHECK((daysFor(TimeBasis::Expression, TimeRelation::During, june) ==
           DayInterval{QDate(2021, 6, 1), published}));
    CHECK((daysFor(TimeBasis::Publication, TimeRelation::Since, {}, EventStatus::Planned) ==
           DayInterval{published, {}}));
}

TEST_CASE("an event told as the day's news happened the day before or that day")
{
    CHECK((daysFor(TimeBasis::Publication, TimeRelation::During, {}) ==
           DayInterval{QDate(2021, 6, 14), published}));
    CHECK((daysFor(TimeBasis::Publication, TimeRelation::Until, {}) == DayInterval{{}, published}));
}

TEST_CASE("an interval on the wrong side of the publication stays as the text has it")
{
    const DayInterval past{QDate(2020, 1, 1), QDate(2020, 1, 31)};
    CHECK((daysFor(TimeBasis::Expression, TimeRelation::During, past, EventStatus::Planned) == past));
    const DayInterval future{QDate(2022, 1, 1), QDate(2022, 1, 31)};
    CHECK((daysFor(TimeBasis::Expression, TimeRelation::During, future) == future));
}

TEST_CASE("without a publication date only absolute days are known")
{
    CHECK((daysFor(TimeBasis::Expression, TimeRelation::During, may, EventStatus::Occurred, {}) == may));
    CHECK(daysFor(TimeBasis::Publication, TimeRelation::During, {}, EventStatus::Occurred, {}).isUnknown());
    CHECK(daysFor(TimeBasis::None, TimeRelation::During, {}).isUnknown());
}

TEST_CASE("a time index that points nowhere leaves the days unknown")
{
    Event event;
    event.basis = TimeBasis::Expression;
    event.time = 5;
    std::vector<Event> events{event};
    resolve(events, {}, published);
    CHECK(events.front().days.isUnknown());
}
