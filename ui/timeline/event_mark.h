#pragma once

#include "model/article/event.h"

#include <QColor>
#include <QPainter>

namespace dateline::timelinepanel {

/// Side of the square that an event of one day is drawn in.
inline constexpr double eventDotSize = 10;

/// Draws the dot of an event: full for what happened, hollow for what is planned, struck through for what is
/// denied. Leaves pen, brush and hints changed.
void drawEventDot(QPainter& painter, const QRectF& dot, article::EventStatus status, const QColor& colour,
                  const QColor& ground);

/// Draws what fades away on both sides of the dot of an event that fell around its day. The dot goes over it.
void drawSoftSides(QPainter& painter, const QRectF& dot, const QColor& colour);

/// Draws the line through the bar of a denied event, from one end to the other.
void drawDenial(QPainter& painter, const QRectF& mark, const QColor& colour, const QColor& ground);

} // namespace dateline::timelinepanel
