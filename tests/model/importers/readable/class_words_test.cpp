#include "model/importers/readable/class_words.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using dateline::importers::readable::classWords;

TEST_CASE("class names are taken apart into their words")
{
    CHECK(classWords(u"articleShare-bar_2 top") == QStringList{u"article"_s, u"share"_s, u"bar"_s, u"top"_s});
    CHECK(classWords(u"NAVBAR") == QStringList{u"navbar"_s});
    CHECK(classWords(u"a--b__c") == QStringList{u"a"_s, u"b"_s, u"c"_s});
    CHECK(classWords(u"").isEmpty());
    CHECK(classWords(u"--1").isEmpty());
}

TEST_CASE("words inside longer words are not found")
{
    CHECK_FALSE(classWords(u"leadership shareholder commentary").contains(u"share"_s));
    CHECK_FALSE(classWords(u"headline download").contains(u"ad"_s));
}
