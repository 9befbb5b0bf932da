#include "ui/timeline/status_legend.h"

#include "ui/theme/entity_mark.h"
#include "ui/theme/theme.h"
#include "ui/timeline/event_mark.h"
#include "ui/viewmodels/timeline_model.h"

#include <QPainter>

#include <algorithm>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using article::EventStatus;

namespace {

constexpr int afterDot = 7;
constexpr int afterWords = 16;

} // namespace

StatusLegend::StatusLegend(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    hide();
}

void StatusLegend::setItems(const viewmodels::TimelineItems& items)
{
    m_entries.clear();
    const viewmodels::TimelineDates dates;
    for (const EventStatus status : {EventStatus::Occurred, EventStatus::Planned, EventStatus::Denied}) {
        const auto count = std::ranges::count(items.items, status, &viewmodels::TimelineItem::status);
        if (count > 0)
            m_entries.push_back(
                {status, u"%1 %2"_s.arg(dates.number(count), viewmodels::statusInWords(status))});
    }
    if (m_entries.size() == 1 && m_entries.front().status == EventStatus::Occurred)
        m_entries.clear();
    if (const auto count = std::ranges::count(items.items, true, &viewmodels::TimelineItem::isReaders);
        count > 0)
        m_entries.push_back({EventStatus::Occurred, tr("%1 yours", "events").arg(dates.number(count)), true});
    setVisible(!m_entries.empty());
    setAccessibleName(words());
    setToolTip(words().isEmpty() ? QString()
                                 : tr("Full: happened. Hollow: planned or expected. Struck through: denied. "
                                      "With a corner: yours."));
    updateGeometry();
    update();
}

QString StatusLegend::words() const
{
    QStringList parts;
    for (const Entry& entry : m_entries)
        parts += entry.words;
    return parts.join(u", "_s);
}

QSize StatusLegend::sizeHint() const
{
    int width = 4;
    for (const Entry& entry : m_entries)
        width += static_cast<int>(eventDotSize) + afterDot + fontMetrics().horizontalAdvance(entry.words) +
                 afterWords;
    return {width, fontMetrics().height() + 4};
}

void StatusLegend::paintEvent(QPaintEvent*)
{
    const theme::Theme theme = theme::Theme::fromPalette(palette());
    QPainter painter(this);
    // From the edge where lines begin.
    const auto onScreen = [this](double x, double y, double width, double rowHeight) {
        return QRectF(isRightToLeft() ? this->width() - x - width : x, y, width, rowHeight);
    };
    double x = 4;
    for (const Entry& entry : m_entries) {
        const QRectF dot = onScreen(x, (height() - eventDotSize) / 2, eventDotSize, eventDotSize);
        drawEventDot(painter, dot, entry.status, theme.text, theme.panel);
        if (entry.isReaders)
            theme::drawReadersCorner(painter, dot, theme.text, theme.panel);
        x += eventDotSize + afterDot;
        painter.setPen(theme.faint);
        const int width = fontMetrics().horizontalAdvance(entry.words);
        painter.drawText(onScreen(x, 0, width, height()), Qt::AlignVCenter, entry.words);
        x += width + afterWords;
    }
}

} // namespace dateline::timelinepanel
