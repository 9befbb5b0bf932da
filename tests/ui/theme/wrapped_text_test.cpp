#include "tests/support/printers.h"
#include "ui/theme/wrapped_text.h"

#include <QFontMetrics>

#include <catch2/catch.hpp>

using dateline::theme::WrappedText;
using namespace Qt::StringLiterals;

namespace {

const QString headline = u"Harbour bridge closes for repairs after engineers find rust in its eastern span"_s;

} // namespace

TEST_CASE("a text that fits is shown as it is")
{
    const WrappedText text(u"Bridge closes"_s, QFont(), 400, 2);
    CHECK(text.lineCount() == 1);
    CHECK(text.shown() == u"Bridge closes"_s);
}

TEST_CASE("a text that is too long ends in an ellipsis on its last line")
{
    const QFont font;
    const int width = QFontMetrics(font).horizontalAdvance(headline) / 3;
    const WrappedText text(headline, font, width, 2);
    CHECK(text.lineCount() == 2);
    CHECK(text.shown().endsWith(u'…'));
    CHECK(text.shown().startsWith(u"Harbour bridge"_s));
    CHECK(text.shown().size() > headline.size() / 2);
}

TEST_CASE("a word that is wider than the row and a width of a pixel do no harm")
{
    CHECK(WrappedText(QString(5000, u'x'), QFont(), 100, 2).lineCount() == 2);
    CHECK(WrappedText(headline, QFont(), 1, 2).lineCount() <= 2);
    CHECK(WrappedText({}, QFont(), 100, 2).shown().isEmpty());
}
