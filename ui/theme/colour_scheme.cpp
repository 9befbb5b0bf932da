#include "ui/theme/colour_scheme.h"

#include "ui/theme/theme.h"

#include <QApplication>

#include <utility>

namespace dateline::theme {

using namespace Qt::StringLiterals;

namespace {

/// The ground and the letters of a desktop without much of a theme of its own.
QPalette plainPalette(bool isDark)
{
    QPalette palette(isDark ? QColor(0x2B2E33) : QColor(0xEFEFEF),
                     isDark ? QColor(0x25282D) : QColor(0xF3F1EC));
    palette.setColor(QPalette::Base, isDark ? QColor(0x1D1F23) : QColor(0xFCFBF8));
    palette.setColor(QPalette::ToolTipBase, palette.color(QPalette::Base));
    const QColor letters(isDark ? 0xE4E2DC : 0x1F2328);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, letters);
    const QColor faint = mixed(palette.color(QPalette::Window), letters, 0.5);
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Link, isDark ? QColor(0x6FA2FF) : QColor(0x1A4FA3));
    return palette;
}

/// Of each group, since the desktop may grey it in a window that is not in front.
void takeSelection(QPalette& palette, const QPalette& from)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto role : {QPalette::Highlight, QPalette::HighlightedText})
            palette.setColor(group, role, from.color(group, role));
    }
}

/// A palette whose colours count as said, whether they were or came from elsewhere.
QPalette saidOutright(QPalette palette)
{
    for (int group = 0; group < QPalette::NColorGroups; ++group) {
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            const auto inGroup = static_cast<QPalette::ColorGroup>(group);
            const auto ofRole = static_cast<QPalette::ColorRole>(role);
            palette.setBrush(inGroup, ofRole, palette.brush(inGroup, ofRole));
        }
    }
    return palette;
}

} // namespace

QString toString(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        return u"light"_s;
    case ColourScheme::Dark:
        return u"dark"_s;
    case ColourScheme::Desktop:
        break;
    }
    return u"desktop"_s;
}

ColourScheme colourSchemeFromString(const QString& name)
{
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark}) {
        if (name == toString(scheme))
            return scheme;
    }
    return ColourScheme::Desktop;
}

QPalette paletteOf(ColourScheme scheme, const QPalette& desktop)
{
    const bool isDark = scheme == ColourScheme::Dark;
    if (scheme == ColourScheme::Desktop || Theme::fromPalette(desktop).dark == isDark)
        return saidOutright(desktop);
    QPalette palette = plainPalette(isDark);
    takeSelection(palette, desktop);
    return saidOutright(palette);
}

void useColourScheme(ColourScheme scheme)
{
    static ColourScheme used = ColourScheme::Desktop; // of the program, as the palette is
    const ColourScheme before = std::exchange(used, scheme);
    if (before == scheme)
        return;
    if (before != ColourScheme::Desktop)
        QApplication::setPalette(QPalette()); // the desktop's own again
    if (scheme != ColourScheme::Desktop)
        QApplication::setPalette(paletteOf(scheme, QApplication::palette()));
}

} // namespace dateline::theme
