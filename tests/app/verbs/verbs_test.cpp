#include "tests/app/verbs/bench.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::verbs;
using namespace Qt::StringLiterals;
using tests::Bench;

TEST_CASE("a file name opens the window and a verb does not")
{
    CHECK(wantsNoWindow({u"analyze"_s, u"a.txt"_s}));
    CHECK(wantsNoWindow({u"--version"_s}));
    CHECK(wantsNoWindow({u"--help"_s}));
    CHECK_FALSE(wantsNoWindow({}));
    CHECK_FALSE(wantsNoWindow({u"a.txt"_s}));
    CHECK_FALSE(wantsNoWindow({u"--library"_s, u"x"_s}));
}

TEST_CASE("every verb answers --help with its name and needs nothing for it")
{
    Bench bench;
    for (const auto& verb : allVerbs()) {
        CHECK(bench.run({verb->name(), u"--help"_s}) == 0);
        CHECK(bench.out.startsWith(u"Usage: dateline "_s + verb->name()));
        CHECK(bench.err.isEmpty());
    }
}

TEST_CASE("an option that a verb does not know is a usage error that names it")
{
    Bench bench;
    CHECK(bench.run({u"list"_s, u"--frobnicate"_s}) == 2);
    CHECK(bench.err.contains(u"frobnicate"_s));
    CHECK(bench.run({u"list"_s, u"--format"_s, u"morse"_s}) == 2);
    CHECK(bench.err.contains(u"morse"_s));
    CHECK(bench.run({u"analyze"_s}) == 2);
}

TEST_CASE("read prints the article as imported with its body apart")
{
    Bench bench;
    REQUIRE(bench.run({u"read"_s, u"--format"_s, u"json"_s, bench.path(u"storm.txt"_s)}) == 0);
    const QJsonObject object = bench.json().object();
    CHECK(object.value(u"title"_s).toString() == u"Storm hits Lisbon"_s);
    CHECK(object.value(u"body"_s).toString().startsWith(u"A storm killed"_s));
    CHECK(object.value(u"schema"_s).toString() == u"dateline.article/1"_s);
}

TEST_CASE("analyze prints entities and times resolved against the date given")
{
    Bench bench;
    REQUIRE(bench.run({u"analyze"_s, u"--format"_s, u"json"_s, u"--published"_s, u"2024-05-16"_s,
                       bench.path(u"bridge.txt"_s)}) == 0);
    const QJsonObject object = bench.json().object();
    CHECK(object.value(u"published"_s).toString() == u"2024-05-16"_s);
    QStringList names;
    for (const QJsonValue entity : object.value(u"entities"_s).toArray())
        names.append(entity[u"name"_s].toString());
    CHECK(names.contains(u"Lena Brandt"_s));
    CHECK(names.contains(u"Hamburg"_s));
    QStringList values;
    for (const QJsonValue time : object.value(u"times"_s).toArray())
        values.append(time[u"value"_s].toString());
    CHECK(values == QStringList{u"2024-05-14"_s, u"2024-04"_s});
}

TEST_CASE("a date that is none is a usage error")
{
    Bench bench;
    CHECK(bench.run({u"analyze"_s, u"--published"_s, u"yesterday"_s, bench.path(u"bridge.txt"_s)}) == 2);
    CHECK(bench.err.contains(u"yesterday"_s));
}

TEST_CASE("several files are printed as lines and one that fails is named while the others go on")
{
    Bench bench;
    const int code = bench.run({u"analyze"_s, u"--format"_s, u"json"_s, bench.path(u"bridge.txt"_s),
                                bench.path(u"missing.txt"_s), bench.path(u"storm.txt"_s)});
    CHECK(code == 3);
    CHECK(bench.err.contains(u"missing.txt"_s));
    const QStringList lines = bench.out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(QJsonDocument::fromJson(lines[1].toUtf8())[u"title"_s].toString() == u"Storm hits Lisbon"_s);
}

