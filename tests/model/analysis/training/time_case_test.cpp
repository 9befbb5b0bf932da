#include "model/analysis/training/time_case.h"
#include "tests/model/analysis/training/text_file.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using analysis::training::readTimeCases;
using analysis::training::TimeCase;

namespace {

QString reasonFor(const QString& words, const QString& type, const QString& timex)
{
    TimeCase made;
    made.reference = QDate(2031, 3, 6);
    made.answers.push_back({{}, words, type, {{timex, timex, {}, {}, {}}}});
    return made.reasonToLeaveOut();
}

} // namespace

TEST_CASE("a case of a date recognizer is read with its candidates, and its names get capitals")
{
    const QTemporaryDir folder;
    const QString path = tests::writeText(
        folder.path(), u"cases.json"_s,
        "[{\"Input\": \"we meet on friday in may\", \"Context\": {\"ReferenceDateTime\": "
        "\"2031-03-06T00:00:00\"},"
        "\"Results\": [{\"Text\": \"friday\", \"Start\": 11, \"End\": 16, \"TypeName\": \"datetimeV2.date\","
        "\"Resolution\": {\"values\": [{\"timex\": \"XXXX-WXX-5\", \"value\": \"2031-02-28\"},"
        "{\"timex\": \"XXXX-WXX-5\", \"value\": \"2031-03-07\"}]}}]}]");
    const auto cases = readTimeCases(path);
    REQUIRE(cases.has_value());
    REQUIRE(cases->size() == 1);
    const TimeCase& each = cases->front();
    CHECK(each.sentence == u"we meet on Friday in may"_s);
    CHECK(each.reference == QDate(2031, 3, 6));
    REQUIRE(each.answers.size() == 1);
    CHECK(each.answers.front().type == u"date"_s);
    REQUIRE(each.answers.front().candidates.size() == 2);
    CHECK(each.answers.front().candidates.back().value == u"2031-03-07"_s);
    CHECK(each.reasonToLeaveOut().isEmpty());
}

TEST_CASE("what is no list of cases is an error")
{
    CHECK_FALSE(readTimeCases(u"/nowhere/cases.json"_s).has_value());
    const QTemporaryDir folder;
    CHECK_FALSE(readTimeCases(tests::writeText(folder.path(), u"cases.json"_s, "{}")).has_value());
}

TEST_CASE("what news does not write is left out for a reason")
{
    CHECK_FALSE(reasonFor(u"at 7"_s, u"time"_s, u"T07"_s).isEmpty());
    CHECK_FALSE(reasonFor(u"every day at 7"_s, u"set"_s, u"T07"_s).isEmpty());
    CHECK_FALSE(reasonFor(u"the day"_s, u"date"_s, u"2031-03-06"_s).isEmpty());
    CHECK_FALSE(reasonFor(u"7.6"_s, u"date"_s, u"XXXX-07-06"_s).isEmpty());
    CHECK_FALSE(reasonFor(u"greater than 2012"_s, u"daterange"_s, u"2012"_s).isEmpty());
    CHECK_FALSE(reasonFor(u"in two weeks"_s, u"date"_s, u"2031-03-20"_s).isEmpty());
    CHECK_FALSE(reasonFor(u"last wednesday"_s, u"date"_s, u"2031-02-26"_s).isEmpty());
    CHECK(reasonFor(u"last night"_s, u"datetimerange"_s, u"2031-03-05TNI"_s).isEmpty());
    CHECK(reasonFor(u"two weeks from tomorrow"_s, u"date"_s, u"2031-03-21"_s).isEmpty());
    CHECK(reasonFor(u"march 6, 2031"_s, u"date"_s, u"2031-03-06"_s).isEmpty());
    CHECK(reasonFor(u"03/06/2031"_s, u"date"_s, u"2031-03-06"_s).isEmpty());
    CHECK(reasonFor(u"now"_s, u"datetime"_s, u"PRESENT_REF"_s).isEmpty());
}
