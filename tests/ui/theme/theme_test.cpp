#include "tests/ui/theme/colour_vision.h"
#include "ui/theme/entity_mark.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

using namespace dateline;
using article::EntityType;
using tests::contrast;
using theme::Theme;

namespace {

QPalette windowOf(const QColor& colour, const QColor& text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colour);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, QColor(0x3584E4));
    return palette;
}

const QColor softBlack(0x2E3436);
const QColor softWhite(0xDEDDDA);

QList<Theme> highThemes()
{
    return {Theme::fromPalette(windowOf(Qt::white, Qt::black)),
            Theme::fromPalette(windowOf(Qt::black, Qt::white))};
}

QList<Theme> allThemes()
{
    return QList{Theme::fromPalette(windowOf(Qt::white, softBlack)),
                 Theme::fromPalette(windowOf(QColor(0x202020), softWhite))} +
           highThemes();
}

QList<EntityType> allTypes()
{
    QList<EntityType> types;
    for (int type = 0; type < article::entityTypeCount; ++type)
        types.append(static_cast<EntityType>(type));
    return types;
}

/// Which pixels an underline of 60 px touches.
QImage underlineImage(theme::Underline underline, theme::LineStyle style)
{
    QImage image(64, 12, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    theme::drawUnderline(painter, underline, QPointF(2, 4), 60, Qt::black, style);
    return image;
}

/// How dark a picture is in all.
int inkOf(const QImage& image)
{
    int sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    }
    return sum;
}

} // namespace

TEST_CASE("the theme is light or dark as the window is")
{
    CHECK_FALSE(Theme::fromPalette(windowOf(Qt::white, softBlack)).dark);
    CHECK(Theme::fromPalette(windowOf(QColor(0x202020), softWhite)).dark);
    CHECK_FALSE(Theme::fromPalette(windowOf(Qt::white, Qt::black)).dark);
    CHECK(Theme::fromPalette(windowOf(Qt::black, Qt::white)).dark);
}

TEST_CASE("a desktop of high contrast is left its own ground and text")
{
    const QColor yellow(0xFFFF66);
    const Theme theme = Theme::fromPalette(windowOf(Qt::black, yellow));
    CHECK(theme.highContrast);
    CHECK(theme.page == QColor(Qt::black));
    CHECK(theme.panel == QColor(Qt::black));
    CHECK(theme.text == yellow);
    for (const Theme& high : highThemes()) {
        CHECK(high.highContrast);
        CHECK(contrast(high.text, high.page) == Approx(21).margin(0.1));
        CHECK(contrast(high.faint, high.page) >= 12);
        CHECK(contrast(high.hairline, high.panel) >= 3);
    }
}

TEST_CASE("other desktops have no high contrast, nor has one without any theme of its own")
{
    CHECK_FALSE(Theme::fromPalette(windowOf(QColor(0xEFEFEF), Qt::black)).highContrast);
    CHECK_FALSE(Theme::fromPalette(windowOf(QColor(0xF6F5F4), softBlack)).highContrast);
    CHECK_FALSE(Theme::fromPalette(windowOf(QColor(0x202020), softWhite)).highContrast);
}

TEST_CASE("a theme applied to a palette gives the same theme again")
{
    for (const Theme& theme : allThemes()) {
        const Theme again = Theme::fromPalette(theme.applied(windowOf(theme.panel, softBlack)));
        CHECK(again.dark == theme.dark);
        CHECK(again.highContrast == theme.highContrast);
        CHECK(again.text == theme.text);
        CHECK(again.page == theme.page);
        CHECK(again.panel == theme.panel);
        CHECK(again.accent == theme.accent);
    }
}

TEST_CASE("every entity colour stands out against page and panel")
{
    for (const Theme& theme : allThemes()) {
        for (const EntityType type : allTypes()) {
            INFO(article::toString(type).toStdString() << (theme.dark ? " dark" : " light"));
            CHECK(contrast(theme.entity(type), theme.page) >= 3.9);
            CHECK(contrast(theme.entity(type), theme.panel) >= 3.0);
        }
    }
}

TEST_CASE("any two entity colours can be told apart with three kinds of colour blindness")
{
    for (const Theme& theme : allThemes()) {
        for (const tests::Matrix& sight : tests::sights) {
            for (const EntityType one : allTypes()) {
                for (const EntityType other : allTypes()) {
                    if (one != other)
                        CHECK(tests::distance(sight, theme.entity(one), theme.entity(other)) >= 16);
                }
            }
        }
    }
}

