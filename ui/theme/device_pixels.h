#pragma once

#include <QRectF>
#include <QTransform>

class QColor;
class QPainter;

namespace dateline::theme {

/// The pixels that a painter paints on. At a scale of the desktop such as 125 % they do not lie where the
/// painter's own do, and what is one of those wide becomes one or two of them, by where it stands. What is to
/// be sharp and everywhere the same takes its places and lengths from here. Where the painter is turned they
/// are left as they are.
class DevicePixels
{
public:
    explicit DevicePixels(const QPainter& painter);

    /// The edge of a pixel that is nearest, in the painter's coordinates.
    qreal nearX(qreal x) const;
    qreal nearY(qreal y) const;
    /// As many whole pixels as come nearest to a length, at least one.
    qreal length(qreal length) const;
    /// The thickness of a fine line: as many whole pixels as there is room for in one of the painter's.
    qreal hairline() const;
    /// A fine line from the top down, in the pixels that hold x, and one to the right that hold y.
    QRectF down(qreal x, qreal top, qreal bottom) const;
    QRectF across(qreal y, qreal left, qreal right) const;

private:
    QTransform m_transform;
    qreal m_scale = 1; ///< pixels for each of the painter's; 0 where they cannot be told
};

/// One for the edges of panels: along a side of what is painted on, within it.
enum class Edge
{
    Top,
    Bottom,
    Left
};
void drawEdge(QPainter& painter, const QRectF& area, Edge edge, const QColor& colour);

} // namespace dateline::theme
