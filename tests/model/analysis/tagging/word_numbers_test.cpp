#include "model/analysis/tagging/word_numbers.h"

#include <QString>

#include <catch2/catch.hpp>

using dateline::analysis::tagging::WordNumbers;

TEST_CASE("Words are numbered in the order in which they are met")
{
    WordNumbers numbers;
    CHECK(numbers.of(u"storm") == 0);
    CHECK(numbers.of(u"Storm") == 1);
    CHECK(numbers.of(u"storms") == 2);
    CHECK(numbers.of(u"storm") == 0);
    CHECK(numbers.of(u"") == 3);
    CHECK(numbers.of(u"") == 3);
    CHECK(numbers.size() == 4);
}

TEST_CASE("Any number of words keep their numbers until they are forgotten")
{
    WordNumbers numbers;
    for (int round = 0; round < 2; ++round) {
        for (std::uint32_t word = 0; word < 20'000; ++word)
            REQUIRE(numbers.of(QStringLiteral("w%1").arg(word)) == word);
    }
    numbers.forget();
    CHECK(numbers.size() == 0);
    CHECK(numbers.letters() == 0);
    CHECK(numbers.of(u"w7") == 0);
}
