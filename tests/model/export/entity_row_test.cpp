#include "model/export/entity_row.h"
#include "tests/support/invented_article.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::exporting;
using namespace Qt::StringLiterals;

namespace {

library::StoredArticle ferry()
{
    tests::InventedArticle news(u"Ferry \U0001F6A2 aground"_s,
                                {u"A storm came. Ilse Tamm left Norrvik. Tamm returned."_s});
    news.entity(u"Ilse Tamm"_s, article::EntityType::Person, u"captain"_s, {u"Ilse Tamm"_s, u"Tamm"_s})
        .entity(u"Norrvik"_s, article::EntityType::Place, {}, {u"Norrvik"_s});
    library::StoredArticle stored = news.stored();
    stored.analysis.entities[1].location = article::Location{u"NO"_s, 69.5, -18.25};
    const text::Span sentence = news.spanOf(u"Ilse Tamm left Norrvik."_s);
    stored.analysis.sentences = {{0, sentence.begin - 1}, sentence};
    return stored;
}

} // namespace

TEST_CASE("every entity has the sentence of its first mention and where that stands in code points")
{
    const library::StoredArticle stored = ferry();
    const auto rows = entityRows(4, stored.article, stored.analysis);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].evidence == u"Ilse Tamm left Norrvik.");
    CHECK(rows[0].firstSpan == text::Span{31, 40});
    CHECK(rows[0].articleTitle == stored.article.title());
    CHECK(rows[0].article == 4);
}

TEST_CASE("a mention outside of all sentences is its own evidence")
{
    library::StoredArticle stored = ferry();
    stored.analysis.sentences.clear();
    CHECK(entityRows(4, stored.article, stored.analysis)[1].evidence == u"Norrvik");
}

TEST_CASE("an entity as JSON has the columns of the table that it has values for")
{
    const library::StoredArticle stored = ferry();
    const auto rows = entityRows(4, stored.article, stored.analysis);
    QStringList columns = entityColumns();
    columns.sort();
    CHECK(toJson(rows[1]).keys() == columns);
    CHECK(toJson(rows[1])[u"longitude"].toDouble() == -18.25);
    CHECK_FALSE(toJson(rows[0]).contains(u"latitude"));
    CHECK(toJson(rows[0])[u"mentions"].toInt() == 2);
    CHECK(toJson(rows[0])[u"role"].toString() == u"captain");
}
