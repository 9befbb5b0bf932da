#include "model/export/csv.h"
#include "tests/model/export/ferry_rows.h"
#include "tests/support/printers.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QJsonValue& value)
{
    return csvRecord({{u"a"_s, value}}, {u"a"_s});
}

} // namespace

TEST_CASE("a text that a spreadsheet would compute gets an apostrophe")
{
    for (const QString& formula : {u"=1+1"_s, u"+4912345"_s, u"-2+3"_s, u"@SUM(A1)"_s, u"\t=1"_s,
                                   u"\uFF1D1+1"_s, u"\uFF0B1"_s, u"\uFF0D1"_s, u"\uFF20A1"_s})
        CHECK(cell(formula) == u'\'' + formula);
    CHECK(cell(u"=HYPERLINK(\"x\",\"y\")"_s) == u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    CHECK(cell(QJsonArray{u"=1"_s, u"b"_s}) == u"'=1; b");
}

TEST_CASE("plain texts and numbers stay as they are")
{
    CHECK(cell(u"Osh"_s) == u"Osh");
    CHECK(cell(u"a=b"_s) == u"a=b");
    CHECK(cell(u""_s) == u"");
    CHECK(cell(-72.5) == u"-72.5");
    CHECK(cell(85) == u"85");
    CHECK(cell(QJsonArray()) == u"");
}

TEST_CASE("separators quotes and ends of lines are quoted")
{
    CHECK(cell(u"a,b"_s) == u"\"a,b\"");
    CHECK(cell(u"say \"no\""_s) == u"\"say \"\"no\"\"\"");
    CHECK(cell(u"two\nlines"_s) == u"\"two\nlines\"");
    CHECK(csvRecord({{u"a"_s, u"x,y"_s}, {u"b"_s, u"t\tu"_s}}, {u"a"_s, u"b"_s}, u'\t') == u"x,y\t\"t\tu\"");
    CHECK(csvRecord({{u"b"_s, 1}}, {u"a"_s, u"b"_s}) == u",1");
}

TEST_CASE("a timeline as a table has a header and a record for each event, undated ones with empty days")
{
    const QStringList lines =
        tests::written(Format::Csv, {tests::ferryRow(), tests::undatedRow()}).split(u"\r\n"_s);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == csvHeader(eventColumns()));
    CHECK(lines[1].startsWith(
        u"2010-05-10,2010-05-10,Ferry ran aground,occurred,Ilse Tamm; Skerry Lines,Norrvik,"));
    CHECK(lines[1].endsWith(
        u",7,Ferry runs aground off Norrvik,32,76,expression,Monday,rule,0.9,dated by its sentence,,"));
    CHECK(lines[2].startsWith(u",,Residents asked for a bridge"));
    CHECK(lines[3].isEmpty());
}
