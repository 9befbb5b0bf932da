#include "tests/support/printers.h"
#include "tests/ui/viewmodels/fake_rows.h"
#include "ui/viewmodels/article_row_cache.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using tests::FakeRows;

namespace {

constexpr qint64 size = ArticleRowCache::pageSize;

void insertPage(ArticleRowCache& cache, qint64 page)
{
    QList<ArticleRow> rows;
    for (qint64 row = 0; row < size; ++row)
        rows.append(FakeRows::row(page * size + row + 1));
    cache.insertPage(page, rows);
}

} // namespace

TEST_CASE("a row cache answers what was put in and nothing else")
{
    ArticleRowCache cache;
    insertPage(cache, 2);

    REQUIRE(cache.look(2 * size));
    CHECK(cache.look(2 * size)->article.id == article::ArticleId(2 * size + 1));
    CHECK(cache.look(2 * size - 1) == nullptr);
    CHECK(cache.look(3 * size) == nullptr);
    CHECK(cache.find(article::ArticleId(2 * size + 5)) == 2 * size + 4);
    CHECK_FALSE(cache.find(article::ArticleId(7)).has_value());
}

TEST_CASE("a row cache lets go of the page that was not looked at for longest")
{
    ArticleRowCache cache;
    for (qint64 page = 0; page < ArticleRowCache::keptPages; ++page)
        insertPage(cache, page);
    cache.look(0);
    insertPage(cache, 50);

    CHECK(cache.size() == ArticleRowCache::keptPages * size);
    CHECK(cache.at(0) != nullptr);
    CHECK(cache.at(size) == nullptr);
    CHECK(cache.at(50 * size) != nullptr);
}

TEST_CASE("rows behind a removed row move up")
{
    ArticleRowCache cache;
    insertPage(cache, 0);
    insertPage(cache, 1);
    cache.removeRow(3);

    CHECK(cache.at(2)->article.id == article::ArticleId(3));
    CHECK(cache.at(3)->article.id == article::ArticleId(5));
    CHECK(cache.at(size)->article.id == article::ArticleId(size + 2));
    CHECK(cache.at(2 * size - 1) == nullptr);
}
