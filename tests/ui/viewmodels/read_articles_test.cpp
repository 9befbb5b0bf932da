#include "tests/support/printers.h"
#include "ui/viewmodels/read_articles.h"

#include <catch2/catch.hpp>

using namespace dateline;
using article::ArticleId;
using viewmodels::ReadArticle;
using viewmodels::ReadArticles;

TEST_CASE("an article that was read has its line and its zoom, and another one begins at its top")
{
    ReadArticles read;
    read.note({ArticleId(1), 120, 1.5});
    read.note({ArticleId(2), 40});
    CHECK(read.of(ArticleId(1)) == ReadArticle{ArticleId(1), 120, 1.5});
    CHECK(read.of(ArticleId(2)) == ReadArticle{ArticleId(2), 40, 1.0});
    CHECK(read.of(ArticleId(3)) == ReadArticle{ArticleId(3), 0, 1.0});
}

TEST_CASE("what is noted of an article takes the place of what was")
{
    ReadArticles read;
    read.note({ArticleId(1), 120, 1.5});
    read.note({ArticleId(1), 80, 1.0});
    CHECK(read.of(ArticleId(1)).offset == 80);
    CHECK(read.all().size() == 1);
    read.note({ArticleId(1), 0, 1.0}); // as if it were never opened
    CHECK(read.all().empty());
    read.note({ArticleId(), 7, 1.0});
    CHECK(read.all().empty());
}

TEST_CASE("of too many articles those are forgotten that were read longest ago")
{
    ReadArticles read;
    for (int number = 1; number <= 500; ++number)
        read.note({ArticleId(number), number});
    read.note({ArticleId(1), 9});
    read.note({ArticleId(501), 501});
    CHECK(read.all().size() == ReadArticles::most);
    CHECK(read.of(ArticleId(1)).offset == 9);
    CHECK(read.of(ArticleId(2)).offset == 0);
    CHECK(read.of(ArticleId(501)).offset == 501);
}
