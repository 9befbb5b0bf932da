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

EventRow rowOf(const QString& title, QDate happened, QDate reported)
{
    EventRow row = tests::ferryRow();
    row.title = title;
    row.days = {happened, happened};
    row.reported = reported;
    return row;
}

/// A leak of long ago that came out late, a storm that was told the next day, a rumour without a day, a fire
/// in an article without a day.
std::vector<EventRow> news(EventClock clock)
{
    const QDate storm(2024, 3, 3);
    std::vector rows{rowOf(u"Leak"_s, QDate(2014, 5, 2), storm.addDays(9)),
                     rowOf(u"Storm"_s, storm, storm.addDays(1)), rowOf(u"Rumour"_s, {}, storm.addDays(1)),
                     rowOf(u"Fire"_s, storm, {})};
    sortByTime(rows, clock);
    return rows;
}

QStringList titles(EventClock clock)
{
    QStringList all;
    for (const EventRow& row : news(clock))
        all << row.title;
    return all;
}

QString written(Format format, QString* remark = nullptr)
{
    return tests::written(format, news(EventClock::Reported), remark, EventClock::Reported);
}

} // namespace

TEST_CASE("rows stand in the order of either clock, those without a day on it last")
{
    CHECK(titles(EventClock::Happened) == QStringList{u"Leak"_s, u"Storm"_s, u"Fire"_s, u"Rumour"_s});
    CHECK(titles(EventClock::Reported) == QStringList{u"Storm"_s, u"Rumour"_s, u"Leak"_s, u"Fire"_s});
}

TEST_CASE("a table has both days of an event whatever its order")
{
    const QJsonObject object = toJson(news(EventClock::Reported).front());
    CHECK(object[u"begin"].toString() == u"2024-03-03");
    CHECK(object[u"reported"].toString() == u"2024-03-04");
    CHECK(toJson(tests::ferryRow())[u"reported"].toString().isEmpty());
}

TEST_CASE("a page by the day of report has the years of the reports and says both days")
{
    const QString page = written(Format::Html);
    CHECK(page.contains(u"<h2>2024</h2>"));
    CHECK_FALSE(page.contains(u"<h2>2014</h2>"));
    CHECK(page.contains(
        u"<time datetime=\"2024-03-12\">reported on 2024-03-12, happened: on 2014-05-02</time>"));
    CHECK(page.contains(u"<h2 class=\"undated\">Day of report unknown</h2>"));
    CHECK(page.contains(u"day of report unknown, happened: on 2024-03-03"));
    CHECK_FALSE(page.contains(u"class=\"span"));
}

TEST_CASE("a Markdown table by the day of report sets apart what was reported on no known day")
{
    const QString text = written(Format::Markdown);
    CHECK(text.contains(u"| reported on 2024-03-04, happened: undated | Rumour |"));
    CHECK(text.contains(u"\n\n## Day of report unknown\n\n"));
    CHECK(text.indexOf(u"Rumour") < text.indexOf(u"Leak"));
}

TEST_CASE("a calendar by the day of report has the events there and says when they happened")
{
    QString remark;
    const QString calendar = written(Format::Calendar, &remark);
    CHECK(calendar.contains(u"DTSTART;VALUE=DATE:20240312\r\nDTEND;VALUE=DATE:20240313"));
    CHECK_FALSE(calendar.contains(u"DTSTART;VALUE=DATE:2014"));
    CHECK(QString(calendar).remove(u"\r\n "_s).contains(u"happened: on 2014-05-02"));
    CHECK(calendar.count(u"BEGIN:VEVENT"_s) == 3);
    CHECK(remark.startsWith(u"1 event"));
}

TEST_CASE("TimelineJS by the day of report has its slides there")
{
    const QJsonObject object = QJsonDocument::fromJson(written(Format::TimelineJs).toUtf8()).object();
    const QJsonArray events = object[u"events"].toArray();
    REQUIRE(events.size() == 3);
    CHECK(events[2][u"start_date"] == QJsonObject{{u"year"_s, 2024}, {u"month"_s, 3}, {u"day"_s, 12}});
    CHECK(events[2][u"end_date"].isUndefined());
    CHECK(events[2][u"display_date"].toString() == u"reported on 2024-03-12, happened: on 2014-05-02");
    CHECK(object[u"undated"].toArray().size() == 1);
}
