#pragma once

#include <QString>

namespace dateline::viewmodels {

/// How articles are set, as the reader wants it. A value; zoom comes on top of it. Spaces are in percent of
/// the size of the letters.
struct Typography
{
    QString family;        ///< of the letters; empty for the usual serif
    int pixels = 18;       ///< size of the letters
    int measure = 66;      ///< characters a line
    int lineHeight = 156;  ///< in percent of the size
    int letterSpacing = 0; ///< added between letters
    int wordSpacing = 0;   ///< added between words
    bool justified = false;

    /// The same with every number within its bounds.
    Typography clamped() const;

    friend bool operator==(const Typography&, const Typography&) = default;
};

/// The least and the most of a number of Typography.
struct TypographyBounds
{
    int least;
    int most;
};
inline constexpr TypographyBounds pixelBounds{12, 36};
inline constexpr TypographyBounds measureBounds{45, 90};
inline constexpr TypographyBounds lineHeightBounds{120, 240};
inline constexpr TypographyBounds letterSpacingBounds{0, 20};
inline constexpr TypographyBounds wordSpacingBounds{0, 60};

/// Larger letters further apart on short lines, as readers with dyslexia are advised (British Dyslexia
/// Association, Style Guide 2018); the letters are those of `family`, which should be plain ones.
Typography easyReading(const QString& family);

} // namespace dateline::viewmodels
