#pragma once

#include "ui/theme/theme.h"
#include "ui/timeline/timeline_geometry.h"
#include "ui/viewmodels/timeline_axis.h"
#include "ui/viewmodels/timeline_lanes.h"
#include "ui/viewmodels/timeline_layout.h"

#include <QDate>
#include <QFont>
#include <QList>
#include <QPainter>

#include <optional>
#include <span>

namespace dateline::timelinepanel {

/// What a timeline shows at one moment.
struct TimelinePicture
{
    std::span<const viewmodels::TimelineItem> items;
    const viewmodels::TimelineLayout& layout;
    viewmodels::TimelineScale scale;
    double layoutOffset = 0; ///< pixel of the layout that stands at the left edge
    TimelineGeometry geometry;
    theme::Theme theme;
    QFont font;
    std::span<const char> emphasized{};                ///< flags of items; empty when no entity is selected
    std::optional<article::EntityType> emphasisType{}; ///< of the selected entity
    QList<qsizetype> compared{};                       ///< two entities, or none
    std::optional<std::size_t> selected{};
    std::span<const char> together{}; ///< flags of items; empty unless several are selected
    bool showsGap = false; ///< of the selected event, between when it happened and when it was reported
    QDate today{};
    QDate published{};
    viewmodels::EventsBeyond beyond{};
    std::span<const viewmodels::TimelineLane> lanes{};
};

/// Draws a timeline with plain lines and rectangles: lines, density band, marks with labels, axis. Made for
/// one paint event.
class TimelinePainter
{
public:
    TimelinePainter(QPainter& painter, const TimelinePicture& picture);

    void paint();

private:
    void paintMarks();
    void paintGrid(const viewmodels::TimelineAxis& axis);
    void paintAxis(const viewmodels::TimelineAxis& axis);
    void paintTicks(const std::vector<double>& ticks, double length, const QColor& colour);
    void paintLabels(const std::vector<viewmodels::TimelineAxis::Label>& labels, double top,
                     const QColor& colour);
    void paintDates(double bottom);
    void paintDate(QDate date, const QString& label, const QColor& colour, bool labelBefore, double bottom);
    void paintBeyond();
    void paintDensity();
    void paintBins(const std::vector<int>& bins, const QRectF& band, const QColor& colour);
    int filledRows() const;

    QPainter& m_painter;
    const TimelinePicture& m_picture;
    QFontMetricsF m_metrics;
    viewmodels::TimelineDates m_dates;
};

} // namespace dateline::timelinepanel
