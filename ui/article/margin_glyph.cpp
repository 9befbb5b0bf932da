#include "ui/article/margin_glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace dateline::articleview {

namespace {

/// The side of the square in which the glyphs are described.
constexpr qreal side = 16;
constexpr qreal stroke = 1.5;

/// One of the two marks: a dot with a tail that bends up from it.
QPainterPath quotationMark(qreal left)
{
    QPainterPath mark;
    mark.moveTo(left + 5, 3);
    mark.cubicTo(left + 2, 4.2, left, 6.6, left, 9.6);
    mark.cubicTo(left, 11.6, left + 1.2, 13, left + 2.9, 13);
    mark.cubicTo(left + 4.5, 13, left + 5.6, 11.9, left + 5.6, 10.4);
    mark.cubicTo(left + 5.6, 8.9, left + 4.5, 7.9, left + 2.9, 7.9);
    mark.cubicTo(left + 3.2, 6.4, left + 4.1, 5.2, left + 5.6, 4.4);
    mark.closeSubpath();
    return mark;
}

void drawQuote(QPainter& painter, bool isFilled, const QColor& colour)
{
    painter.setPen(QPen(colour, isFilled ? 0.5 : 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    for (const qreal left : {1.4, 8.8})
        painter.drawPath(quotationMark(left));
}

void drawFigure(QPainter& painter, const QColor& colour)
{
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(2, 11), QPointF(14, 11));
    for (const qreal place : {2.75, 13.25})
        painter.drawLine(QPointF(place, 5), QPointF(place, 11.75));
    for (const qreal place : {6.25, 9.75})
        painter.drawLine(QPointF(place, 8), QPointF(place, 11));
}

} // namespace

void drawMarginGlyph(QPainter& painter, MarginGlyph glyph, const QRectF& box, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / side, box.height() / side);
    if (glyph == MarginGlyph::Counted)
        drawFigure(painter, colour);
    else
        drawQuote(painter, glyph == MarginGlyph::Said, colour);
    painter.restore();
}

} // namespace dateline::articleview
