#pragma once

#include "ui/theme/theme.h"
#include "ui/viewmodels/timeline_item.h"

#include <QFontMetricsF>
#include <QPainter>

namespace dateline::timelinepanel {

/// The room before an event's title that the number of its articles takes, with the space behind it; 0 where
/// a single article tells it.
double badgeWidth(const viewmodels::TimelineItem& item, const QFontMetricsF& metrics);

/// Draws that number into a place as high as its line. Leaves pen, brush and hints changed.
void drawBadge(QPainter& painter, const viewmodels::TimelineItem& item, QPointF leftMiddle,
               const theme::Theme& theme, const QColor& colour);

} // namespace dateline::timelinepanel
