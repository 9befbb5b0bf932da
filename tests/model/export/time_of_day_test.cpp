#include "tests/model/export/ferry_rows.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;
using article::EventClock;

namespace {

QString written(Format format, const QString& time, EventClock clock = EventClock::Happened)
{
    EventRow row = tests::ferryRowAt(time);
    row.reported = QDate(2010, 5, 14);
    return tests::written(format, {row}, nullptr, clock);
}

QJsonObject slide(const QString& time, EventClock clock = EventClock::Happened)
{
    const auto document = QJsonDocument::fromJson(written(Format::TimelineJs, time, clock).toUtf8());
    return document.object()[u"events"][0].toObject();
}

} // namespace

TEST_CASE("a calendar has a clock time as a moment of floating time")
{
    const QString calendar = written(Format::Calendar, u"T16:05"_s);
    CHECK(calendar.contains(u"\r\nDTSTART:20100510T160500\r\n"));
    CHECK_FALSE(calendar.contains(u"DTEND"));
    CHECK(calendar.contains(u"on 2010-05-10 at 16:05"));
}

TEST_CASE("a calendar has a time in Greenwich as one of UTC and midnight as the next day's beginning")
{
    CHECK(written(Format::Calendar, u"T15:00Z"_s).contains(u"\r\nDTSTART:20100510T150000Z\r\n"));
    CHECK(written(Format::Calendar, u"T24:00"_s).contains(u"\r\nDTSTART:20100511T000000\r\n"));
    EventRow last = tests::ferryRowAt(u"T24:00"_s);
    last.days = {QDate(9999, 12, 31), QDate(9999, 12, 31)};
    CHECK(tests::written(Format::Calendar, {last}).contains(u"DTSTART;VALUE=DATE:99991231"));
}

TEST_CASE("a calendar has the whole day of what was in the morning and says so in its words")
{
    const QString calendar = written(Format::Calendar, u"TMO"_s);
    CHECK(calendar.contains(u"DTSTART;VALUE=DATE:20100510\r\nDTEND;VALUE=DATE:20100511"));
    CHECK(calendar.contains(u"on 2010-05-10 at morning"));
}

TEST_CASE("TimelineJS gets hour and minute of a clock time and the hours of a part of the day")
{
    const QJsonObject clock = slide(u"T16:05"_s);
    CHECK(clock[u"start_date"] ==
          QJsonObject{{u"year"_s, 2010}, {u"month"_s, 5}, {u"day"_s, 10}, {u"hour"_s, 16}, {u"minute"_s, 5}});
    CHECK(clock[u"end_date"].isUndefined());
    CHECK(clock[u"display_date"].toString() == u"on 2010-05-10 at 16:05");
    const QJsonObject night = slide(u"TNI"_s);
    CHECK(night[u"start_date"][u"hour"].toInt() == 20);
    CHECK(night[u"end_date"] ==
          QJsonObject{{u"year"_s, 2010}, {u"month"_s, 5}, {u"day"_s, 11}, {u"hour"_s, 6}, {u"minute"_s, 0}});
}

TEST_CASE("a page has the clock time for machines and for readers")
{
    CHECK(written(Format::Html, u"T16:05"_s)
              .contains(u"<time datetime=\"2010-05-10T16:05\">on 2010-05-10 at 16:05</time>"));
    CHECK(written(Format::Html, u"T15:00Z"_s).contains(u"datetime=\"2010-05-10T15:00Z\""));
    CHECK(written(Format::Html, u"TMO"_s)
              .contains(u"<time datetime=\"2010-05-10\">on 2010-05-10 at morning</time>"));
}

TEST_CASE("tables have the time in a column of its own, empty where none is told")
{
    CHECK(toJson(tests::ferryRowAt(u"T16:05"_s))[u"time"].toString() == u"16:05");
    CHECK(toJson(tests::ferryRowAt(u"T15:00Z"_s))[u"time"].toString() == u"15:00Z");
    CHECK(toJson(tests::ferryRowAt(u"TMO"_s))[u"time"].toString() == u"morning");
    CHECK(toJson(tests::ferryRow())[u"time"].toString().isEmpty());
    CHECK(toJson(tests::ferryRow()).contains(u"time"));
    const QStringList lines = written(Format::Csv, u"T16:05"_s).split(u"\r\n"_s);
    CHECK(lines.at(0).endsWith(u",time"));
    CHECK(lines.at(1).endsWith(u",16:05"));
    CHECK(written(Format::Markdown, u"T16:05"_s).contains(u"| on 2010-05-10 at 16:05 |"));
}

TEST_CASE("by the day of report an event has no time on that day, but its words tell it")
{
    CHECK(written(Format::Calendar, u"T16:05"_s, EventClock::Reported)
              .contains(u"DTSTART;VALUE=DATE:20100514\r\nDTEND;VALUE=DATE:20100515"));
    CHECK(slide(u"T16:05"_s, EventClock::Reported)[u"start_date"][u"hour"].isUndefined());
    const QString page = written(Format::Html, u"T16:05"_s, EventClock::Reported);
    CHECK(page.contains(
        u"<time datetime=\"2010-05-14\">reported on 2010-05-14, happened: on 2010-05-10 at 16:05"));
}

TEST_CASE("rows of one day stand in the order of their times, those without one first")
{
    EventRow before = tests::ferryRow();
    before.days = {QDate(2010, 5, 9), QDate(2010, 5, 9)};
    EventRow older = tests::ferryRowAt(u"T16:00"_s);
    older.article = 3;
    const std::vector sorted{before,
                             tests::ferryRow(),
                             tests::ferryRowAt(u"T00:00"_s),
                             tests::ferryRowAt(u"TMO"_s),
                             tests::ferryRowAt(u"T09:30"_s),
                             older,
                             tests::ferryRowAt(u"T16:00"_s),
                             tests::ferryRowAt(u"T24:00"_s),
                             tests::undatedRow()};
    std::vector rows(sorted.rbegin(), sorted.rend());
    sortByTime(rows, EventClock::Happened);
    CHECK(rows == sorted);
    for (EventRow& row : rows)
        row.reported = QDate(2010, 5, 14);
    std::vector reported(rows.rbegin(), rows.rend());
    sortByTime(reported, EventClock::Reported);
    CHECK(reported == rows);
}
