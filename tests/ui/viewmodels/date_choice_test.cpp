#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/date_choice.h"
#include "ui/viewmodels/reading_words.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::DateBasis;

namespace {

/// The harbour story of 5 March 2031, imported on the 6th.
library::StoredArticle storyWith(const QList<article::PublicationDate>& otherDates)
{
    library::StoredArticle story = tests::harbourStory();
    story.article.otherDates = otherDates;
    story.imported = QDateTime(QDate(2031, 3, 6), QTime(12, 0), Qt::UTC);
    return story;
}

QStringList wordsOf(const viewmodels::DateChoice& choice)
{
    QStringList words;
    for (const viewmodels::DateCandidate& other : choice.others)
        words += other.words;
    return words;
}

} // namespace

TEST_CASE("each other date is said with what it rests on")
{
    const auto choice = viewmodels::dateChoice(
        storyWith({{QDate(2031, 3, 4), DateBasis::Metadata, u"meta date"_s},
                   {QDate(2031, 3, 3), DateBasis::Metadata, article::addressAsSource.toString()},
                   {QDate(2031, 3, 2), DateBasis::Metadata, article::timeElementAsSource.toString()},
                   {QDate(2031, 3, 1), DateBasis::Dateline, u"March 1, 2031"_s},
                   {QDate(2031, 2, 28), DateBasis::FileTime, {}}}));
    CHECK(wordsOf(choice) == QStringList{u"4 March 2031, from the page’s metadata (meta date)"_s,
                                         u"3 March 2031, from the address of the page"_s,
                                         u"2 March 2031, from a time on the page"_s,
                                         u"1 March 2031, from the line “March 1, 2031”"_s,
                                         u"28 February 2031, from the time of the file"_s});
}

TEST_CASE("a day that cannot be is told so in words")
{
    const auto choice = viewmodels::dateChoice(storyWith({{QDate(2031, 3, 8), DateBasis::FileTime, {}},
                                                          {QDate(1500, 1, 1), DateBasis::FileTime, {}},
                                                          {QDate(2031, 3, 7), DateBasis::FileTime, {}}}));
    CHECK(wordsOf(choice) ==
          QStringList{u"8 March 2031, from the time of the file: later than the import"_s,
                      u"1 January 1500, from the time of the file: before there were newspapers"_s,
                      u"7 March 2031, from the time of the file"_s});
    CHECK(choice.others.at(0).isDoubtful);
    CHECK_FALSE(choice.others.at(2).isDoubtful);
}

TEST_CASE("the day in force and the one that was found are not among the others")
{
    library::StoredArticle story = storyWith({{QDate(2031, 3, 5), DateBasis::FileTime, {}},
                                              {QDate(2031, 3, 4), DateBasis::FileTime, {}},
                                              {QDate(2031, 3, 3), DateBasis::FileTime, {}}});
    story.article.published = {QDate(2031, 3, 4), DateBasis::Reader, {}};
    const auto choice = viewmodels::dateChoice(story);
    CHECK(choice.found.date == QDate(2031, 3, 5));
    REQUIRE(choice.others.size() == 1);
    CHECK(choice.others.front().date == QDate(2031, 3, 3));
}

TEST_CASE("a day in force that cannot be is told so unless the reader has set it")
{
    const QDateTime imported(QDate(2031, 3, 6), QTime(12, 0), Qt::UTC);
    CHECK(viewmodels::publicationWords({QDate(2031, 4, 1), DateBasis::Metadata, {}}, imported) ==
          u"Published 1 April 2031, from the page’s metadata: later than the import"_s);
    CHECK(viewmodels::publicationWords({QDate(2031, 4, 1), DateBasis::Reader, {}}, imported) ==
          u"Published 1 April 2031, as you set it"_s);
    CHECK(viewmodels::publicationWords({QDate(2031, 3, 6), DateBasis::Metadata, {}}, imported) ==
          u"Published 6 March 2031, from the page’s metadata"_s);
}
