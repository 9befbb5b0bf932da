#include "ui/timeline/timeline_geometry.h"

#include <algorithm>
#include <cmath>

namespace dateline::timelinepanel {

namespace {

constexpr double band = 26;
constexpr double tickLength = 5;
constexpr int mostLaneRows = 8;

} // namespace

TimelineGeometry TimelineGeometry::make(QSizeF size, const QFontMetricsF& metrics, bool crowded, int lanes)
{
    TimelineGeometry geometry;
    geometry.size = size;
    geometry.rowHeight = std::max(22.0, std::ceil(metrics.height()) + 6);
    geometry.stripHeight = std::ceil(metrics.height()) + 6;
    geometry.bandHeight = crowded ? band : 0;
    geometry.axisHeight = tickLength + 2 * std::ceil(metrics.height()) + 4;
    geometry.lanes = lanes;
    if (lanes > 0) {
        // Few lanes share the room; many are scrolled.
        geometry.laneHeading = std::ceil(metrics.height()) + 2;
        const double room = (geometry.rowsBottom() - geometry.rowsTop()) / lanes - geometry.laneHeading;
        geometry.laneRows = std::clamp(static_cast<int>(room / geometry.rowHeight), 2, mostLaneRows);
    }
    return geometry;
}

TimelineGeometry TimelineGeometry::scrolledTo(double pixels) const
{
    TimelineGeometry moved = *this;
    moved.scrolled = std::clamp(pixels, 0.0, scrollRange());
    return moved;
}

int TimelineGeometry::rows() const
{
    return lanes > 0 ? laneRows : std::max(2, static_cast<int>((rowsBottom() - rowsTop()) / rowHeight));
}

double TimelineGeometry::rowTop(int row) const
{
    if (lanes == 0)
        return rowsBottom() - (row + 1) * rowHeight;
    return laneTop(row / laneRows + 1) - (row % laneRows + 1) * rowHeight;
}

int TimelineGeometry::rowAt(double y) const
{
    const double above = rowsBottom() - y;
    if (above < 0 || y < rowsTop())
        return -1;
    if (lanes == 0)
        return static_cast<int>(above / rowHeight);
    const int lane = static_cast<int>((y - laneTop(0)) / laneHeight());
    const int row = static_cast<int>((laneTop(lane + 1) - y) / rowHeight);
    return lane >= lanes || row >= laneRows ? -1 : lane * laneRows + row;
}

bool TimelineGeometry::showsRow(int row) const
{
    const double top = rowTop(row);
    return lanes == 0 || (top + rowHeight > rowsTop() && top < axisTop());
}

double TimelineGeometry::scrollRange() const
{
    return std::max(0.0, lanes * laneHeight() - (rowsBottom() - rowsTop()));
}

int TimelineGeometry::firstLane() const
{
    return static_cast<int>(scrolled / laneHeight());
}

int TimelineGeometry::lastLane() const
{
    const double end = scrolled + rowsBottom() - rowsTop();
    return std::min(lanes, static_cast<int>(std::ceil(end / laneHeight()))) - 1;
}

} // namespace dateline::timelinepanel
