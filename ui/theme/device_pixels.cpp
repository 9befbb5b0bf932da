#include "ui/theme/device_pixels.h"

#include <QPainter>

#include <cmath>

namespace dateline::theme {

namespace {

constexpr qreal rounding = 1e-6; ///< what sums of fractions may be off

} // namespace

DevicePixels::DevicePixels(const QPainter& painter) : m_transform(painter.deviceTransform())
{
    const bool isStraight = m_transform.type() <= QTransform::TxScale && m_transform.m11() > 0 &&
                            qFuzzyCompare(m_transform.m11(), m_transform.m22());
    m_scale = isStraight ? m_transform.m11() : 0;
}

qreal DevicePixels::nearX(qreal x) const
{
    return m_scale > 0 ? (std::round(x * m_scale + m_transform.dx()) - m_transform.dx()) / m_scale : x;
}

qreal DevicePixels::nearY(qreal y) const
{
    return m_scale > 0 ? (std::round(y * m_scale + m_transform.dy()) - m_transform.dy()) / m_scale : y;
}

qreal DevicePixels::length(qreal length) const
{
    return m_scale > 0 ? std::max(1.0, std::round(length * m_scale)) / m_scale : length;
}

qreal DevicePixels::hairline() const
{
    return m_scale > 0 ? std::max(1.0, std::floor(m_scale + rounding)) / m_scale : 1;
}

QRectF DevicePixels::down(qreal x, qreal top, qreal bottom) const
{
    const qreal device = x * m_scale + m_transform.dx();
    const qreal left = m_scale > 0 ? (std::floor(device + rounding) - m_transform.dx()) / m_scale : x;
    return QRectF(QPointF(left, nearY(top)), QPointF(left + hairline(), nearY(bottom)));
}

QRectF DevicePixels::across(qreal y, qreal left, qreal right) const
{
    const qreal device = y * m_scale + m_transform.dy();
    const qreal top = m_scale > 0 ? (std::floor(device + rounding) - m_transform.dy()) / m_scale : y;
    return QRectF(QPointF(nearX(left), top), QPointF(nearX(right), top + hairline()));
}

void drawEdge(QPainter& painter, const QRectF& area, Edge edge, const QColor& colour)
{
    const DevicePixels pixels(painter);
    const qreal thickness = pixels.hairline();
    const qreal left = pixels.nearX(area.left());
    const qreal top = pixels.nearY(area.top());
    switch (edge) {
    case Edge::Top:
        return painter.fillRect(QRectF(left, top, area.width(), thickness), colour);
    case Edge::Bottom:
        return painter.fillRect(
            QRectF(left, pixels.nearY(area.bottom()) - thickness, area.width(), thickness), colour);
    case Edge::Left:
        return painter.fillRect(QRectF(left, top, thickness, area.height()), colour);
    }
}

} // namespace dateline::theme
