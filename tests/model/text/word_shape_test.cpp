#include "model/text/word_shape.h"

#include <QString>

#include <catch2/catch.hpp>

using namespace dateline::text;

TEST_CASE("a word's shape tells how it is written")
{
    const QList<std::pair<const char*, WordShape>> table{
        {"city", WordShape::Lower},
        {"", WordShape::Lower},
        {"1,500", WordShape::Lower},
        {"東京", WordShape::Lower},
        {"City", WordShape::Capitalized},
        {"O'Neill", WordShape::Capitalized},
        {"Jala-Abad", WordShape::Capitalized},
        {"A", WordShape::Capitalized},
        {"Élysée", WordShape::Capitalized},
        {"Stratford-upon-Avon", WordShape::Capitalized},
        {"NATO", WordShape::AllCaps},
        {"U.S.", WordShape::AllCaps},
        {"F-16", WordShape::Capitalized},
        {"iPhone", WordShape::Mixed},
        {"al-Qaida", WordShape::Mixed},
        {"McBek", WordShape::Mixed},
        {"d'Ivoire", WordShape::Mixed},
    };
    for (const auto& [word, shape] : table) {
        INFO(word);
        CHECK(wordShape(QString::fromUtf8(word)) == shape);
    }
}

TEST_CASE("only a capital first letter makes a word start with one")
{
    CHECK(startsWithCapital(u"Ana"));
    CHECK(startsWithCapital(u"'Ana"));
    CHECK(!startsWithCapital(u"iPhone"));
    CHECK(!startsWithCapital(u"42"));
}

TEST_CASE("folding does not follow the locale")
{
    CHECK(folded(u"ISTANBUL") == QStringLiteral("istanbul"));
}
