#include "model/text/code_points.h"

#include <QString>

#include <catch2/catch.hpp>

using dateline::text::CodePoints;

TEST_CASE("offsets before, at and behind characters outside the basic plane translate both ways")
{
    const QString text = QString::fromUtf8("a😀b😀c");
    const CodePoints points(text);
    // a=0, 😀=1..2, b=3, 😀=4..5, c=6, end=7
    const QList<std::pair<qsizetype, qsizetype>> pairs{{0, 0}, {1, 1}, {3, 2}, {4, 3}, {6, 4}, {7, 5}};
    for (const auto& [utf16, codePoint] : pairs) {
        CHECK(points.fromUtf16(utf16) == codePoint);
        CHECK(points.toUtf16(codePoint) == utf16);
    }
}

TEST_CASE("unpaired surrogates count as one code point each")
{
    const QString text = QString(QChar(0xD83D)) + QStringLiteral("a") + QChar(0xDE00);
    const CodePoints points(text);
    CHECK(points.fromUtf16(text.size()) == 3);
    CHECK(points.toUtf16(3) == text.size());
}
