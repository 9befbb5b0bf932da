#include "tests/ui/theme/colour_vision.h"
#include "ui/theme/colour_scheme.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::contrast;
using theme::ColourScheme;
using theme::paletteOf;
using theme::Theme;

namespace {

const QColor accent(0xE66100);

QPalette desktop(const QColor& ground, const QColor& letters)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::WindowText, letters);
    palette.setColor(QPalette::Highlight, accent);
    return palette;
}

const QPalette lightDesktop = desktop(QColor(0xF0F0F0), QColor(0x2E3436));
const QPalette darkDesktop = desktop(QColor(0x202020), QColor(0xDEDDDA));

} // namespace

TEST_CASE("a scheme is light or dark on any desktop, with letters that stand out and the desktop's accent")
{
    for (const QPalette& own : {lightDesktop, darkDesktop}) {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
            const QPalette palette = paletteOf(scheme, own);
            const Theme theme = Theme::fromPalette(palette);
            CHECK(theme.dark == (scheme == ColourScheme::Dark));
            CHECK_FALSE(theme.highContrast);
            CHECK(theme.accent == accent);
            CHECK(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > 7);
        }
        CHECK(Theme::fromPalette(paletteOf(ColourScheme::Desktop, own)).dark == Theme::fromPalette(own).dark);
    }
}

TEST_CASE("letters on fields, buttons and tips stand out in a scheme that is not the desktop's")
{
    for (const QPalette& palette :
         {paletteOf(ColourScheme::Dark, lightDesktop), paletteOf(ColourScheme::Light, darkDesktop)}) {
        CHECK(contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) > 7);
        CHECK(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) > 7);
        CHECK(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) > 7);
        CHECK(contrast(palette.color(QPalette::Link), palette.color(QPalette::Base)) > 4.5);
        CHECK(contrast(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Base)) > 2);
    }
}

TEST_CASE("a desktop of high contrast keeps its own colours in the scheme that it has already")
{
    const QPalette high = desktop(Qt::black, Qt::white);
    CHECK(Theme::fromPalette(paletteOf(ColourScheme::Dark, high)).highContrast);
    CHECK_FALSE(Theme::fromPalette(paletteOf(ColourScheme::Light, high)).dark);
}

TEST_CASE("the program takes a scheme over at once, and the desktop's colours come back")
{
    const QColor before = QApplication::palette().color(QPalette::Window);
    theme::useColourScheme(ColourScheme::Dark);
    CHECK(Theme::fromPalette(QApplication::palette()).dark);
    theme::useColourScheme(ColourScheme::Light);
    CHECK_FALSE(Theme::fromPalette(QApplication::palette()).dark);
    theme::useColourScheme(ColourScheme::Desktop);
    CHECK(QApplication::palette().color(QPalette::Window) == before);
}

TEST_CASE("a scheme is known by its name, and is the desktop's by any other")
{
    for (const ColourScheme scheme : {ColourScheme::Desktop, ColourScheme::Light, ColourScheme::Dark})
        CHECK(theme::colourSchemeFromString(toString(scheme)) == scheme);
    CHECK(theme::colourSchemeFromString(QString()) == ColourScheme::Desktop);
    CHECK(theme::colourSchemeFromString(u"pink"_s) == ColourScheme::Desktop);
}
