#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QSizeF>

namespace dateline::timelinepanel {

/// Where the parts of a timeline stand in its widget, from the top: labels of the two lines, the density band
/// when crowded, rows of events counted from the axis, the axis. With lanes the rows stand in them, from the
/// top lane on, counted from the bottom of each, and the lanes may be scrolled. A value.
struct TimelineGeometry
{
    QSizeF size;
    double rowHeight = 22;
    double stripHeight = 18;
    double bandHeight = 0;
    double axisHeight = 40;
    int lanes = 0;          ///< 0 when there are none
    int laneRows = 2;       ///< of each lane
    double laneHeading = 0; ///< height of the heading above a lane's rows
    double scrolled = 0;    ///< how far up the lanes are moved

    static TimelineGeometry make(QSizeF size, const QFontMetricsF& metrics, bool crowded, int lanes = 0);
    /// The same with its lanes moved up, as far as there are any below.
    TimelineGeometry scrolledTo(double pixels) const;

    double axisTop() const { return size.height() - axisHeight; }
    double bandTop() const { return stripHeight; }
    double rowsTop() const { return stripHeight + bandHeight; }
    double rowsBottom() const { return axisTop() - gapToAxis; }
    /// Of a lane if there are lanes; at least 2.
    int rows() const;
    double rowTop(int row) const;
    /// Something of the row is in sight: lanes may be scrolled.
    bool showsRow(int row) const;
    /// The row at a height; -1 outside of them.
    int rowAt(double y) const;

    double laneHeight() const { return laneHeading + laneRows * rowHeight; }
    double laneTop(int lane) const { return rowsTop() + lane * laneHeight() - scrolled; }
    /// How far the lanes can be moved up.
    double scrollRange() const;
    /// The lanes of which something is in sight, ends included.
    int firstLane() const;
    int lastLane() const;

    static constexpr double gapToAxis = 4;
};

} // namespace dateline::timelinepanel
