#include "ui/timeline/lane_painter.h"

#include "ui/theme/device_pixels.h"
#include "ui/viewmodels/timeline_dates.h"

#include <algorithm>
#include <cmath>

namespace dateline::timelinepanel {

namespace {

constexpr double inset = 6;
/// The part of the width that a heading takes at most.
constexpr double widest = 0.5;

void paintHeading(QPainter& painter, const TimelinePicture& picture, const viewmodels::TimelineLane& lane,
                  double top)
{
    const QFontMetricsF metrics(picture.font);
    const TimelineGeometry& geometry = picture.geometry;
    const QString count =
        QStringLiteral("  ") + viewmodels::TimelineDates().number(static_cast<qsizetype>(lane.items.size()));
    const double countWidth = metrics.horizontalAdvance(count);
    const QString name =
        metrics.elidedText(lane.name, Qt::ElideRight, geometry.size.width() * widest - countWidth);
    const double nameWidth = metrics.horizontalAdvance(name);
    const QRectF ground(0, top, inset + nameWidth + countWidth + inset, geometry.laneHeading);
    painter.fillRect(ground, picture.theme.panel);
    const double line = top + (geometry.laneHeading - metrics.height()) / 2 + metrics.ascent();
    painter.setPen(lane.type ? picture.theme.entity(*lane.type) : picture.theme.faint);
    painter.drawText(QPointF(inset, line), name);
    painter.setPen(picture.theme.faint);
    painter.drawText(QPointF(inset + nameWidth, line), count);
}

} // namespace

void paintLanes(QPainter& painter, const TimelinePicture& picture)
{
    const TimelineGeometry& geometry = picture.geometry;
    painter.setFont(picture.font);
    for (int lane = geometry.firstLane(); lane <= geometry.lastLane(); ++lane) {
        const double top = geometry.laneTop(lane);
        if (top >= geometry.rowsTop()) {
            painter.fillRect(theme::DevicePixels(painter).across(std::floor(top), 0, geometry.size.width()),
                             theme::mixed(picture.theme.panel, picture.theme.text, 0.12));
        }
        const double lowest = top + geometry.laneHeight() - geometry.laneHeading;
        const double heading = std::clamp(geometry.rowsTop(), top, lowest);
        paintHeading(painter, picture, picture.lanes[static_cast<std::size_t>(lane)], heading + 1);
    }
}

} // namespace dateline::timelinepanel
