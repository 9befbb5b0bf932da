#include "tests/app/verbs/bench.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two articles on the mayor, in one of which she is called otherwise.
struct CorrectionsBench : Bench
{
    CorrectionsBench()
    {
        write(u"later.txt"_s,
              "Bridge opens\n\nMayor Lena Brandt said on Monday that the bridge in Hamburg was open.\n");
        REQUIRE(run({u"import"_s, path(u"bridge.txt"_s), path(u"later.txt"_s)}) == 0);
        REQUIRE(run({u"correct"_s, u"Lena Brandt"_s, u"--to"_s, u"Magdalena Brandt"_s, u"--article"_s,
                     u"1"_s}) == 0);
    }
};

} // namespace

TEST_CASE("corrections lists what was said of one article and others may need, as text, JSON and CSV")
{
    CorrectionsBench bench;
    REQUIRE(bench.run({u"corrections"_s}) == 0);
    CHECK(bench.out == u"Lena Brandt (person) → Magdalena Brandt (person): said of 1, would change 1 more\n");
    REQUIRE(bench.run({u"corrections"_s, u"--format"_s, u"json"_s}) == 0);
    const QJsonObject row = bench.json().array().at(0).toObject();
    CHECK(row.value(u"name"_s) == u"Lena Brandt"_s);
    CHECK(row.value(u"to"_s) == u"Magdalena Brandt"_s);
    CHECK(row.value(u"decided"_s) == 1);
    CHECK(row.value(u"articles"_s) == 1);
    CHECK(row.value(u"kept"_s) == false);
    REQUIRE(bench.run({u"corrections"_s, u"--format"_s, u"csv"_s}) == 0);
    CHECK(bench.out.startsWith(u"words,name,type,to,as,decided,articles,mentions,kept\r\n"));
}

TEST_CASE("corrections applies all of them to all articles, and finds none afterwards")
{
    CorrectionsBench bench;
    REQUIRE(bench.run({u"corrections"_s, u"--apply"_s}) == 0);
    CHECK(bench.out == u"Corrected 1 article. The window can undo it.\n");
    REQUIRE(bench.run({u"entities"_s, u"--type"_s, u"person"_s}) == 0);
    CHECK(bench.out.contains(u"Magdalena Brandt"_s));
    CHECK_FALSE(bench.out.contains(u" Lena Brandt"_s));
    CHECK(bench.run({u"corrections"_s}) == 1);
    CHECK(bench.run({u"corrections"_s, u"--apply"_s}) == 1);
    CHECK(bench.run({u"check"_s}) == 0);
}

TEST_CASE("corrections takes no names")
{
    CorrectionsBench bench;
    CHECK(bench.run({u"corrections"_s, u"Lena Brandt"_s}) == 2);
    CHECK(bench.err.contains(u"--apply"_s));
}
