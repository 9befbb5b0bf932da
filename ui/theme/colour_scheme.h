#pragma once

#include <QPalette>
#include <QString>

namespace dateline::theme {

/// Whether the program is light or dark.
enum class ColourScheme
{
    Desktop, ///< as the desktop is, and after it when that changes
    Light,
    Dark
};

/// "desktop", "light", "dark"
QString toString(ColourScheme scheme);
/// As the desktop for anything else.
ColourScheme colourSchemeFromString(const QString& name);

/// The colours of a scheme on a desktop with these. Where that is already as light or as dark they are its
/// own, so that one of high contrast stays so; the colours of selection are its own in any case. All are said
/// outright, so that none follows the desktop any more when that changes.
QPalette paletteOf(ColourScheme scheme, const QPalette& desktop);

/// Gives the whole program the colours of a scheme, at once, as QApplication::setPalette() does; the program
/// begins with those of the desktop. On the thread of the QApplication.
void useColourScheme(ColourScheme scheme);

} // namespace dateline::theme