TEST_CASE(
    "the colours of two that are compared stand out and are told apart with three kinds of colour blindness")
{
    using theme::Side;
    for (const Theme& theme : allThemes()) {
        for (const Side side : {Side::First, Side::Second}) {
            CHECK(contrast(theme.compared(side), theme.page) >= 3.9);
            CHECK(contrast(theme.compared(side), theme.panel) >= 3.0);
            CHECK(contrast(theme.text, theme.comparedTint(side)) >= 4.5);
        }
        for (const tests::Matrix& sight : tests::sights) {
            CHECK(tests::distance(sight, theme.compared(Side::First), theme.compared(Side::Second)) >= 50);
            CHECK(tests::distance(sight, theme.comparedTint(Side::First), theme.comparedTint(Side::Second)) >=
                  16);
        }
        CHECK(theme::underlineOf(Side::First) != theme::underlineOf(Side::Second));
    }
}

TEST_CASE("text can be read on everything it stands on")
{
    for (const Theme& theme : allThemes()) {
        CHECK(contrast(theme.text, theme.page) >= 7);
        CHECK(contrast(theme.text, theme.panel) >= 7);
        CHECK(contrast(theme.text, theme.evidenceTint()) >= 7);
        CHECK(contrast(theme.faint, theme.page) >= 4.5);
        CHECK(contrast(theme.faint, theme.panel) >= 4.5);
        for (const EntityType type : allTypes())
            CHECK(contrast(theme.text, theme.selectionTint(type)) >= 4.5);
    }
}

TEST_CASE("mixing goes from one colour to the other")
{
    CHECK(theme::mixed(Qt::black, Qt::white, 0).rgb() == QColor(Qt::black).rgb());
    CHECK(theme::mixed(Qt::black, Qt::white, 1).rgb() == QColor(Qt::white).rgb());
    CHECK(theme::mixed(Qt::black, Qt::white, 0.5).red() == Approx(128).margin(1));
}

TEST_CASE("each type has an underline of its own that looks like no other, sure or doubtful")
{
    for (const theme::Weight weight : {theme::Weight::Full, theme::Weight::Fine}) {
        for (const double scale : {1.0, 1.3, 2.0}) {
            QList<QImage> images;
            for (const theme::Stroke stroke : {theme::Stroke::Lines, theme::Stroke::Dots}) {
                for (const EntityType type : allTypes()) {
                    const QImage image = underlineImage(theme::underlineOf(type), {stroke, weight, scale});
                    CHECK_FALSE(images.contains(image));
                    images.append(image);
                }
            }
        }
    }
}

TEST_CASE("a doubtful mark has less ink than a sure one")
{
    for (const theme::Weight weight : {theme::Weight::Full, theme::Weight::Fine}) {
        for (const EntityType type : allTypes()) {
            const int sure = inkOf(underlineImage(theme::underlineOf(type), {theme::Stroke::Lines, weight}));
            const int doubtful =
                inkOf(underlineImage(theme::underlineOf(type), {theme::Stroke::Dots, weight}));
            CHECK(doubtful < 0.8 * sure);
            CHECK(doubtful > 0.3 * sure);
        }
    }
}

TEST_CASE("a fine line has less ink than a full one unless that is of fine lines already")
{
    for (const EntityType type : allTypes()) {
        const theme::Underline underline = theme::underlineOf(type);
        const int full = inkOf(underlineImage(underline, {theme::Stroke::Lines, theme::Weight::Full}));
        const int fine = inkOf(underlineImage(underline, {theme::Stroke::Lines, theme::Weight::Fine}));
        if (underline == theme::Underline::Double || underline == theme::Underline::DoubleDashed)
            CHECK(fine == full);
        else
            CHECK(fine < 0.8 * full);
    }
}

TEST_CASE("an underline stays within its width")
{
    for (const EntityType type : allTypes()) {
        const QImage image = underlineImage(theme::underlineOf(type), {});
        for (int y = 0; y < image.height(); ++y) {
            CHECK(image.pixel(0, y) == QColor(Qt::white).rgb());
            CHECK(image.pixel(63, y) == QColor(Qt::white).rgb());
        }
    }
}

TEST_CASE("article fonts scale with the zoom and the headline is larger")
{
    CHECK(theme::articleFont().pixelSize() == 18);
    CHECK(theme::articleFont(1.5).pixelSize() == 27);
    CHECK(theme::headlineFont().pixelSize() == 30);
    CHECK(theme::headlineFont().family() == theme::articleFont().family());
}
