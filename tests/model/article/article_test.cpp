#include "model/article/article.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::article;

TEST_CASE("an article's text is its headline, a blank line and its paragraphs")
{
    Article article;
    setText(article, QStringLiteral("Bridge closed"), {QStringLiteral("One."), QStringLiteral("Two.")});

    CHECK(article.text == QStringLiteral("Bridge closed\n\nOne.\n\nTwo."));
    CHECK(article.title() == QStringLiteral("Bridge closed"));
    CHECK(article.body().toString() == QStringLiteral("One.\n\nTwo."));
}

TEST_CASE("an article without a headline starts with its first paragraph")
{
    Article article;
    setText(article, QString(), {QStringLiteral("One."), QStringLiteral("Two.")});

    CHECK(article.text == QStringLiteral("One.\n\nTwo."));
    CHECK(article.title().isEmpty());
    CHECK(article.bodyBegin() == 0);
}

TEST_CASE("an article with nothing but a headline has an empty body")
{
    Article article;
    setText(article, QStringLiteral("Bridge closed"), {});

    CHECK(article.text == QStringLiteral("Bridge closed"));
    CHECK(article.body().isEmpty());
}

TEST_CASE("the names of date bases read back as what they were written from")
{
    for (const DateBasis basis : {DateBasis::Reader, DateBasis::Metadata, DateBasis::Dateline,
                                  DateBasis::FileTime, DateBasis::Unknown})
        CHECK(dateBasisFromString(toString(basis)) == basis);
    CHECK(dateBasisFromString(u"moon phase") == DateBasis::Unknown);
}
