#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace dateline::articleview {

/// What a glyph in the margin stands for.
enum class MarginGlyph
{
    Said,     ///< a quote word for word
    Reported, ///< what somebody said in the words of the article
    Counted   ///< a figure
};

/// Draws a glyph into a square: marks of quotation, filled or as an outline, or a line with raised ends as
/// lengths are measured. Drawn, so that it looks the same whatever fonts there are.
void drawMarginGlyph(QPainter& painter, MarginGlyph glyph, const QRectF& box, const QColor& colour);

} // namespace dateline::articleview
