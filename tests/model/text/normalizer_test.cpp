#include "model/text/normalizer.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace dateline::text;

TEST_CASE("line ends of every system become one kind")
{
    CHECK(normalizeLines(u"a\r\nb\rc\nd\u0085e\u2028f\vg").text == u"a\nb\nc\nd\ne\nf\ng"_s);
    CHECK(normalizeLines(u"a\r\n\r\nb").text == u"a\n\nb"_s);
    CHECK(normalizeLines(u"a\fb\u2029c").text == u"a\n\nb\n\nc"_s);
}

TEST_CASE("control characters go and are counted")
{
    const QString text = u"a\u0001b\u007fc\u0090d\te"_s;
    CHECK(normalizeLines(text).text == u"abcd\te"_s);
    CHECK(normalizeLines(text).dropped == 3);
    CHECK(normalizeLines(u"plain").dropped == 0);
}

TEST_CASE("halves of surrogate pairs are replaced and whole pairs stay")
{
    const QString turtle = u"🐢"_s;
    CHECK(normalizeLines(turtle).text == turtle);
    CHECK(normalizeLines(turtle.left(1) + u'a' + turtle.right(1)).text == u"\uFFFDa\uFFFD"_s);
    CHECK(normalizeLines(turtle.left(1)).broken == 1);
    CHECK(normalizeLines(turtle + turtle).broken == 0);
}

TEST_CASE("white space folds to single spaces")
{
    CHECK(foldWhiteSpace(u" \t a\u00a0 b\n\nc\u3000") == u"a b c"_s);
    CHECK(foldWhiteSpace(u"") == QString());
    CHECK(foldWhiteSpace(u" \n ") == QString());
    CHECK(foldWhiteSpace(u"in\u00adter") == u"in\u00adter"_s);
}

TEST_CASE("hints where a word may break go from web text only")
{
    CHECK(foldWebText(u"in\u00adter\u200bnational \ufeff") == u"international"_s);
    CHECK(foldWebText(u"a \u200b b") == u"a b"_s);
}

TEST_CASE("a text of white space is blank")
{
    CHECK(isBlank(u""));
    CHECK(isBlank(u" \n\u00a0"));
    CHECK_FALSE(isBlank(u" . "));
}
