#include "tests/support/printers.h"
#include "ui/library/shown_snippet.h"

#include <catch2/catch.hpp>

using dateline::librarypanel::ShownSnippet;
using dateline::text::Span;
using namespace Qt::StringLiterals;

namespace {

Span spanOf(const QString& text, const QString& word)
{
    const qsizetype begin = text.indexOf(word);
    return {begin, begin + word.size()};
}

} // namespace

TEST_CASE("a snippet is shown on one line and its hits move along")
{
    const QString snippet = u"The harbour\n\nShips  wait outside"_s;
    const ShownSnippet shown = ShownSnippet::of(snippet, {spanOf(snippet, u"wait"_s)});
    CHECK(shown.text == u"The harbour Ships wait outside"_s);
    REQUIRE(shown.hits.size() == 1);
    CHECK(shown.hits.first().of(shown.text) == u"wait"_s);
}

TEST_CASE("a snippet whose first hit is far inside begins close before it")
{
    const QString snippet =
        u"Old bridge over the Lomma reopens after two years of repairs that the council paid, council says"_s;
    const Span first = spanOf(snippet, u"council"_s);
    const Span second{snippet.indexOf(u"council"_s, first.end), snippet.indexOf(u"council"_s, first.end) + 7};
    const ShownSnippet shown = ShownSnippet::of(snippet, {first, second});
    CHECK(shown.text == u"…two years of repairs that the council paid, council says"_s);
    for (const Span& hit : shown.hits)
        CHECK(hit.of(shown.text) == u"council"_s);
}

TEST_CASE("a snippet without hits and hits outside the snippet do no harm")
{
    CHECK(ShownSnippet::of({}, {}).text.isEmpty());
    CHECK(ShownSnippet::of(u"short"_s, {Span{3, 99}}).hits.isEmpty());
    CHECK(ShownSnippet::of(QString(100, u'x'), {Span{90, 95}}).text.size() <= 100);
}
