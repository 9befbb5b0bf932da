#include "ui/timeline/timeline_painter.h"

#include "ui/theme/device_pixels.h"
#include "ui/timeline/beyond_labels.h"
#include "ui/timeline/lane_painter.h"
#include "ui/timeline/mark_painter.h"

#include <QCoreApplication>

#include <cmath>

namespace dateline::timelinepanel {

using viewmodels::TimelineAxis;
using viewmodels::TimelineScale;

namespace {

constexpr double inset = 6;
constexpr double bandGap = 6;

class PainterWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::timelinepanel::PainterWords)
};

double middleOf(QDate day)
{
    return TimelineScale::timeOf(day) + 0.5;
}

} // namespace

TimelinePainter::TimelinePainter(QPainter& painter, const TimelinePicture& picture)
    : m_painter(painter), m_picture(picture), m_metrics(picture.font)
{
    m_painter.setFont(picture.font);
}

void TimelinePainter::paint()
{
    const auto width = [this](const QString& text) { return m_metrics.horizontalAdvance(text); };
    const TimelineAxis axis = TimelineAxis::make(m_picture.scale, m_dates, width);
    m_painter.fillRect(QRectF(QPointF(), m_picture.geometry.size), m_picture.theme.panel);
    paintGrid(axis);
    paintDates(m_picture.geometry.axisTop());
    if (m_picture.layout.isCrowded())
        paintDensity();
    paintMarks();
    m_painter.setFont(m_picture.font);
    paintAxis(axis);
    paintBeyond();
}

void TimelinePainter::paintMarks()
{
    if (m_picture.lanes.empty()) {
        MarkPainter(m_painter, m_picture).paint();
        return;
    }
    MarkPainter(m_painter, m_picture).paint();
    paintLanes(m_painter, m_picture);
    // Lanes are scrolled below the strip and the axis. A picture in lines knows no clipping, only covering.
    const TimelineGeometry& geometry = m_picture.geometry;
    const double width = geometry.size.width();
    m_painter.fillRect(QRectF(0, 0, width, geometry.rowsTop()), m_picture.theme.panel);
    m_painter.fillRect(QRectF(0, geometry.axisTop(), width, geometry.axisHeight), m_picture.theme.panel);
    m_painter.setFont(m_picture.font);
    paintDates(geometry.rowsTop());
}

void TimelinePainter::paintGrid(const TimelineAxis& axis)
{
    const TimelineGeometry& geometry = m_picture.geometry;
    const theme::DevicePixels pixels(m_painter);
    const QColor colour = theme::mixed(m_picture.theme.panel, m_picture.theme.text, 0.07);
    for (const double tick : axis.majorTicks.empty() ? axis.minorTicks : axis.majorTicks)
        m_painter.fillRect(pixels.down(tick, geometry.stripHeight, geometry.axisTop()), colour);
}

void TimelinePainter::paintAxis(const TimelineAxis& axis)
{
    const TimelineGeometry& geometry = m_picture.geometry;
    const theme::Theme& theme = m_picture.theme;
    const double top = geometry.axisTop();
    const QColor colour = theme::mixed(theme.panel, theme.text, 0.35);
    m_painter.fillRect(theme::DevicePixels(m_painter).across(top, 0, geometry.size.width()), colour);
    paintTicks(axis.fineTicks, 3, colour);
    paintTicks(axis.minorTicks, 5, colour);
    paintTicks(axis.majorTicks, geometry.axisHeight, colour);
    const double line = std::ceil(m_metrics.height());
    const bool isWhole = axis.majorLabels.empty();
    paintLabels(axis.minorLabels, top + 4, isWhole ? theme.text : theme.faint);
    paintLabels(axis.majorLabels, top + 4 + line, theme.text);
}

void TimelinePainter::paintTicks(const std::vector<double>& ticks, double length, const QColor& colour)
{
    const theme::DevicePixels pixels(m_painter);
    const double top = m_picture.geometry.axisTop();
    for (const double tick : ticks)
        m_painter.fillRect(pixels.down(tick, top, top + length), colour);
}

void TimelinePainter::paintLabels(const std::vector<TimelineAxis::Label>& labels, double top,
                                  const QColor& colour)
{
    const QPen before = m_painter.pen();
    m_painter.setPen(colour);
    for (const TimelineAxis::Label& label : labels)
        m_painter.drawText(QPointF(label.left, top + m_metrics.ascent()), label.text);
    m_painter.setPen(before);
}

