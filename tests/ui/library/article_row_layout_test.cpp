#include "ui/library/article_row_layout.h"

#include <catch2/catch.hpp>

using dateline::librarypanel::ArticleRowLayout;

TEST_CASE("the parts of a row stand below each other inside it")
{
    const QRect row(0, 100, 300, ArticleRowLayout::height(18, true));
    const ArticleRowLayout layout = ArticleRowLayout::within(row, 18, 2, true);

    CHECK(layout.title.height() == 36);
    CHECK(layout.title.bottom() < layout.meta.top());
    CHECK(layout.meta.bottom() < layout.snippet.top());
    CHECK(row.contains(layout.title));
    CHECK(row.contains(layout.snippet));
    CHECK(row.bottom() - layout.snippet.bottom() == ArticleRowLayout::padding);
}

TEST_CASE("a headline of one line lets the rest move up")
{
    const QRect row(0, 0, 300, ArticleRowLayout::height(18, false));
    CHECK(ArticleRowLayout::within(row, 18, 1, false).meta.top() ==
          ArticleRowLayout::within(row, 18, 2, false).meta.top() - 18);
    CHECK(ArticleRowLayout::within(row, 18, 1, false).snippet.isEmpty());
}
