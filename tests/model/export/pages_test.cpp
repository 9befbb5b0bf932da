#include "model/export/markdown_writer.h"
#include "tests/model/export/ferry_rows.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<script>alert(\"x\")</script> & | `a` [b](c)"_s;

EventRow hostileRow()
{
    EventRow row = tests::ferryRow();
    row.title = hostile;
    row.evidence = hostile + u"\nsecond line"_s;
    row.articleTitle = hostile;
    row.who = {hostile};
    row.where = {hostile};
    row.expression = hostile;
    return row;
}

EventRow on(QDate day)
{
    EventRow row = tests::ferryRow();
    row.days = {day, day};
    return row;
}

QJsonObject timelineJs(const std::vector<EventRow>& rows)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(tests::written(Format::TimelineJs, rows).toUtf8(), &error);
    CHECK(error.error == QJsonParseError::NoError);
    return document.object();
}

/// The elements of a page in order; fails where tags do not match.
QStringList elementsOf(QString page)
{
    // What HTML leaves open, XML does not.
    page.remove(QRegularExpression(u"<(!DOCTYPE|meta)[^>]*>"_s));
    QXmlStreamReader reader(page);
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names << reader.name().toString();
    }
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return names;
}

} // namespace

TEST_CASE("TimelineJS gets a slide for each dated event and a list of its own for the others")
{
    EventRow span = tests::ferryRow();
    span.days = {QDate(2010, 5, 11), QDate(2010, 5, 13)};
    const QJsonObject object = timelineJs({tests::ferryRow(), span, tests::undatedRow()});
    CHECK(object[u"title"][u"text"][u"headline"].toString() == u"Timeline of &lt;ferries&gt;");
    const QJsonArray events = object[u"events"].toArray();
    REQUIRE(events.size() == 2);
    CHECK(events[0][u"start_date"] == QJsonObject{{u"year"_s, 2010}, {u"month"_s, 5}, {u"day"_s, 10}});
    CHECK(events[0][u"end_date"].isUndefined());
    CHECK(events[0][u"display_date"].toString() == u"on 2010-05-10");
    CHECK(events[1][u"end_date"][u"day"].toInt() == 13);
    REQUIRE(object[u"undated"].toArray().size() == 1);
    CHECK(object[u"undated"][0][u"start_date"].isUndefined());
    CHECK(object[u"undated"][0][u"text"][u"headline"].toString() == u"Residents asked for a bridge");
}

TEST_CASE("TimelineJS gets the whole row beside the slide so that nothing is lost")
{
    const QJsonObject object = timelineJs({tests::ferryRow()});
    CHECK(object[u"events"][0][u"dateline"].toObject() == toJson(tests::ferryRow()));
}

TEST_CASE("TimelineJS is given no markup of an article's making")
{
    const QJsonObject slide = timelineJs({hostileRow()})[u"events"][0].toObject();
    CHECK_FALSE(slide[u"text"][u"headline"].toString().contains(u"<script"));
    CHECK_FALSE(slide[u"text"][u"text"].toString().contains(u"<script"));
    CHECK(slide[u"text"][u"text"].toString().contains(u"&lt;script&gt;"));
}

TEST_CASE("TimelineJS gets valid JSON also without any events or with undated ones only")
{
    CHECK(timelineJs({})[u"events"].toArray().isEmpty());
    CHECK(timelineJs({tests::undatedRow(), tests::undatedRow()})[u"undated"].toArray().size() == 2);
}

TEST_CASE("a Markdown table has its events and a table of its own for undated ones")
{
    const QString text = tests::written(Format::Markdown, {tests::ferryRow(), tests::undatedRow()});
    CHECK(text.startsWith(u"# Timeline of \\<ferries\\>\n\n| When | Event |"));
    CHECK(text.contains(
        u"\n| on 2010-05-10 | Ferry ran aground | happened | Ilse Tamm, Skerry Lines | Norrvik |"));
    CHECK(text.contains(u"\n\n## Undated\n\n| When |"));
    CHECK(text.count(u"\n| --- |"_s) == 2);
}

