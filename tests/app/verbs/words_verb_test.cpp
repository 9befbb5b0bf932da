#include "tests/app/verbs/bench.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two imported articles; "bridge" stands in one, "police" in the other.
struct WordsBench : Bench
{
    WordsBench()
    {
        REQUIRE(run({u"import"_s, path(u"bridge.txt"_s), path(u"storm.txt"_s)}) == 0);
        write(u"list.csv"_s,
              "name,type,aliases\nOld Bridge,work,bridge|the bridge\nPolice of Lisbon,org,police\n");
    }
    /// What stands in a file of the bench.
    QByteArray written(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("words says what a list would mark, as text or JSON, and changes nothing")
{
    WordsBench bench;
    REQUIRE(bench.run({u"words"_s, u"--import"_s, bench.path(u"list.csv"_s), u"--dry-run"_s}) == 0);
    CHECK(bench.out == u"Old Bridge (work): 2 mentions in 1 article\n"
                       "Police of Lisbon (organization): 1 mention in 1 article\n"
                       "Would add 5 names and aliases, marked 3 mentions in 2 articles.\n");
    CHECK(bench.err.isEmpty());
    REQUIRE(bench.run({u"words"_s, u"--import"_s, bench.path(u"list.csv"_s), u"--dry-run"_s, u"--format"_s,
                       u"json"_s}) == 0);
    const QJsonObject json = bench.json().object();
    CHECK(json.value(u"added"_s) == 5);
    CHECK(json.value(u"mentions"_s) == 3);
    CHECK(json.value(u"articles"_s) == 2);
    CHECK(json.value(u"applied"_s) == false);
    CHECK(json.value(u"rows"_s).toArray().at(0).toObject() ==
          QJsonObject{{u"name"_s, u"Old Bridge"_s},
                      {u"type"_s, u"work"_s},
                      {u"aliases"_s, QJsonArray{u"bridge"_s, u"the bridge"_s}},
                      {u"new"_s, true},
                      {u"mentions"_s, 2},
                      {u"articles"_s, 1},
                      {u"joined"_s, 0}});
    CHECK(bench.run({u"words"_s}) == 1);
    CHECK(bench.out.isEmpty());
}

TEST_CASE("words says where a name of the list has another type already")
{
    WordsBench bench;
    bench.write(u"other.csv"_s, "name,type\nLisbon,work\n");
    REQUIRE(bench.run({u"words"_s, u"--import"_s, bench.path(u"other.csv"_s), u"--dry-run"_s}) == 0);
    CHECK(bench.out.startsWith(
        u"Lisbon (work): 0 mentions in 0 articles; “Lisbon” stays place in 1 article\n"));
}

TEST_CASE("words applies a list to articles that are there and come later, and lists and exports it")
{
    WordsBench bench;
    REQUIRE(bench.run({u"words"_s, u"--import"_s, bench.path(u"list.csv"_s)}) == 0);
    CHECK(bench.out ==
          u"Added 5 names and aliases, marked 3 mentions in 2 articles. The window can undo it.\n");
    bench.write(u"later.txt"_s, "Later\n\nThe old bridge of Hamburg opened again.\n");
    REQUIRE(bench.run({u"import"_s, bench.path(u"later.txt"_s)}) == 0);
    REQUIRE(bench.run({u"entities"_s}) == 0);
    CHECK(bench.out.contains(u"Old Bridge"_s));
    REQUIRE(bench.run({u"words"_s}) == 0);
    const QStringList listed = bench.out.split(u'\n', Qt::SkipEmptyParts);
    CHECK(listed == QStringList{u"Police of Lisbon (organization): police"_s,
                                u"Old Bridge (work): the bridge, bridge"_s});
    REQUIRE(bench.run({u"words"_s, u"--export"_s, bench.path(u"copy.csv"_s)}) == 0);
    CHECK(bench.out == u"Wrote 2 rows to %1.\n"_s.arg(bench.path(u"copy.csv"_s)));
    const QByteArray table = "name,type,aliases\r\nPolice of Lisbon,organization,police\r\n"
                             "Old Bridge,work,the bridge|bridge\r\n";
    CHECK(bench.written(u"copy.csv"_s) == table);
    REQUIRE(bench.run({u"words"_s, u"--format"_s, u"csv"_s}) == 0);
    CHECK(bench.out.toUtf8() == table);
    CHECK(bench.run({u"words"_s, u"--import"_s, bench.path(u"copy.csv"_s)}) == 1);
    CHECK(bench.err == u"dateline words: The library has all of these words already.\n");
    CHECK(bench.run({u"check"_s}) == 0);
}

TEST_CASE("words names each wrong row by its line and applies nothing of such a list")
{
    WordsBench bench;
    bench.write(u"bad.csv"_s,
                "name,type,aliases\nOld Bridge,work,bridge\nRix,alien,\nBerlin Wall,work,bridge\n");
    CHECK(bench.run({u"words"_s, u"--import"_s, bench.path(u"bad.csv"_s)}) == 3);
    const QString file = bench.path(u"bad.csv"_s);
    CHECK(bench.err == file +
                           u":3: There is no type “alien”. Types are person, place, organization, group, "
                           "event and work.\n"_s +
                           file + u":4: “bridge” stands for “Old Bridge” in another row already.\n"_s +
                           u"dateline words: Nothing of the list was applied.\n"_s);
    CHECK(bench.out.isEmpty());
    CHECK(bench.run({u"words"_s}) == 1);
    // What contradicts the library is named in the same way.
    REQUIRE(bench.run({u"correct"_s, u"Span"_s, u"--type"_s, u"work"_s, u"--add"_s, u"bridge"_s}) == 0);
    CHECK(bench.run({u"words"_s, u"--import"_s, bench.path(u"list.csv"_s), u"--dry-run"_s}) == 3);
    CHECK(bench.err.startsWith(bench.path(u"list.csv"_s) + u":2: "_s));
    CHECK(bench.err.contains(u"“bridge” already, as “Span”"_s));
}

TEST_CASE("words reads plain lists, also from standard input, with the type that is said")
{
    WordsBench bench;
    CHECK(bench.run({u"words"_s, u"--import"_s, u"-"_s}, "bridge\n") == 3);
    CHECK(bench.err.startsWith(u"-:1: The type is missing."_s));
    REQUIRE(bench.run({u"words"_s, u"--import"_s, u"-"_s, u"--type"_s, u"work"_s}, "bridge\nbridge\n") == 0);
    CHECK(bench.err == u"-, line 2: “bridge” stands in line 1 already; both are one.\n");
    REQUIRE(bench.run({u"words"_s, u"--format"_s, u"jsonl"_s}) == 0);
    CHECK(bench.out == u"{\"aliases\":[],\"name\":\"bridge\",\"type\":\"work\"}\n");
}

TEST_CASE("words refuses what it does not understand and says what is wrong with a file")
{
    WordsBench bench;
    const QString list = bench.path(u"list.csv"_s);
    CHECK(bench.run({u"words"_s, list}) == 2);
    CHECK(bench.run({u"words"_s, u"--dry-run"_s}) == 2);
    CHECK(bench.run({u"words"_s, u"--type"_s, u"work"_s}) == 2);
    CHECK(bench.run({u"words"_s, u"--import"_s, list, u"--type"_s, u"alien"_s}) == 2);
    CHECK(bench.run({u"words"_s, u"--import"_s, list, u"--format"_s, u"csv"_s}) == 2);
    CHECK(bench.run({u"words"_s, u"--import"_s, list, u"--export"_s, list}) == 2);
    CHECK(bench.run({u"words"_s, u"--import"_s, bench.path(u"none.csv"_s)}) == 6);
    CHECK(bench.err.contains(u"none.csv"_s));
    CHECK(bench.run({u"words"_s, u"--export"_s, bench.path(u"none/list.csv"_s)}) == 6);
    bench.write(u"empty.txt"_s, "\n\n");
    CHECK(bench.run({u"words"_s, u"--import"_s, bench.path(u"empty.txt"_s)}) == 6);
    CHECK(bench.err == u"dateline words: The list holds no names.\n");
    bench.cancel.cancel();
    CHECK(bench.run({u"words"_s, u"--import"_s, list}) == 130);
}
