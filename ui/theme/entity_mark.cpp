#include "ui/theme/entity_mark.h"

#include <QPainterPath>
#include <QPen>

#include <array>

namespace dateline::theme {

namespace {

/// In the order of article::EntityType.
constexpr std::array<Underline, article::entityTypeCount> underlines{Underline::Solid,  Underline::Dashed,
                                                                     Underline::Double, Underline::Dotted,
                                                                     Underline::Wavy,   Underline::Thin};

void fillBar(QPainter& painter, QPointF from, qreal width, qreal thickness)
{
    painter.drawRect(QRectF(from, QSizeF(width, thickness)));
}

void drawDashes(QPainter& painter, QPointF from, qreal width, qreal scale)
{
    const qreal dash = 6 * scale;
    const qreal step = dash + 3 * scale;
    for (qreal x = 0; x < width; x += step)
        fillBar(painter, from + QPointF(x, 0), qMin(dash, width - x), 2 * scale);
}

void drawDots(QPainter& painter, QPointF from, qreal width, qreal scale)
{
    const qreal size = 2.4 * scale;
    painter.setRenderHint(QPainter::Antialiasing);
    for (qreal x = 0; x + size <= width + 0.5; x += 5 * scale)
        painter.drawEllipse(QRectF(from + QPointF(x, -0.2 * scale), QSizeF(size, size)));
}

void drawWave(QPainter& painter, QPointF from, qreal width, const QColor& colour, qreal scale)
{
    const qreal half = 3.5 * scale; // half a wave's length
    const qreal height = 1.5 * scale;
    QPainterPath wave(from + QPointF(0, height));
    qreal x = 0;
    for (qreal way = -1; x + half <= width + 0.5; way = -way, x += half) {
        wave.quadTo(from + QPointF(x + half / 2, height + way * 2 * height),
                    from + QPointF(x + half, height));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(wave, QPen(colour, 1.4 * scale));
}

} // namespace

Underline underlineOf(article::EntityType type)
{
    return underlines.at(static_cast<std::size_t>(type));
}

void drawUnderline(QPainter& painter, Underline underline, QPointF from, qreal width, const QColor& colour,
                   qreal scale)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.setRenderHint(QPainter::Antialiasing, scale != qRound(scale));
    switch (underline) {
    case Underline::Solid:
        return fillBar(painter, from, width, 2 * scale);
    case Underline::Thin:
        return fillBar(painter, from, width, scale);
    case Underline::Double:
        fillBar(painter, from - QPointF(0, scale), width, scale);
        return fillBar(painter, from + QPointF(0, 2 * scale), width, scale);
    case Underline::Dashed:
        return drawDashes(painter, from, width, scale);
    case Underline::Dotted:
        return drawDots(painter, from, width, scale);
    case Underline::Wavy:
        return drawWave(painter, from, width, colour, scale);
    }
}

void drawEntityKey(QPainter& painter, const QRectF& field, article::EntityType type, const QColor& colour,
                   const QColor& tint)
{
    painter.save();
    painter.fillRect(field, tint);
    drawUnderline(painter, underlineOf(type), QPointF(field.left() + 2, qRound(field.bottom()) - 5),
                  field.width() - 4, colour);
    painter.restore();
}

} // namespace dateline::theme