TEST_CASE("standard input is read for a dash")
{
    Bench bench;
    REQUIRE(bench.run({u"read"_s, u"--format"_s, u"json"_s, u"-"_s},
                      "Ferry sinks\n\nA ferry sank off Cebu.\n") == 0);
    CHECK(bench.json().object().value(u"title"_s).toString() == u"Ferry sinks"_s);
}

TEST_CASE("imported articles are listed and shown and the same file twice is one article")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"bridge.txt"_s), bench.path(u"storm.txt"_s)}) == 0);
    CHECK(bench.out == u"2 imported, 0 already there, 0 failed\n"_s);
    REQUIRE(bench.run({u"import"_s, bench.path(u"storm.txt"_s)}) == 0);
    CHECK(bench.out == u"0 imported, 1 already there, 0 failed\n"_s);

    REQUIRE(bench.run({u"list"_s, u"--format"_s, u"json"_s}) == 0);
    const QJsonArray list = bench.json().array();
    REQUIRE(list.size() == 2);

    const QString id = QString::number(list[0][u"id"_s].toInteger());
    REQUIRE(bench.run({u"show"_s, id, u"--format"_s, u"json"_s}) == 0);
    CHECK(bench.json().object().value(u"title"_s) == list[0][u"title"_s]);
}

TEST_CASE("an import names each file that fails and keeps the others")
{
    Bench bench;
    bench.write(u"empty.txt"_s, "");
    CHECK(bench.run({u"import"_s, bench.path(u"empty.txt"_s), bench.path(u"storm.txt"_s),
                     bench.path(u"missing.txt"_s)}) == 3);
    CHECK(bench.err.contains(u"empty.txt"_s));
    CHECK(bench.err.contains(u"missing.txt"_s));
    CHECK(bench.out == u"1 imported, 0 already there, 2 failed\n"_s);
}

TEST_CASE("search finds words in the library and says by its exit code when there are none")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"bridge.txt"_s), bench.path(u"storm.txt"_s)}) == 0);

    REQUIRE(bench.run({u"search"_s, u"storm"_s, u"--format"_s, u"jsonl"_s}) == 0);
    const QStringList lines = bench.out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 1);
    CHECK(QJsonDocument::fromJson(lines[0].toUtf8())[u"snippet"_s].toString().contains(u"storm"_s));
    CHECK(bench.run({u"search"_s, u"volcano"_s}) == 1);
    CHECK(bench.out.isEmpty());
    CHECK(bench.run({u"search"_s}) == 2);
}

TEST_CASE("the timeline prints every event with its sentence as comma separated values")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"bridge.txt"_s), bench.path(u"storm.txt"_s)}) == 0);
    REQUIRE(bench.run({u"timeline"_s, u"--format"_s, u"csv"_s}) == 0);
    CHECK(bench.out.startsWith(u"begin,end_day,title,"_s));
    CHECK(bench.out.contains(u"killed at least 12 people"_s));
}

TEST_CASE("the timeline and the findings of an article say times of day and have the events in their order")
{
    Bench bench;
    bench.write(u"fire.txt"_s,
                "Fire at the mill\n\nLONDON, May 14, 2024 - Firemen put out the flames at 4 p.m. on Tuesday. "
                "The police searched the mill at 09:30 on Tuesday.\n");
    REQUIRE(bench.run({u"import"_s, bench.path(u"fire.txt"_s)}) == 0);
    REQUIRE(bench.run({u"timeline"_s}) == 0);
    const qsizetype searched = bench.out.indexOf(u"2024-05-14 09:30 "_s);
    CHECK(searched >= 0);
    CHECK(bench.out.indexOf(u"2024-05-14 16:00 "_s) > searched);
    REQUIRE(bench.run({u"timeline"_s, u"--format"_s, u"json"_s}) == 0);
    REQUIRE(bench.json().array().size() == 2);
    CHECK(bench.json().array()[0][u"time"_s].toString() == u"09:30"_s);
    CHECK(bench.json().array()[0][u"begin"_s].toString() == u"2024-05-14"_s);
    REQUIRE(bench.run({u"analyze"_s, bench.path(u"fire.txt"_s)}) == 0);
    const qsizetype first = bench.out.indexOf(u"2024-05-14 09:30 "_s);
    CHECK(first >= 0);
    CHECK(bench.out.indexOf(u"2024-05-14 16:00 "_s) > first);
}

