#include "ui/viewmodels/typography.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

int within(int number, TypographyBounds bounds)
{
    return std::clamp(number, bounds.least, bounds.most);
}

} // namespace

Typography Typography::clamped() const
{
    Typography typography = *this;
    typography.pixels = within(pixels, pixelBounds);
    typography.measure = within(measure, measureBounds);
    typography.lineHeight = within(lineHeight, lineHeightBounds);
    typography.letterSpacing = within(letterSpacing, letterSpacingBounds);
    typography.wordSpacing = within(wordSpacing, wordSpacingBounds);
    return typography;
}

Typography easyReading(const QString& family)
{
    Typography typography;
    typography.family = family;
    typography.pixels = 20;
    typography.measure = 60;
    typography.lineHeight = 180;
    typography.letterSpacing = 6;
    typography.wordSpacing = 20;
    return typography;
}

} // namespace dateline::viewmodels
