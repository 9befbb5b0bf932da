#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QSizeF>

namespace dateline::timelinepanel {

/// Where the parts of a timeline stand in its widget, from the top: labels of the two lines, the density band
/// when crowded, rows of events counted from the axis, the axis. A value.
struct TimelineGeometry
{
    QSizeF size;
    double rowHeight = 22;
    double stripHeight = 18;
    double bandHeight = 0;
    double axisHeight = 40;

    static TimelineGeometry make(QSizeF size, const QFontMetricsF& metrics, bool crowded);

    double axisTop() const { return size.height() - axisHeight; }
    double bandTop() const { return stripHeight; }
    double rowsTop() const { return stripHeight + bandHeight; }
    /// At least 2.
    int rows() const;
    double rowTop(int row) const { return axisTop() - gapToAxis - (row + 1) * rowHeight; }
    /// The row at a height; -1 outside of them.
    int rowAt(double y) const;

    static constexpr double gapToAxis = 4;
};

} // namespace dateline::timelinepanel
