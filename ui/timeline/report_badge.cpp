#include "ui/timeline/report_badge.h"

#include "ui/viewmodels/timeline_dates.h"

#include <cmath>

namespace dateline::timelinepanel {

namespace {

constexpr double insideBeside = 4;
constexpr double behind = 4;
constexpr double fillStrength = 0.16;

QString countOf(const viewmodels::TimelineItem& item)
{
    return viewmodels::TimelineDates().number(std::ssize(item.reports->reports));
}

} // namespace

double badgeWidth(const viewmodels::TimelineItem& item, const QFontMetricsF& metrics)
{
    if (!item.reports)
        return 0;
    return std::ceil(metrics.horizontalAdvance(countOf(item))) + 2 * insideBeside + behind;
}

void drawBadge(QPainter& painter, const viewmodels::TimelineItem& item, QPointF leftMiddle,
               const theme::Theme& theme, const QColor& colour)
{
    const QFontMetricsF metrics(painter.font());
    const double height = std::ceil(metrics.height());
    const QRectF pill(leftMiddle.x(), std::floor(leftMiddle.y() - height / 2),
                      badgeWidth(item, metrics) - behind, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::mixed(theme.panel, colour, fillStrength));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colour);
    painter.drawText(pill, Qt::AlignCenter, countOf(item));
}

} // namespace dateline::timelinepanel
