#include "tests/app/verbs/bench.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::Bench;

namespace {

/// A bench with a library of three articles, the last one with characters outside of the basic plane.
struct Filled : Bench
{
    Filled()
    {
        write(u"ferry.txt"_s, "Ferry \xF0\x9F\x9A\xA2 strikes a rock\npublished 2010-05-14\n\n"
                              "The ferry struck a rock near Bergen on 10 May 2010, police said.\n");
        REQUIRE(run({u"import"_s, path(u"bridge.txt"_s), path(u"storm.txt"_s), path(u"ferry.txt"_s)}) == 0);
    }

    int exported(const QStringList& words) { return run(QStringList{u"export"_s} + words); }

    QList<QJsonObject> rows() const
    {
        QList<QJsonObject> rows;
        for (const QString& line : out.split(u'\n', Qt::SkipEmptyParts))
            rows.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return rows;
    }

    QByteArray contents(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("export writes the timeline of the library in the order of time, each event with its sentence")
{
    Filled bench;
    REQUIRE(bench.exported({u"--format"_s, u"jsonl"_s}) == 0);
    const auto rows = bench.rows();
    REQUIRE(rows.size() >= 3);
    QString last;
    for (const QJsonObject& row : rows) {
        const QString day = row[u"begin"].toString();
        CHECK((day.isEmpty() || day >= last));
        last = day.isEmpty() ? u"undated"_s : day;
        CHECK_FALSE(row[u"evidence"].toString().isEmpty());
        CHECK_FALSE(row[u"article_title"].toString().isEmpty());
    }
}

TEST_CASE("export counts offsets in code points")
{
    Filled bench;
    REQUIRE(bench.run({u"show"_s, u"3"_s, u"--format"_s, u"json"_s}) == 0);
    const auto text = bench.json()[u"text"].toString().toUcs4();
    REQUIRE(bench.exported({u"3"_s, u"--format"_s, u"jsonl"_s}) == 0);
    REQUIRE_FALSE(bench.rows().isEmpty());
    bool isBehindTheShip = false;
    for (const QJsonObject& row : bench.rows()) {
        const qsizetype start = row[u"start"].toInt();
        const auto words = text.mid(start, row[u"end"].toInt() - start);
        CHECK(QString::fromUcs4(reinterpret_cast<const char32_t*>(words.data()), words.size()) ==
              row[u"evidence"].toString());
        isBehindTheShip = isBehindTheShip || start > 10;
    }
    CHECK(isBehindTheShip);
}

TEST_CASE("export of some articles puts their events in one order and names an article that is not there")
{
    Filled bench;
    REQUIRE(bench.exported({u"--format"_s, u"jsonl"_s}) == 0);
    const auto all = bench.rows();
    REQUIRE(bench.exported({u"3"_s, u"1"_s, u"2"_s, u"1"_s, u"--format"_s, u"jsonl"_s}) == 0);
    CHECK(bench.rows() == all);
    CHECK(bench.exported({u"1"_s, u"99"_s}) == 3);
    CHECK(bench.err.contains(u"99: "));
    CHECK(bench.out.startsWith(u"begin,"));
    CHECK(bench.exported({u"99"_s}) == 1);
    CHECK(bench.out.isEmpty());
}

TEST_CASE("export finds the format by the suffix of its output and replaces the file as a whole")
{
    Filled bench;
    bench.write(u"timeline.ics"_s, "before");
    REQUIRE(bench.exported({u"-o"_s, bench.path(u"timeline.ics"_s)}) == 0);
    CHECK(bench.contents(u"timeline.ics"_s).startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(bench.out.isEmpty());
    REQUIRE(bench.exported({u"-o"_s, bench.path(u"timeline.html"_s)}) == 0);
    CHECK(bench.contents(u"timeline.html"_s).startsWith("<!DOCTYPE html>"));
    REQUIRE(bench.exported({u"-o"_s, bench.path(u"timeline.dat"_s)}) == 0);
    CHECK(bench.contents(u"timeline.dat"_s).startsWith("begin,end_day"));
    CHECK(bench.exported({u"-o"_s, bench.path(u"none/timeline.csv"_s)}) == 6);
    CHECK(bench.err.contains(u"none/timeline.csv"));
}

TEST_CASE("export says how many undated events a calendar leaves out unless it is to be quiet")
{
    Filled bench;
    REQUIRE(bench.run({u"export"_s, u"--format"_s, u"ics"_s}) == 0);
    CHECK(bench.err.contains(u"without a day"));
    REQUIRE(bench.run({u"export"_s, u"--format"_s, u"ics"_s, u"--quiet"_s}) == 0);
    CHECK(bench.err.isEmpty());
}

TEST_CASE("export narrows events by entity and by days and finds nothing where nothing is")
{
    Filled bench;
    REQUIRE(bench.exported({u"--from"_s, u"2010-05-01"_s, u"--until"_s, u"2010-05-31"_s, u"--format"_s,
                            u"jsonl"_s}) == 0);
    for (const QJsonObject& row : bench.rows())
        CHECK(row[u"begin"].toString().startsWith(u"2010-05"));
    REQUIRE(bench.exported({u"--entity"_s, u"Lena Brandt"_s, u"--format"_s, u"jsonl"_s}) == 0);
    for (const QJsonObject& row : bench.rows())
        CHECK(row[u"who"].toArray().contains(u"Lena Brandt"_s));
    CHECK(bench.exported({u"--until"_s, u"1800-01-01"_s}) == 1);
}

TEST_CASE("export writes the entities of the library with the sentence that names them first")
{
    Filled bench;
    REQUIRE(bench.exported({u"--what"_s, u"entities"_s, u"--format"_s, u"jsonl"_s}) == 0);
    QStringList names;
    for (const QJsonObject& row : bench.rows()) {
        names << row[u"name"].toString();
        CHECK_FALSE(row[u"evidence"].toString().isEmpty());
    }
    CHECK(names.contains(u"Lena Brandt"_s));
    CHECK(names.contains(u"Lisbon"_s));
    REQUIRE(bench.exported({u"2"_s, u"--what"_s, u"entities"_s}) == 0);
    CHECK(bench.out.startsWith(u"name,type,role,"));
    CHECK(bench.out.contains(u"\r\nLisbon,place,"));
    CHECK_FALSE(bench.out.contains(u"Brandt"));
}

TEST_CASE("export refuses orders that contradict themselves")
{
    Filled bench;
    const QList<QStringList> wrong{{u"--format"_s, u"pdf"_s},
                                   {u"--what"_s, u"quotes"_s},
                                   {u"--what"_s, u"entities"_s, u"--format"_s, u"ics"_s},
                                   {u"--what"_s, u"entities"_s, u"-o"_s, bench.path(u"a.html"_s)},
                                   {u"--what"_s, u"entities"_s, u"--from"_s, u"2010-01-01"_s},
                                   {u"--from"_s, u"yesterday"_s},
                                   {u"first"_s}};
    for (const QStringList& words : wrong) {
        CHECK(bench.exported(words) == 2);
        CHECK_FALSE(bench.err.isEmpty());
        CHECK(bench.out.isEmpty());
    }
    CHECK_FALSE(QFile::exists(bench.path(u"a.html"_s)));
}
