#include "tests/support/printers.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"

#include <catch2/catch.hpp>

using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

TEST_CASE("counts are in English whatever the desktop's language is")
{
    CHECK(articleCount(1) == u"1 article"_s);
    CHECK(articleCount(1204) == u"1,204 articles"_s);
}

TEST_CASE("numbers have their thousands apart and no more decimals than they need")
{
    CHECK(numberWords(0) == u"0"_s);
    CHECK(numberWords(85) == u"85"_s);
    CHECK(numberWords(4500000) == u"4,500,000"_s);
    CHECK(numberWords(6.3) == u"6.3"_s);
    CHECK(numberWords(1e12) == u"1,000,000,000,000"_s);
}

TEST_CASE("a currency is called by its name and nothing else is a currency")
{
    CHECK(currencyWords(u"USD"_s) == u"US dollars"_s);
    CHECK(currencyWords(u"people"_s).isEmpty());
    CHECK(currencyWords({}).isEmpty());
}
