#include "model/analysis/times/resolver.h"
#include "tests/model/analysis/times/found_times.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;

// The articles of the tables were published on Friday, May 14, 2010.

TEST_CASE("today in a quotation is the last day that was named before it")
{
    static constexpr tests::TimeCase table[] = {
        {u"The mayor stepped back on Wednesday. “Today I leave with a light heart,” she said.",
         u"Wednesday=2010-05-12 | Today=2010-05-12"},
        {u"The bridge fell on May 11. “I crossed it last night and it shook,” said Lind.",
         u"May 11=2010-05-11 | last night=2010-05-10TNI"},
        {u"On Tuesday Lind told reporters: “We vote tomorrow, and we win.” The vote was close.",
         u"Tuesday=2010-05-11 | tomorrow=2010-05-12"},
        {u"Lind spoke on Tuesday.\n\n“I went there this morning,” she said. “Tonight I shall sleep.”",
         u"Tuesday=2010-05-11 | this morning=2010-05-11TMO | Tonight=2010-05-11TNI"},
        {u"He called yesterday. “Today is a good day,” he said.", u"yesterday=2010-05-13 | Today=2010-05-13"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("today is the day of the publication outside quotations and where no recent day was named")
{
    static constexpr tests::TimeCase table[] = {
        // the reporter's own words
        {u"The mayor stepped back on Wednesday. Today the council met.",
         u"Wednesday=2010-05-12 | Today=2010-05-14"},
        // nothing before the quotation, and what is behind it does not count
        {u"“We met today,” said Lind. She had left on Monday.", u"today=2010-05-14 | Monday=2010-05-10"},
        // a day of the past, no day on which somebody speaks now
        {u"The bridge was built on May 3, 1987. “It is unsafe today, as of this morning,” said Lind.",
         u"May 3, 1987=1987-05-03 | today=2010-05-14 | this morning=2010-05-14TMO"},
        {u"The bridge fell on May 4. “We start today,” said Lind.", u"May 4=2010-05-04 | today=2010-05-14"},
        // days to come
        {u"The council will meet on Monday. “We are ready today,” said Lind.",
         u"Monday=2010-05-17 | today=2010-05-14"},
        // coarser than a day
        {u"It rained last week. “It rains today,” said Lind.", u"last week=2010-W18 | today=2010-05-14"},
        // weeks, months and years are the same for who speaks and who reads
        {u"Lind spoke on Wednesday. “This month was dry, and next year will be,” she said.",
         u"Wednesday=2010-05-12 | This month=2010-05 | next year=2011"},
        // one quotation does not date the next
        {u"“We left yesterday,” said Lind. “I stay today,” said Holm.",
         u"yesterday=2010-05-13 | today=2010-05-14"},
    };
    DATELINE_CHECK_TIMES(table)
}

TEST_CASE("a new publication date moves the days in quotations as well")
{
    auto times =
        tests::timesIn(QStringLiteral("The mayor stepped back on Wednesday. “Today I leave,” she said."),
                       QDate(2010, 5, 14));
    REQUIRE(times.size() == 2);
    CHECK(times[1].form.anchor == article::TimeForm::Anchor::Speech);
    CHECK(times[1].form.toString().contains(QStringLiteral("anchor=speech")));
    CHECK(times[1].anchorTime == 0);
    analysis::times::resolve(times, QDate(2010, 5, 21));
    CHECK(times[0].value == QStringLiteral("2010-05-19"));
    CHECK(times[1].value == QStringLiteral("2010-05-19"));
    analysis::times::resolve(times, QDate());
    CHECK(times[1].value.isEmpty());
}

TEST_CASE("days in quotations follow what they count from over all that may be told in between")
{
    const auto times = tests::timesIn(
        QStringLiteral(
            "Lind spoke on Wednesday. In 1990 she was young. “Tonight I sleep,” she said. The next day "
            "she left."),
        QDate(2010, 5, 14));
    REQUIRE(times.size() == 4);
    CHECK(times[2].value == QStringLiteral("2010-05-12TNI"));
    CHECK(times[3].value == QStringLiteral("2010-05-13"));
}