TEST_CASE("entities are counted over the library and can be chosen by type")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"bridge.txt"_s), bench.path(u"storm.txt"_s)}) == 0);
    REQUIRE(bench.run({u"entities"_s, u"--type"_s, u"person"_s, u"--format"_s, u"json"_s}) == 0);
    REQUIRE(bench.json().array().size() == 1);
    CHECK(bench.json().array()[0][u"name"_s].toString() == u"Lena Brandt"_s);
    CHECK(bench.json().array()[0][u"mentions"_s].toInt() == 2);
    CHECK(bench.run({u"entities"_s, u"--type"_s, u"planet"_s}) == 2);
}

TEST_CASE("an entity is corrected by its name in all articles or in one")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"bridge.txt"_s), bench.path(u"storm.txt"_s)}) == 0);
    REQUIRE(bench.run({u"correct"_s, u"Lena Brandt"_s, u"--to"_s, u"Lena Maria Brandt"_s}) == 0);
    CHECK(bench.out == u"Corrected in 1 article. The window can undo it.\n"_s);
    REQUIRE(bench.run({u"correct"_s, u"Hamburg"_s, u"--type"_s, u"place"_s, u"--as"_s, u"organization"_s}) ==
            0);
    REQUIRE(bench.run({u"correct"_s, u"Berlin"_s, u"--type"_s, u"place"_s, u"--none"_s, u"--article"_s,
                       u"1"_s}) == 0);
    REQUIRE(bench.run({u"entities"_s, u"1"_s}) == 0);
    CHECK(bench.out.contains(u"Lena Maria Brandt"_s));
    CHECK(bench.out.contains(u"organization  Hamburg"_s));
    CHECK_FALSE(bench.out.contains(u"Berlin"_s));
    CHECK(bench.run({u"check"_s}) == 0);
}

TEST_CASE("single mentions are given to another entity or left out")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"bridge.txt"_s)}) == 0);
    REQUIRE(bench.run({u"correct"_s, u"Lena Brandt"_s, u"--article"_s, u"1"_s, u"--mentions"_s, u"1"_s,
                       u"--to"_s, u"Jana Brandt"_s}) == 0);
    CHECK(bench.out == u"Corrected in 1 article. The window can undo it.\n"_s);
    REQUIRE(bench.run({u"entities"_s, u"1"_s}) == 0);
    CHECK(bench.out.contains(u"Jana Brandt"_s));
    REQUIRE(bench.run({u"correct"_s, u"Jana Brandt"_s, u"--article"_s, u"1"_s, u"--mentions"_s, u"1"_s,
                       u"--none"_s}) == 0);
    REQUIRE(bench.run({u"entities"_s, u"1"_s}) == 0);
    CHECK_FALSE(bench.out.contains(u"Jana Brandt"_s));
    CHECK(bench.run({u"check"_s}) == 0);
    CHECK(bench.run({u"correct"_s, u"Berlin"_s, u"--none"_s, u"--mentions"_s, u"1"_s}) == 2);
    for (const QString& numbers : {u"0"_s, u"x"_s, u"1,"_s})
        CHECK(bench.run({u"correct"_s, u"Berlin"_s, u"--type"_s, u"place"_s, u"--none"_s, u"--article"_s,
                         u"1"_s, u"--mentions"_s, numbers}) == 2);
    CHECK(bench.run({u"correct"_s, u"Berlin"_s, u"--type"_s, u"place"_s, u"--none"_s, u"--article"_s, u"1"_s,
                     u"--mentions"_s, u"99"_s}) == 1);
    CHECK(bench.err.contains(u"mentions there"_s));
}

