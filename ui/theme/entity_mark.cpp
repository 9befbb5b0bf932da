#include "ui/theme/entity_mark.h"

#include "ui/theme/device_pixels.h"

#include <QList>
#include <QPainterPath>
#include <QPen>

#include <array>

namespace dateline::theme {

namespace {

/// In the order of article::EntityType.
constexpr std::array<Underline, article::entityTypeCount> underlines{
    Underline::Solid,   Underline::Dashed, Underline::Double,
    Underline::DashDot, Underline::Wavy,   Underline::DoubleDashed};

/// Draws the strokes of one underline, whole or in dots.
class Pencil
{
public:
    Pencil(QPainter& painter, const QColor& colour, const LineStyle& style)
        : m_painter(painter)
        , m_pixels(painter)
        , m_colour(colour)
        , m_stroke(style.stroke)
        , m_scale(qMax(1.0, style.scale))
        , m_isFine(style.weight == Weight::Fine)
    {}

    /// Whole pixels, so that equal marks are equal wherever they stand.
    qreal pixels(qreal length) const { return m_pixels.length(length * m_scale); }
    /// Where the pixels of a line begin that stands at a place.
    QPointF begin(QPointF from) const { return {m_pixels.nearX(from.x()), m_pixels.nearY(from.y())}; }
    /// Of a line that stands alone.
    qreal thickness() const { return pixels(m_isFine ? 1 : 2); }
    void bar(QPointF from, qreal width, qreal thickness);
    void pattern(QPointF from, qreal width, qreal thickness, const QList<qreal>& lengths);
    void wave(QPointF from, qreal width);

private:
    QPainter& m_painter;
    DevicePixels m_pixels;
    const QColor& m_colour;
    Stroke m_stroke;
    qreal m_scale;
    bool m_isFine;
};

void Pencil::bar(QPointF from, qreal width, qreal thickness)
{
    if (m_stroke == Stroke::Lines)
        return m_painter.drawRect(QRectF(from, QSizeF(width, thickness)));
    const qreal dot = pixels(2);
    for (qreal x = 0; x < width; x += 2 * dot)
        m_painter.drawRect(QRectF(from + QPointF(x, 0), QSizeF(qMin(dot, width - x), thickness)));
}

/// Bars and gaps in turn, over and over.
void Pencil::pattern(QPointF from, qreal width, qreal thickness, const QList<qreal>& lengths)
{
    qsizetype piece = 0;
    for (qreal x = 0; x < width; ++piece) {
        const qreal length = pixels(lengths.at(piece % lengths.size()));
        if (piece % 2 == 0)
            bar(from + QPointF(x, 0), qMin(length, width - x), thickness);
        x += length;
    }
}

void Pencil::wave(QPointF from, qreal width)
{
    const qreal half = 3.5 * m_scale; // half a wave's length
    const qreal height = 1.5 * m_scale;
    QPainterPath path(from + QPointF(0, height));
    qreal x = 0;
    for (qreal way = -1; x + half <= width + 0.5; way = -way, x += half) {
        path.quadTo(from + QPointF(x + half / 2, height + way * 2 * height),
                    from + QPointF(x + half, height));
    }
    QPen pen(m_colour, (m_isFine ? 1.2 : 1.6) * m_scale, Qt::SolidLine, Qt::FlatCap);
    if (m_stroke == Stroke::Dots)
        pen.setDashPattern({1.5, 1.5});
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.strokePath(path, pen);
}

} // namespace

Underline underlineOf(article::EntityType type)
{
    return underlines.at(static_cast<std::size_t>(type));
}

Underline underlineOf(Side side)
{
    return side == Side::First ? Underline::Solid : Underline::Dashed;
}

void drawUnderline(QPainter& painter, Underline underline, QPointF from, qreal width, const QColor& colour,
                   const LineStyle& style)
{
    Pencil pencil(painter, colour, style);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.setRenderHint(QPainter::Antialiasing, false);
    from = pencil.begin(from);
    const qreal fine = pencil.pixels(1);
    const QPointF upper = from - QPointF(0, fine);
    const QPointF lower = from + QPointF(0, pencil.pixels(2));
    switch (underline) {
    case Underline::Solid:
        return pencil.bar(from, width, pencil.thickness());
    case Underline::Double:
        pencil.bar(upper, width, fine);
        return pencil.bar(lower, width, fine);
    case Underline::Dashed:
        return pencil.pattern(from, width, pencil.thickness(), {6, 3});
    case Underline::DoubleDashed:
        pencil.pattern(upper, width, fine, {6, 3});
        return pencil.pattern(lower, width, fine, {6, 3});
    case Underline::DashDot:
        return pencil.pattern(from, width, pencil.thickness(), {6, 3, 2, 3});
    case Underline::Wavy:
        return pencil.wave(from, width);
    }
}

void drawEntityKey(QPainter& painter, const QRectF& field, Underline underline, const QColor& colour,
                   const QColor& tint, Stroke stroke)
{
    painter.save();
    painter.fillRect(field, tint);
    drawUnderline(painter, underline, QPointF(field.left() + 2, qRound(field.bottom()) - 5),
                  field.width() - 4, colour, {stroke});
    painter.restore();
}

void drawReadersCorner(QPainter& painter, const QRectF& mark, const QColor& colour, const QColor& ground,
                       qreal scale)
{
    const qreal side = 5 * scale;
    QRectF corner(0, 0, side, side);
    corner.moveCenter(mark.topRight());
    painter.fillRect(corner.adjusted(-1, -1, 1, 1), ground);
    painter.fillRect(corner, colour);
}

} // namespace dateline::theme
