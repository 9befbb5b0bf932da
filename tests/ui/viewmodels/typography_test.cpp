#include "tests/support/printers.h"
#include "ui/viewmodels/typography.h"

#include <catch2/catch.hpp>

using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

TEST_CASE("numbers of a typography are brought within their bounds")
{
    CHECK(Typography().clamped() == Typography());
    Typography wild{u"Some Sans"_s, -4, 10000, 0, 99, -1, true};
    wild = wild.clamped();
    CHECK(wild.pixels == pixelBounds.least);
    CHECK(wild.measure == measureBounds.most);
    CHECK(wild.lineHeight == lineHeightBounds.least);
    CHECK(wild.letterSpacing == letterSpacingBounds.most);
    CHECK(wild.wordSpacing == wordSpacingBounds.least);
    CHECK(wild.family == u"Some Sans"_s);
    CHECK(wild.justified);
}

TEST_CASE("the setting that is easier with dyslexia is larger and wider apart and within the bounds")
{
    const Typography easy = easyReading(u"Plain Sans"_s);
    CHECK(easy == easy.clamped());
    CHECK(easy.pixels > Typography().pixels);
    CHECK(easy.lineHeight > Typography().lineHeight);
    CHECK(easy.letterSpacing > 0);
    CHECK(easy.wordSpacing > easy.letterSpacing);
    CHECK(easy.measure < Typography().measure);
    CHECK_FALSE(easy.justified);
}