TEST_CASE("words that were missed are added to an entity wherever they mention no one")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"bridge.txt"_s)}) == 0);
    const QStringList add{u"correct"_s, u"Bridge"_s, u"--type"_s, u"work"_s, u"--add"_s, u"bridge"_s};
    REQUIRE(bench.run(add + QStringList{u"--article"_s, u"1"_s}) == 0);
    REQUIRE(bench.run({u"entities"_s, u"1"_s, u"--type"_s, u"work"_s}) == 0);
    CHECK(bench.out.contains(u"Bridge"_s));
    CHECK(bench.run(add + QStringList{u"--article"_s, u"1"_s}) == 1);
    CHECK(bench.run(add + QStringList{u"--article"_s, u"1"_s, u"--none"_s}) == 2);
    CHECK(bench.run({u"check"_s}) == 0);
}

TEST_CASE("words that were missed are added in all articles and in those imported later")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"bridge.txt"_s)}) == 0);
    const QStringList add{u"correct"_s, u"The bridge"_s, u"--type"_s, u"work"_s, u"--add"_s, u"bridge"_s};
    CHECK(bench.run(add + QStringList{u"--mentions"_s, u"1"_s}) == 2);
    REQUIRE(bench.run(add) == 0);
    CHECK(bench.out == u"Corrected in 1 article. The window can undo it.\n");
    bench.write(u"later.txt"_s, "A bridge opens\n\nA second bridge opened. Bridges are rare there.\n");
    REQUIRE(bench.run({u"import"_s, bench.path(u"later.txt"_s)}) == 0);
    REQUIRE(bench.run({u"entities"_s, u"--format"_s, u"csv"_s, u"--type"_s, u"work"_s}) == 0);
    CHECK(bench.out.contains(u"The bridge,work,4,2"_s));
    CHECK(bench.run(add) == 1);
    CHECK(bench.err.contains(u"“bridge” stands nowhere without mentioning someone already."_s));
    CHECK(bench.run({u"check"_s}) == 0);
}

TEST_CASE("a correction that says nothing or finds nothing is refused and changes nothing")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"bridge.txt"_s)}) == 0);
    CHECK(bench.run({u"correct"_s, u"Lena Brandt"_s}) == 2);
    CHECK(bench.run({u"correct"_s, u"Lena Brandt"_s, u"--none"_s, u"--to"_s, u"Lena"_s}) == 2);
    CHECK(bench.run({u"correct"_s, u"--none"_s}) == 2);
    CHECK(bench.run({u"correct"_s, u"Lena Brandt"_s, u"--as"_s, u"planet"_s}) == 2);
    CHECK(bench.run({u"correct"_s, u"Lena Brandt"_s, u"--to"_s, u"Lena Brandt"_s}) == 2);
    CHECK(bench.run({u"correct"_s, u"Nobody"_s, u"--none"_s}) == 1);
    CHECK(bench.err.contains(u"Nothing is called “Nobody”"_s));
    REQUIRE(bench.run({u"entities"_s}) == 0);
    CHECK(bench.out.contains(u"Lena Brandt"_s));
}

TEST_CASE("reading verbs never make a library")
{
    Bench bench;
    CHECK(bench.run({u"list"_s}) == 6);
    CHECK(bench.err.contains(u"no library"_s));
    CHECK_FALSE(QFile::exists(bench.path(u"library.dateline"_s)));
}

TEST_CASE("check and backup tell what they did and a backup never overwrites")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"storm.txt"_s)}) == 0);
    CHECK(bench.run({u"check"_s}) == 0);
    CHECK(bench.out.contains(u"1 article."_s));

    const QString copy = bench.path(u"copy.dateline"_s);
    REQUIRE(bench.run({u"backup"_s, copy}) == 0);
    CHECK(bench.run({u"list"_s, u"--library"_s, copy}) == 0);
    CHECK(bench.run({u"backup"_s, copy}) == 6);
    CHECK(bench.err.contains(u"exists already"_s));
}

TEST_CASE("a file that is no library is refused with its own exit code")
{
    Bench bench;
    bench.write(u"library.dateline"_s, QByteArray(5000, 'x'));
    CHECK(bench.run({u"list"_s}) == 4);
    CHECK_FALSE(bench.err.isEmpty());
}