/// The lines of the two dates, from the top down to somewhere, and what they are.
void TimelinePainter::paintDates(double bottom)
{
    const theme::Theme& theme = m_picture.theme;
    if (!m_picture.today.isValid())
        return;
    const bool hasPublished = m_picture.published.isValid();
    const bool isToday = hasPublished && m_picture.published == m_picture.today;
    const QColor quiet = theme::mixed(theme.panel, theme.text, 0.45);
    if (hasPublished) {
        const double distance = m_picture.scale.pixelOf(middleOf(m_picture.today)) -
                                m_picture.scale.pixelOf(middleOf(m_picture.published));
        const QString label = isToday ? PainterWords::tr("Published today") : PainterWords::tr("Published");
        const bool isClose =
            !isToday && distance > 0 && distance < m_metrics.horizontalAdvance(label) + 2 * inset;
        paintDate(m_picture.published, label, isToday ? theme.accent : quiet, isClose, bottom);
    }
    if (!isToday)
        paintDate(m_picture.today, PainterWords::tr("Today"), theme.accent, false, bottom);
}

void TimelinePainter::paintDate(QDate date, const QString& label, const QColor& colour, bool labelBefore,
                                double bottom)
{
    const TimelineGeometry& geometry = m_picture.geometry;
    const double pixel = std::floor(m_picture.scale.pixelOf(middleOf(date))) + 0.5;
    if (pixel < 0 || pixel > geometry.size.width())
        return;
    m_painter.fillRect(theme::DevicePixels(m_painter).down(pixel, 3, bottom), colour);
    const double width = m_metrics.horizontalAdvance(label);
    const bool isBefore = labelBefore || pixel + inset + width > geometry.size.width();
    const double left = isBefore ? pixel - inset - width : pixel + inset;
    m_painter.setPen(m_picture.theme.faint);
    m_painter.drawText(QPointF(left, 3 + m_metrics.ascent()), label);
}

void TimelinePainter::paintBeyond()
{
    for (const BeyondLabel& label : beyondLabels(m_picture.beyond, m_metrics, m_picture.geometry, m_dates)) {
        m_painter.fillRect(label.rect, m_picture.theme.panel);
        m_painter.setPen(m_picture.theme.faint);
        m_painter.drawText(label.rect, Qt::AlignCenter, label.text);
    }
}

/// The highest row with more than a few marks in sight: what the density band stands on.
int TimelinePainter::filledRows() const
{
    constexpr int few = 2;
    std::vector<int> counts(static_cast<std::size_t>(m_picture.layout.usedRows()) + 1, 0);
    const double left = m_picture.layoutOffset;
    for (const viewmodels::TimelineMark& mark : m_picture.layout.marks()) {
        if (mark.right >= left && mark.left <= left + m_picture.geometry.size.width())
            ++counts[static_cast<std::size_t>(mark.row)];
    }
    int rows = 1;
    for (std::size_t row = 0; row < counts.size(); ++row)
        rows = counts[row] > few ? static_cast<int>(row) + 1 : rows;
    return rows;
}

void TimelinePainter::paintDensity()
{
    const theme::Theme& theme = m_picture.theme;
    const TimelineGeometry& geometry = m_picture.geometry;
    // The band takes the room that the rows leave.
    const double bottom = geometry.rowTop(filledRows() - 1) - bandGap;
    const double room = std::max(bottom - geometry.bandTop(), geometry.bandHeight - bandGap);
    const QRectF band(0, geometry.bandTop(), geometry.size.width(), room);
    const bool isDimmed = !m_picture.emphasized.empty();
    paintBins(m_picture.layout.density().all, band,
              theme::mixed(theme.panel, theme.text, isDimmed ? 0.16 : 0.3));
    if (isDimmed) {
        const QColor colour = m_picture.emphasisType ? theme.entity(*m_picture.emphasisType) : theme.text;
        paintBins(m_picture.layout.density().emphasized, band, colour);
    }
}

void TimelinePainter::paintBins(const std::vector<int>& bins, const QRectF& band, const QColor& colour)
{
    const double binWidth = viewmodels::TimelineMetrics().binWidth;
    const double highest = std::sqrt(static_cast<double>(m_picture.layout.density().highest));
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const double left = std::round(static_cast<double>(i) * binWidth - m_picture.layoutOffset);
        if (bins[i] == 0 || left + binWidth < 0 || left > band.right())
            continue;
        // Square roots, so that few events are still seen beside many.
        const double height = std::max(2.0, std::round(band.height() * std::sqrt(bins[i]) / highest));
        m_painter.fillRect(QRectF(left, band.bottom() - height, binWidth - 1, height), colour);
    }
}

} // namespace dateline::timelinepanel
