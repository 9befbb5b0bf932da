#include "tests/support/printers.h"
#include "ui/viewmodels/article_words.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

TEST_CASE("the list says how many articles there are or that nothing was found")
{
    CHECK(listSummary({}, 3) == u"3 articles"_s);
    CHECK(listSummary({}, 0) == u"No articles"_s);
    CHECK(listSummary(u"bridge"_s, 1) == u"1 article"_s);
    CHECK(listSummary(u"bridge"_s, 0) == u"Nothing found for “bridge”"_s);
}

TEST_CASE("an article in a language that is not analysed says so, and one in English does not")
{
    CHECK(languageWords({}).isEmpty());
    CHECK(languageWords(u"en"_s).isEmpty());
    CHECK(languageWords(u"de"_s).contains(u"(Deutsch)"));
    CHECK(languageWords(u"fr"_s).contains(u"(français)"));
    CHECK(languageWords(u"zz"_s).contains(u"(zz)"));
}

TEST_CASE("a tool tip shows a headline as text and says where the date comes from")
{
    library::ArticleSummary summary;
    summary.title = u"Prices <b>up</b>"_s;
    summary.byline = u"A. Lind"_s;
    summary.published = {QDate(2024, 5, 14), article::DateBasis::FileTime, {}};

    CHECK(articleToolTip(summary) == u"<qt>Prices &lt;b&gt;up&lt;/b&gt;<br>By A. Lind<br>"
                                     "Published 14 May 2024, from the time of the file</qt>"_s);
}

TEST_CASE("an article without a date says so in lists")
{
    CHECK(listedDay({QDate(2024, 5, 14), article::DateBasis::FileTime, {}}) == u"14 May 2024"_s);
    CHECK(listedDay({}) == u"no date"_s);
    ArticleRow row;
    row.article.title = u"Bridge closes"_s;
    CHECK(articleSpoken(row) == u"Bridge closes. no date."_s);
}
