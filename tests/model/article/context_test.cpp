#include "model/article/context.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::contextOf;

namespace {

article::WordsInContext contextIn(const QString& text, const QString& words, qsizetype around)
{
    const qsizetype begin = text.indexOf(words);
    return contextOf(text, {begin, begin + words.size()}, around);
}

} // namespace

TEST_CASE("words stand between what is before and behind them in their paragraph")
{
    const QString text = u"A headline\n\nThe mayor  met Mira Solen,\tthe captain.\n\nMore."_s;
    const article::WordsInContext context = contextIn(text, u"Mira Solen"_s, 100);
    CHECK(context.left == u"The mayor met"_s);
    CHECK(context.words == u"Mira Solen"_s);
    CHECK(context.right == u", the captain."_s);
    CHECK(contextIn(text, u"the captain"_s, 100).right == u"."_s);
    CHECK(contextIn(text, u"met"_s, 100).right == u" Mira Solen, the captain."_s);
    CHECK(contextIn(text, u"More."_s, 100) == article::WordsInContext{{}, u"More."_s, {}});
    CHECK(contextIn(text, u"A headline"_s, 100).left.isEmpty());
}

TEST_CASE("a long context is cut between words and a word without end where it is too long")
{
    const QString text = u"one two three four five six seven"_s;
    CHECK(contextIn(text, u"four"_s, 7) == article::WordsInContext{u"three"_s, u"four"_s, u" five"_s});
    CHECK(contextIn(text, u"four"_s, 0) == article::WordsInContext{{}, u"four"_s, {}});
    const QString endless = QString(50, u'x') + u'!' + QString(50, u'y');
    CHECK(contextIn(endless, u"!"_s, 5) == article::WordsInContext{u"xxxxx"_s, u"!"_s, u"yyyyy"_s});
}

TEST_CASE("places are put in order by the nearest word before them or by the first behind them")
{
    CHECK(article::leftSortKey(u"the old “mayor” of"_s) == u"of mayor old the"_s);
    CHECK(article::leftSortKey({}).isEmpty());
    CHECK(article::rightSortKey(u", who – said: “no”"_s) == u"who said no"_s);
    CHECK(article::rightSortKey(u" ."_s).isEmpty());
    CHECK(article::leftSortKey(u"a 😀 b"_s) == u"b 😀 a"_s);
}
