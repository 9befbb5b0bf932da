#include "tests/model/analysis/quotes/found_quotes.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::quotesIn;

TEST_CASE("a name between commas speaks rather than the office before it")
{
    CHECK(quotesIn({u"The mayor of Osby, Maria Lind, said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Maria Lind | Maria Lind"_s});
    CHECK(quotesIn({u"“Nobody was inside the house,” said his brother, Tomas Berg, on Friday."_s}) ==
          QStringList{u"Nobody was inside the house | Tomas Berg | Tomas Berg"_s});
}

TEST_CASE("a report speaks for who made it")
{
    CHECK(quotesIn({u"According to a report by Osby Council, the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Osby Council | Osby Council"_s});
    CHECK(
        quotesIn(
            {u"According to a tweet on Monday by Osby Council leader Maria Lind, the bridge was safe."_s}) ==
        QStringList{u"the bridge was safe | Maria Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Osby Council released a statement which read, “The bridge is quite safe.”"_s}) ==
          QStringList{u"The bridge is quite safe. | Osby Council | Osby Council"_s});
}

TEST_CASE("who adds something is who said something before")
{
    CHECK(quotesIn({u"The bridge was safe, Lind said, adding that it was new."_s}) ==
          QStringList{u"The bridge was safe | Lind | Maria Lind"_s, u"it was new | Lind | Maria Lind"_s});
}

TEST_CASE("a subject behind a conjunction speaks alone")
{
    CHECK(quotesIn({u"The town has two old bridges and many experts say they are safe."_s}) ==
          QStringList{u"they are safe | many experts | "_s});
}

TEST_CASE("an unnamed speaker is the noun phrase")
{
    CHECK(quotesIn({u"“Nobody was inside the house,” a police spokesman said."_s}) ==
          QStringList{u"Nobody was inside the house | a police spokesman | "_s});
    CHECK(quotesIn({u"Witnesses said the driver was asleep."_s}) ==
          QStringList{u"the driver was asleep | Witnesses | "_s});
}

TEST_CASE("a pronoun speaks for the person named before")
{
    CHECK(quotesIn({u"Tomas Berg arrived early. He said the road was closed."_s}) ==
          QStringList{u"the road was closed | He | Tomas Berg"_s});
}

TEST_CASE("they are the last of whom there are several")
{
    CHECK(quotesIn({u"Two officers came late. They said the road was closed."_s}) ==
          QStringList{u"the road was closed | Two officers | "_s});
    CHECK(quotesIn({u"Osby Council met on Monday. They said the road was closed."_s}) ==
          QStringList{u"the road was closed | They | Osby Council"_s});
    CHECK(quotesIn({u"Police came late. They said the road was closed."_s}) ==
          QStringList{u"the road was closed | Police | "_s});
    // One person is not "they", and nobody is if no one was named.
    CHECK(quotesIn({u"Tomas Berg came late. They said the road was closed."_s}) ==
          QStringList{u"the road was closed | They | "_s});
    CHECK(quotesIn({u"They said the road was closed."_s}) == QStringList{u"the road was closed | They | "_s});
}

TEST_CASE("who owns the one who speaks does not speak")
{
    CHECK(quotesIn({u"Lind left early. Her lawyers said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Her lawyers | "_s});
    CHECK(quotesIn({u"Maria Lind's lawyer said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Maria Lind's lawyer | "_s});
    CHECK(quotesIn({u"Maria Lind's husband, Tomas Berg, said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Tomas Berg | Tomas Berg"_s});
}

TEST_CASE("who is told something does not say it")
{
    CHECK(
        quotesIn(
            {u"Lind, another farmer from the hills, told Osby Council, \"We will rebuild the bridge.\""_s}) ==
        QStringList{u"We will rebuild the bridge. | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"“The bridge is not safe at all,” warned Lind."_s}) ==
          QStringList{u"The bridge is not safe at all | Lind | Maria Lind"_s});
}

TEST_CASE("what goes on behind quoted words has the speaker of the sentence")
{
    CHECK(quotesIn({u"Lind said, “As far as I know, this is the first such case”, adding, “The bridge will "
                    u"be closed "
                    u"for good.”"_s})
              .last() == u"The bridge will be closed for good. | Lind | Maria Lind"_s);
}

TEST_CASE("a hearer is not the subject of what is said")
{
    CHECK(quotesIn({u"Lind told reporters he was ready to close it."_s}) ==
          QStringList{u"he was ready to close it | Lind | Maria Lind"_s});
    CHECK(quotesIn({u"Lind told the council her plan had never been tried."_s}) ==
          QStringList{u"her plan had never been tried | Lind | Maria Lind"_s});
}

TEST_CASE("who speaks may be counted, be of a certain age or stand behind the verb")
{
    CHECK(quotesIn({u"Six in ten say the bridge is safe."_s}) ==
          QStringList{u"the bridge is safe | Six in ten | "_s});
    CHECK(quotesIn({u"Most of them said they had used the bridge."_s}) ==
          QStringList{u"they had used the bridge | Most of them | "_s});
    CHECK(quotesIn({u"Berg, 60, a doctor, said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Berg | Tomas Berg"_s});
    CHECK(
        quotesIn({u"He had a voice in the plans of Osby Council, said a former teacher from the hills."_s}) ==
        QStringList{u"He had a voice in the plans of Osby Council | a former teacher from the hills | "_s});
    CHECK(quotesIn({u"Lind advisers said the bridge was safe."_s}) ==
          QStringList{u"the bridge was safe | Lind advisers | "_s});
}

TEST_CASE("a quotation without any speaker keeps an empty speaker")
{
    CHECK(quotesIn({u"“Nothing was left of it in the end.”"_s}) ==
          QStringList{u"Nothing was left of it in the end. |  | "_s});
}
