#include "tests/app/verbs/bench.h"
#include "tests/support/printers.h"

#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::Bench;

TEST_CASE("reanalyze analyses all articles or those that are named, and corrections stay")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"bridge.txt"_s), bench.path(u"storm.txt"_s)}) == 0);
    REQUIRE(bench.run({u"correct"_s, u"Lena Brandt"_s, u"--to"_s, u"Lena Maria Brandt"_s}) == 0);
    REQUIRE(bench.run({u"reanalyze"_s}) == 0);
    CHECK(bench.out == u"2 analysed again, 0 failed\n"_s);
    CHECK(bench.err.isEmpty());
    REQUIRE(bench.run({u"entities"_s, u"1"_s}) == 0);
    CHECK(bench.out.contains(u"Lena Maria Brandt"_s));
    REQUIRE(bench.run({u"reanalyze"_s, u"2"_s, u"--format"_s, u"json"_s}) == 0);
    CHECK(bench.json().object() ==
          QJsonObject{{u"analyzed"_s, 1}, {u"failed"_s, 0}, {u"left"_s, 0}, {u"interrupted"_s, false}});
    REQUIRE(bench.run({u"reanalyze"_s, u"--outdated"_s}) == 0);
    CHECK(bench.out == u"0 analysed again, 0 failed\n"_s);
    CHECK(bench.run({u"check"_s}) == 0);
}

TEST_CASE("reanalyze names an article that is not there and refuses what it does not understand")
{
    Bench bench;
    CHECK(bench.run({u"reanalyze"_s}) == 6);
    CHECK(bench.err.contains(u"no library"_s));
    CHECK_FALSE(QFile::exists(bench.path(u"library.dateline"_s)));
    REQUIRE(bench.run({u"import"_s, bench.path(u"storm.txt"_s)}) == 0);
    CHECK(bench.run({u"reanalyze"_s, u"1"_s, u"9"_s}) == 3);
    CHECK(bench.err.startsWith(u"9: "_s));
    CHECK(bench.out == u"1 analysed again, 1 failed\n"_s);
    CHECK(bench.run({u"reanalyze"_s, u"storm"_s}) == 2);
    CHECK(bench.run({u"reanalyze"_s, u"1"_s, u"--outdated"_s}) == 2);
    CHECK(bench.run({u"reanalyze"_s, u"--format"_s, u"csv"_s}) == 2);
}

TEST_CASE("an interrupt of reanalyze says what is left")
{
    Bench bench;
    REQUIRE(bench.run({u"import"_s, bench.path(u"storm.txt"_s)}) == 0);
    bench.cancel.cancel();
    CHECK(bench.run({u"reanalyze"_s}) == 130);
    CHECK(bench.out == u"0 analysed again, 0 failed, 1 left as they were\n"_s);
}
