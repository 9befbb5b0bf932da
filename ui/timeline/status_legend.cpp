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
constexpr int begin = 4;

/// How much an entry needs explaining: full dots least of all.
int importance(EventStatus status, bool isReaders)
{
    if (isReaders)
        return 1;
    return status == EventStatus::Occurred ? 0 : status == EventStatus::Denied ? 2 : 3;
}

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
    const QString key =
        tr("Full: happened. Hollow: planned or expected. Struck through: denied. With a corner: "
           "yours.");
    setToolTip(words().isEmpty() ? QString() : words() + u'\n' + key);
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

int StatusLegend::widthOf(const std::vector<Entry>& entries) const
{
    int width = begin;
    for (const Entry& entry : entries)
        width += static_cast<int>(eventDotSize) + afterDot + fontMetrics().horizontalAdvance(entry.words) +
                 afterWords;
    return width;
}

QSize StatusLegend::sizeHint() const
{
    return {widthOf(m_entries), fontMetrics().height() + 4};
}

std::vector<StatusLegend::Entry> StatusLegend::fitting() const
{
    std::vector<Entry> entries = m_entries;
    while (!entries.empty() && widthOf(entries) - afterWords > width())
        entries.erase(std::ranges::min_element(
            entries, {}, [](const Entry& entry) { return importance(entry.status, entry.isReaders); }));
    return entries;
}

QString StatusLegend::shownWords() const
{
    QStringList parts;
    for (const Entry& entry : fitting())
        parts += entry.words;
    return parts.join(u", "_s);
}

void StatusLegend::paintEvent(QPaintEvent*)
{
    const theme::Theme theme = theme::Theme::fromPalette(palette());
    QPainter painter(this);
    // From the edge where lines begin.
    const auto onScreen = [this](double x, double y, double width, double rowHeight) {
        return QRectF(isRightToLeft() ? this->width() - x - width : x, y, width, rowHeight);
    };
    double x = begin;
    for (const Entry& entry : fitting()) {
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