TEST_CASE("every Markdown record has as many cells as the header whatever the texts hold")
{
    const QStringList lines =
        tests::written(Format::Markdown, {hostileRow()}).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    const auto bars = [](QString line) { return line.remove(u"\\|"_s).count(u'|'); };
    CHECK(bars(lines[3]) == bars(lines[1]));
    CHECK(bars(lines[2]) == bars(lines[1]));
    CHECK(escapedMarkdown(u"*a* <b> [c] | d\n#e"_s) == u"\\*a\\* \\<b\\> \\[c\\] \\| d \\#e");
}

TEST_CASE("a page shows its events under their years and the undated ones apart")
{
    const QString page = tests::written(Format::Html, {on(QDate(1994, 3, 1)), on(QDate(2010, 5, 10)),
                                                       on(QDate(2010, 6, 3)), tests::undatedRow()});
    const QStringList elements = elementsOf(page);
    CHECK(elements.count(u"h2"_s) == 3);
    CHECK(elements.count(u"ol"_s) == 2);
    CHECK(elements.count(u"ul"_s) == 1);
    CHECK(elements.count(u"li"_s) == 4);
    CHECK(elements.count(u"time"_s) == 3);
    CHECK(page.contains(u"<time datetime=\"1994-03-01\">on 1994-03-01</time>"));
    CHECK(page.contains(u"“The ferry ran aground off Norrvik on Monday.”"));
    CHECK(page.contains(u"Who: Ilse Tamm, Skerry Lines · Where: Norrvik · Ferry runs aground off Norrvik · "
                        "characters 32 to 76 · from “Monday” · found by rule, 90 %"));
}

TEST_CASE("a page gives more room to more time")
{
    const auto gap = [](QDate later) {
        const QString page = tests::written(Format::Html, {on(QDate(2010, 1, 1)), on(later)});
        static const QRegularExpression style(u"--gap: ([0-9.]+)"_s);
        return style.match(page).captured(1).toDouble();
    };
    CHECK(gap(QDate(2010, 1, 2)) == 0);
    CHECK(gap(QDate(2010, 1, 10)) > 0);
    CHECK(gap(QDate(2010, 3, 1)) > gap(QDate(2010, 1, 10)));
    CHECK(gap(QDate(2020, 3, 1)) > gap(QDate(2010, 3, 1)));
    CHECK(gap(QDate(2020, 3, 1)) < 10);
}

TEST_CASE("a page asks for nothing outside of it and runs nothing")
{
    const QString page = tests::written(Format::Html, {hostileRow()});
    elementsOf(page);
    CHECK(page.contains(u"default-src 'none'"));
    for (const QString& outside : {u"<script"_s, u"http:"_s, u"https:"_s, u"src="_s, u"href="_s, u"url("_s})
        CHECK_FALSE(page.contains(outside));
}

TEST_CASE("a page shows what is planned and what is denied and which events last")
{
    EventRow row = tests::ferryRow();
    row.status = article::EventStatus::Denied;
    row.days.end = {};
    CHECK(tests::written(Format::Html, {row}).contains(u"class=\"denied span\""));
    row.status = article::EventStatus::Planned;
    CHECK(tests::written(Format::Html, {row}).contains(u"class=\"planned span\""));
    CHECK(tests::written(Format::Html, {tests::ferryRow()}).contains(u"class=\"\""));
}

TEST_CASE("a page without events says so")
{
    CHECK(tests::written(Format::Html, {}).contains(u"There are no events."));
}

TEST_CASE("JSON Lines have one object a line")
{
    const QStringList lines = tests::written(Format::JsonLines, {hostileRow(), tests::undatedRow()})
                                  .split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(QJsonDocument::fromJson(lines[0].toUtf8()).object() == toJson(hostileRow()));
    CHECK(QJsonDocument::fromJson(lines[1].toUtf8()).object() == toJson(tests::undatedRow()));
}
