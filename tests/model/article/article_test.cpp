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

TEST_CASE("a day before newspapers or behind the import can hardly be that of a publication")
{
    const QDateTime imported(QDate(2019, 1, 4), QTime(23, 0), Qt::UTC);
    CHECK(doubtAbout(QDate(1599, 12, 31), imported) == DateDoubt::BeforeNewspapers);
    CHECK(doubtAbout(QDate(1600, 1, 1), imported) == DateDoubt::None);
    CHECK(doubtAbout(QDate(2019, 1, 5), imported) == DateDoubt::None);
    CHECK(doubtAbout(QDate(2019, 1, 6), imported) == DateDoubt::AfterImport);
    CHECK(doubtAbout(QDate(2999, 1, 1), {}) == DateDoubt::None);
    CHECK(doubtAbout({}, imported) == DateDoubt::None);
}
