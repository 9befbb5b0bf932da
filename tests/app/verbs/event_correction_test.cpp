#include "app/verbs/event_correction.h"
#include "tests/app/verbs/bench.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::DayInterval;
using tests::Bench;
using verbs::daysFromText;

namespace {

/// A library whose article 1 has events.
struct Told : Bench
{
    Told() { REQUIRE(run({u"import"_s, path(u"storm.txt"_s)}) == 0); }

    QJsonArray events()
    {
        REQUIRE(run({u"show"_s, u"1"_s, u"--format"_s, u"json"_s}) == 0);
        return json().object().value(u"events"_s).toArray();
    }
    int correct(const QStringList& words)
    {
        return run(QStringList{u"correct"_s, u"--article"_s, u"1"_s} + words);
    }
};

} // namespace

TEST_CASE("days are read as they are written on the command line")
{
    const DayInterval day{QDate(2010, 5, 14), QDate(2010, 5, 14)};
    CHECK(daysFromText(u"2010-05-14"_s) == day);
    CHECK(daysFromText(u"2010-02"_s) == DayInterval{QDate(2010, 2, 1), QDate(2010, 2, 28)});
    CHECK(daysFromText(u"2010"_s) == DayInterval{QDate(2010, 1, 1), QDate(2010, 12, 31)});
    CHECK(daysFromText(u"2010-05-14..2010-06"_s) == DayInterval{QDate(2010, 5, 14), QDate(2010, 6, 30)});
    CHECK(daysFromText(u"2010-05-14.."_s) == DayInterval{QDate(2010, 5, 14), QDate()});
    CHECK(daysFromText(u"..2010"_s) == DayInterval{QDate(), QDate(2010, 12, 31)});
    CHECK(daysFromText({}) == DayInterval());
    for (const QString& none : {u".."_s, u"yesterday"_s, u"2010-13"_s, u"2010-02-30"_s, u"2011..2010"_s,
                                u"14.5.2010"_s, u"2010-05-14..x"_s, u" "_s})
        CHECK_FALSE(daysFromText(none));
}

TEST_CASE("an event is hidden by its number and shown again by its title")
{
    Told told;
    const QJsonArray before = told.events();
    REQUIRE_FALSE(before.isEmpty());
    const QString title = before[0][u"title"_s].toString();
    REQUIRE(told.correct({u"--event"_s, u"1"_s, u"--hide"_s}) == 0);
    CHECK(told.out == u"Corrected in 1 article. The window can undo it.\n"_s);
    CHECK(told.events().size() == before.size() - 1);
    REQUIRE(told.correct({u"--event"_s, title, u"--show"_s}) == 0);
    CHECK(told.events() == before);
    CHECK(told.run({u"check"_s}) == 0);
}

TEST_CASE("an event gets days and a title at one stroke and has them taken back")
{
    Told told;
    const QJsonArray before = told.events();
    REQUIRE(told.correct({u"--event"_s, u"1"_s, u"--on"_s, u"2024-05-12..2024-05-13"_s, u"--title"_s,
                          u"Storm over Lisbon"_s}) == 0);
    const QJsonObject event = told.events()[0].toObject();
    CHECK(event.value(u"begin"_s).toString() == u"2024-05-12"_s);
    CHECK(event.value(u"end_day"_s).toString() == u"2024-05-13"_s);
    CHECK(event.value(u"basis"_s).toString() == u"reader"_s);
    CHECK(event.value(u"title"_s).toString() == u"Storm over Lisbon"_s);
    REQUIRE(told.correct({u"--event"_s, u"storm over lisbon"_s, u"--on"_s, {}, u"--title"_s, {}}) == 0);
    CHECK(told.events()[0][u"title"_s] == before[0][u"title"_s]);
    CHECK(told.events()[0][u"begin"_s] == before[0][u"begin"_s]);
    CHECK(told.run({u"check"_s}) == 0);
}

TEST_CASE("an event that is not there is told and one that is not meant clearly is refused")
{
    Told told;
    const QJsonArray before = told.events();
    CHECK(told.correct({u"--event"_s, u"99"_s, u"--hide"_s}) == 1);
    CHECK(told.correct({u"--event"_s, u"0"_s, u"--hide"_s}) == 1);
    CHECK(told.correct({u"--event"_s, u"Flood"_s, u"--hide"_s}) == 1);
    CHECK(told.err.contains(u"No event is called “Flood”"_s));
    CHECK(told.correct({u"--event"_s, u"1"_s}) == 2);
    CHECK(told.correct({u"--event"_s, u"1"_s, u"--show"_s}) == 2); // it is on show
    CHECK(told.correct({u"--event"_s, u"1"_s, u"--hide"_s, u"--show"_s}) == 2);
    CHECK(told.correct({u"--event"_s, u"1"_s, u"--on"_s, u"Monday"_s}) == 2);
    CHECK(told.correct({u"--hide"_s}) == 2);
    CHECK(told.correct({u"--event"_s, u"1"_s, u"--hide"_s, u"Lisbon"_s}) == 2);
    CHECK(told.correct({u"--event"_s, u"1"_s, u"--hide"_s, u"--none"_s}) == 2);
    CHECK(told.run({u"correct"_s, u"--event"_s, u"1"_s, u"--hide"_s}) == 2);
    CHECK(told.run({u"correct"_s, u"--article"_s, u"x"_s, u"--event"_s, u"1"_s, u"--hide"_s}) == 2);
    CHECK(told.run({u"correct"_s, u"--article"_s, u"9"_s, u"--event"_s, u"1"_s, u"--hide"_s}) == 1);
    CHECK(told.events() == before);
}

TEST_CASE("two events of one title are told apart by their numbers")
{
    Told told;
    told.write(u"two.txt"_s, "Two storms\n\nA storm killed 12 people in Lisbon in May 2010.\n\n"
                             "A storm killed 12 people in Porto in May 2011.\n");
    REQUIRE(told.run({u"import"_s, told.path(u"two.txt"_s)}) == 0);
    const QStringList second{u"correct"_s, u"--article"_s, u"2"_s, u"--event"_s};
    for (const QString& number : {u"1"_s, u"2"_s})
        REQUIRE(told.run(second + QStringList{number, u"--title"_s, u"A storm"_s}) == 0);
    CHECK(told.run(second + QStringList{u"A storm"_s, u"--hide"_s}) == 2);
    CHECK(told.err.contains(u"2 events"_s));
}
