#include "model/text/shortened.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::text::shortened;
using namespace Qt::StringLiterals;

TEST_CASE("words that fit stay as they are")
{
    CHECK(shortened(u"the harbour"_s, 11) == u"the harbour");
    CHECK(shortened({}, 5).isEmpty());
}

TEST_CASE("longer words end with a whole word and a sign that there is more")
{
    CHECK(shortened(u"the harbour"_s, 10) == u"the…");
    CHECK(shortened(u"the old harbour"_s, 8) == u"the old…");
    CHECK(shortened(u"the old harbour"_s, 7) == u"the…");
    CHECK(shortened(u"harbour"_s, 4) == u"har…");
}

TEST_CASE("a letter of two units is not cut in two")
{
    const QString letters = QString::fromUcs4(U"\U0001F6A2\U0001F6A2");
    CHECK(shortened(letters, 3) == letters.left(2) + u'…');
    CHECK(shortened(letters, 2) == u"…");
}
