#include "ui/timeline/timeline_geometry.h"

#include <algorithm>
#include <cmath>

namespace dateline::timelinepanel {

namespace {

constexpr double band = 26;
constexpr double tickLength = 5;

} // namespace

TimelineGeometry TimelineGeometry::make(QSizeF size, const QFontMetricsF& metrics, bool crowded)
{
    TimelineGeometry geometry;
    geometry.size = size;
    geometry.rowHeight = std::max(22.0, std::ceil(metrics.height()) + 6);
    geometry.stripHeight = std::ceil(metrics.height()) + 6;
    geometry.bandHeight = crowded ? band : 0;
    geometry.axisHeight = tickLength + 2 * std::ceil(metrics.height()) + 4;
    return geometry;
}

int TimelineGeometry::rows() const
{
    return std::max(2, static_cast<int>((axisTop() - gapToAxis - rowsTop()) / rowHeight));
}

int TimelineGeometry::rowAt(double y) const
{
    const double above = axisTop() - gapToAxis - y;
    return above < 0 || y < rowsTop() ? -1 : static_cast<int>(above / rowHeight);
}

} // namespace dateline::timelinepanel
