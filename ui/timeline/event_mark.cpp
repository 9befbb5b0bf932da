#include "ui/timeline/event_mark.h"

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
