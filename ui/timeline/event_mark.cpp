#include "ui/timeline/event_mark.h"

#include <QLinearGradient>

namespace dateline::timelinepanel {

using article::EventStatus;

void drawEventDot(QPainter& painter, const QRectF& dot, EventStatus status, const QColor& colour,
                  const QColor& ground)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHollow = status == EventStatus::Planned;
    painter.setPen(isHollow ? QPen(colour, 1.8) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? ground : colour);
    painter.drawEllipse(isHollow ? dot.adjusted(1, 1, -1, -1) : dot);
    if (status == EventStatus::Denied)
        drawDenial(painter, dot.adjusted(-3, 0, 3, 0), colour, ground);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void drawSoftSides(QPainter& painter, const QRectF& dot, const QColor& colour)
{
    constexpr double reach = 9;
    constexpr double strength = 0.5;
    const QRectF sides = dot.adjusted(-reach, 3, reach, -3);
    QColor full = colour;
    full.setAlphaF(strength);
    QColor none = colour;
    none.setAlphaF(0);
    QLinearGradient gradient(sides.topLeft(), sides.topRight());
    gradient.setColorAt(0, none);
    gradient.setColorAt(0.5, full);
    gradient.setColorAt(1, none);
    painter.fillRect(sides, gradient);
}

void drawDenial(QPainter& painter, const QRectF& mark, const QColor& colour, const QColor& ground)
{
    const QPointF left(mark.left(), mark.center().y());
    const QPointF right(mark.right(), mark.center().y());
    painter.setPen(QPen(ground, 3));
    painter.drawLine(left, right);
    painter.setPen(QPen(colour, 1.4));
    painter.drawLine(left, right);
}

} // namespace dateline::timelinepanel
