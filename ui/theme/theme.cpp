#include "ui/theme/theme.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline::theme {

namespace {

/// A colour for either ground.
struct TwoColours
{
    QRgb light;
    QRgb dark;
};

/// In the order of article::EntityType. Any two stay apart under three simulated colour blindnesses.
constexpr std::array<TwoColours, article::entityTypeCount> entityColours{{
    {0x1A4FA3, 0x6FA2FF}, // person
    {0x138A5E, 0x35C08B}, // place
    {0xB06A00, 0xF2AE4C}, // organization
    {0xC054AC, 0xF0A6E6}, // group
    {0xA01A30, 0xFF6B6B}, // event
    {0x46505C, 0x8C97A4}, // work
}};

/// In the order of Side.
constexpr std::array<TwoColours, 2> comparedColours{{
    {0x4B3FC0, 0xB3A6FF}, // violet
    {0xB85400, 0xF29A3C}, // orange
}};

/// From here on a desktop wants high contrast: black on white has 21, a desktop without any theme of its own
/// 18.3, the others less.
constexpr double leastHighContrast = 19;

/// Of a line against the page, with a little to spare above 3:1.
constexpr double leastMarkContrast = 3.1;

constexpr int bodyPixels = 18;
constexpr int headlinePixels = 30;

/// Book faces first, then what every desktop has.
QString serifFamily()
{
    const QStringList wanted{
        QStringLiteral("Source Serif 4"), QStringLiteral("Source Serif Pro"),
        QStringLiteral("Charter"),        QStringLiteral("Noto Serif"),
        QStringLiteral("Georgia"),        QStringLiteral("Liberation Serif"),
        QStringLiteral("DejaVu Serif"),
    };
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : wanted) {
        if (installed.contains(family))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

QFont serif(int pixels, double zoom)
{
    static const QString family = serifFamily();
    QFont font(family);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qRound(pixels * zoom));
    return font;
}

/// Of a channel from 0 to 1, as WCAG counts.
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

QColor mixed(QColor under, QColor over, double strength)
{
    const auto channel = [strength](float a, float b) { return static_cast<float>(a + (b - a) * strength); };
    return QColor::fromRgbF(channel(under.redF(), over.redF()), channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

Theme Theme::fromPalette(const QPalette& palette)
{
    Theme theme;
    const QColor ground = palette.color(QPalette::Window);
    const QColor letters = palette.color(QPalette::WindowText);
    theme.dark = ground.lightnessF() < 0.5F;
    theme.highContrast = contrast(ground, letters) >= leastHighContrast;
    theme.page = theme.dark ? QColor(0x1D1F23) : QColor(0xFCFBF8);
    theme.panel = theme.dark ? QColor(0x25282D) : QColor(0xF3F1EC);
    theme.text = theme.dark ? QColor(0xE4E2DC) : QColor(0x1F2328);
    if (theme.highContrast) {
        theme.page = ground;
        theme.panel = ground;
        theme.text = letters;
    }
    theme.faint = mixed(theme.page, theme.text, theme.highContrast ? 0.85 : 0.66);
    theme.hairline = mixed(theme.panel, theme.text, theme.highContrast ? 0.6 : 0.12);
    theme.accent = palette.color(QPalette::Highlight);
    return theme;
}

QColor Theme::entity(article::EntityType type) const
{
    const TwoColours& colour = entityColours.at(static_cast<std::size_t>(type));
    return QColor(dark ? colour.dark : colour.light);
}

QColor Theme::selectionTint(article::EntityType type) const
{
    return mixed(page, entity(type), dark ? 0.30 : 0.18);
}

QColor Theme::compared(Side side) const
{
    const TwoColours& colour = comparedColours.at(static_cast<std::size_t>(side));
    return QColor(dark ? colour.dark : colour.light);
}

QColor Theme::comparedTint(Side side) const
{
    return mixed(page, compared(side), dark ? 0.30 : 0.24);
}

QColor Theme::evidenceTint() const
{
    return mixed(page, text, dark ? 0.12 : 0.07);
}

QColor Theme::findingMark() const
{
    if (highContrast)
        return mixed(page, text, 0.75);
    return mixed(page, text, dark ? 0.42 : 0.52);
}

QColor Theme::timeTint() const
{
    return mixed(page, text, dark ? 0.10 : 0.06);
}

QColor Theme::hitTint(bool current) const
{
    return mixed(page, accent, current ? 0.55 : 0.22);
}

QColor Theme::hitMark() const
{
    double strength = 0;
    while (strength < 1 && contrast(mixed(accent, text, strength), page) < leastMarkContrast)
        strength += 0.05;
    return mixed(accent, text, strength);
}

QPalette Theme::applied(QPalette palette) const
{
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::Base, panel);
    palette.setColor(QPalette::AlternateBase, mixed(panel, text, 0.03));
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, page);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(panel, text, highContrast ? 0.6 : 0.4));
    return palette;
}

QFont articleFont(double zoom)
{
    return serif(bodyPixels, zoom);
}

QFont headlineFont(double zoom)
{
    QFont font = serif(headlinePixels, zoom);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace dateline::theme
