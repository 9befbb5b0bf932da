#include "model/export/calendar_writer.h"
#include "tests/model/export/ferry_rows.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

namespace {

/// The content lines of a calendar, unfolded.
QStringList linesOf(QString calendar)
{
    return calendar.replace(u"\r\n "_s, QString()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QStringList linesOf(const EventRow& row)
{
    return linesOf(tests::written(Format::Calendar, {row}));
}

EventRow withDays(QDate begin, QDate end)
{
    EventRow row = tests::ferryRow();
    row.days = {begin, end};
    return row;
}

bool hasEnd(const QStringList& lines)
{
    return !lines.filter(u"DTEND"_s).isEmpty();
}

} // namespace

TEST_CASE("an event fills its days and its end is the day behind them")
{
    const QStringList lines = linesOf(tests::ferryRow());
    CHECK(lines.first() == u"BEGIN:VCALENDAR");
    CHECK(lines.contains(u"VERSION:2.0"_s));
    CHECK(lines.contains(u"DTSTART;VALUE=DATE:20100510"_s));
    CHECK(lines.contains(u"DTEND;VALUE=DATE:20100511"_s));
    CHECK(lines.contains(u"DTSTAMP:20261127T080509Z"_s));
    CHECK(lines.contains(u"UID:"_s + tests::ferryRow().identity().toString(QUuid::WithoutBraces)));
    CHECK(lines.contains(u"LOCATION:Norrvik"_s));
    CHECK(lines.last() == u"END:VCALENDAR");
    CHECK(
        linesOf(withDays(QDate(2011, 12, 25), QDate(2011, 12, 31))).contains(u"DTEND;VALUE=DATE:20120101"_s));
}

TEST_CASE("an open end is the day that is known, without an end")
{
    const QStringList since = linesOf(withDays(QDate(2010, 5, 1), {}));
    CHECK(since.contains(u"DTSTART;VALUE=DATE:20100501"_s));
    CHECK_FALSE(hasEnd(since));
    const QStringList until = linesOf(withDays({}, QDate(2010, 5, 9)));
    CHECK(until.contains(u"DTSTART;VALUE=DATE:20100509"_s));
    CHECK_FALSE(hasEnd(until));
    const QStringList last = linesOf(withDays(QDate(9999, 12, 31), QDate(9999, 12, 31)));
    CHECK(last.contains(u"DTSTART;VALUE=DATE:99991231"_s));
    CHECK_FALSE(hasEnd(last));
}

TEST_CASE("events without a day that a calendar can write are left out and told")
{
    QString remark;
    const QString calendar = tests::written(
        Format::Calendar,
        {withDays(QDate(-44, 3, 15), QDate(-44, 3, 15)), tests::ferryRow(), tests::undatedRow()}, &remark);
    CHECK(linesOf(calendar).count(u"BEGIN:VEVENT"_s) == 1);
    CHECK(remark.startsWith(u"2 events without a day are left out"));
    tests::written(Format::Calendar, {tests::undatedRow()}, &remark);
    CHECK(remark.startsWith(u"1 event without a day is left out"));
    tests::written(Format::Calendar, {tests::ferryRow()}, &remark);
    CHECK(remark.isEmpty());
}

TEST_CASE("no line is longer than 75 octets and unfolding brings the text back")
{
    for (const QString& unit : {u"a"_s, u"é"_s, u"€"_s, u"\U0001F6A2"_s, u"aé€\U0001F6A2"_s}) {
        const QString text = u"DESCRIPTION:"_s + unit.repeated(120);
        const QString folded = foldedLine(text);
        for (const QString& line : folded.split(u"\r\n"_s)) {
            CHECK(line.toUtf8().size() <= 75);
            CHECK(QString::fromUtf8(line.toUtf8()) == line);
        }
        CHECK(linesOf(folded) == QStringList{text});
    }
    CHECK(foldedLine(QString(75, u'x')) == QString(75, u'x') + u"\r\n"_s);
    CHECK(foldedLine(QString(76, u'x')) == QString(75, u'x') + u"\r\n x\r\n"_s);
}

TEST_CASE("values are escaped so that no text ends a property")
{
    CHECK(escapedValue(u"a,b;c\\d"_s) == u"a\\,b\\;c\\\\d");
    CHECK(escapedValue(u"one\r\ntwo\rthree\nfour"_s) == u"one\\ntwo\\nthree\\nfour");
    CHECK(escapedValue(u"bell\a tab\t"_s) == u"bell tab\t");
    EventRow row = tests::ferryRow();
    row.title = u"x\r\nEND:VCALENDAR"_s;
    CHECK(linesOf(row).count(u"END:VCALENDAR"_s) == 1);
}

TEST_CASE("what is planned is tentative and what is denied says so in its summary")
{
    EventRow row = tests::ferryRow();
    CHECK(linesOf(row).contains(u"STATUS:CONFIRMED"_s));
    row.status = article::EventStatus::Planned;
    CHECK(linesOf(row).contains(u"STATUS:TENTATIVE"_s));
    CHECK(linesOf(row).contains(u"SUMMARY:Ferry ran aground (planned)"_s));
    row.status = article::EventStatus::Denied;
    CHECK(linesOf(row).filter(u"STATUS"_s).isEmpty());
    CHECK(linesOf(row).contains(u"SUMMARY:Ferry ran aground (denied)"_s));
}

TEST_CASE("the description carries the evidence with its article, basis, people, source and place")
{
    const QString description = linesOf(tests::ferryRow()).filter(u"DESCRIPTION:"_s).value(0);
    CHECK(description ==
          u"DESCRIPTION:“The ferry ran aground off Norrvik on Monday.”\\nFerry runs aground off Norrvik\\n"
          "on 2010-05-10 (from “Monday”)\\nWho: Ilse Tamm\\, Skerry Lines\\n"
          "found by rule\\, 90 %\\; characters 32 to 76");
}
