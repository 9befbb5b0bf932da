// How the reader selects several events on the timeline.
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace dateline::timelinepanel {

using viewmodels::TimelineMark;

bool TimelineView::isSelected(std::size_t index) const
{
    return m_selected == index || (!m_together.empty() && m_together[index] != 0);
}

void TimelineView::setSelectedTogether(const QSet<qsizetype>& events)
{
    m_together.clear();
    if (events.size() > 1) {
        m_together.resize(m_items->items.size());
        std::ranges::transform(
            m_items->items, m_together.begin(),
            [&events](const viewmodels::TimelineItem& one) -> char { return events.contains(one.event); });
    }
    describe();
    update();
}

/// Where one event alone is selected, that one.
std::vector<char> TimelineView::flagsOfSelected() const
{
    std::vector<char> flags = m_together;
    flags.resize(m_items->items.size());
    if (m_selected)
        flags[*m_selected] = 1;
    return flags;
}

void TimelineView::selectTogether(const std::vector<char>& flags)
{
    QList<qsizetype> events;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        if (flags[i] != 0)
            events.append(item(i).event);
    }
    Q_EMIT eventsChosen(events);
}

/// The events that a mark stands for: a cluster has those of its time that have no mark of their own.
std::vector<std::size_t> TimelineView::itemsOf(const TimelineMark& mark) const
{
    if (mark.kind != TimelineMark::Kind::Cluster)
        return {mark.item};
    const viewmodels::TimelineLanes& lanes = m_layout.lanes();
    const int lane = lanes.isEmpty() ? -1 : mark.row / m_layout.geometry().laneRows;
    std::vector<std::size_t> items;
    const auto [first, behind] = m_items->touching(mark.range);
    for (std::size_t i = first; i < behind; ++i) {
        const viewmodels::TimeRange& range = item(i).range;
        const bool isWithin = range.begin >= mark.range.begin && range.end <= mark.range.end;
        const bool isOfLane = lane < 0 || lanes.holds(lane, i);
        if (isWithin && isOfLane && m_layout.layout().markOf(i) == nullptr)
            items.push_back(i);
    }
    return items;
}

/// Adds events to those selected, or takes them away where all of them are.
void TimelineView::toggle(const std::vector<std::size_t>& indexes)
{
    if (indexes.empty())
        return;
    std::vector<char> flags = flagsOfSelected();
    const bool areAll =
        std::ranges::all_of(indexes, [&flags](std::size_t index) { return flags[index] != 0; });
    for (const std::size_t index : indexes)
        flags[index] = areAll ? 0 : 1;
    m_anchor = indexes.back();
    m_lead = m_anchor;
    selectTogether(flags);
}

/// Selects the events from where the reader has begun up to another one, as far as the arrows lead to them.
void TimelineView::extendTo(std::optional<std::size_t> index)
{
    if (!index)
        return;
    const std::size_t anchor = m_anchor.value_or(m_selected.value_or(*index));
    std::vector<char> flags(m_items->items.size());
    for (std::size_t i = std::min(anchor, *index); i <= std::max(anchor, *index); ++i)
        flags[i] = m_emphasized.empty() || m_emphasized[i] != 0 || i == anchor ? 1 : 0;
    m_anchor = anchor;
    m_lead = index;
    selectTogether(flags);
    bringIntoSight(*index);
}

void TimelineView::selectAll()
{
    std::vector<char> flags(m_items->items.size(), 1);
    if (!m_emphasized.empty())
        flags = m_emphasized;
    selectTogether(flags);
}

bool TimelineView::clickTogether(const TimelineMark& mark, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier))
        toggle(itemsOf(mark));
    else if (modifiers.testFlag(Qt::ShiftModifier) && mark.kind != TimelineMark::Kind::Cluster)
        extendTo(mark.item);
    else
        return false;
    return true;
}

bool TimelineView::takesSelecting(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    if (event.modifiers() != Qt::ShiftModifier)
        return false;
    const std::optional<std::size_t> lead = m_lead ? m_lead : m_selected;
    switch (event.key()) {
    case Qt::Key_Left:
        extendTo(stepFrom(lead, -1));
        return true;
    case Qt::Key_Right:
        extendTo(stepFrom(lead, 1));
        return true;
    case Qt::Key_Home:
        extendTo(stepFrom(std::nullopt, 1));
        return true;
    case Qt::Key_End:
        extendTo(stepFrom(std::nullopt, -1));
        return true;
    default:
        return false;
    }
}

void TimelineView::moveBand(QPointF position)
{
    m_band = QRectF(*m_pressed, position).normalized();
    update();
}

/// What the frame touches is added.
void TimelineView::endBand()
{
    if (!m_band)
        return;
    const QRectF band = *std::exchange(m_band, std::nullopt);
    m_layout.update(m_scale, size());
    const TimelineGeometry& geometry = m_layout.geometry();
    std::vector<char> flags = flagsOfSelected();
    for (const TimelineMark& mark : m_layout.layout().marks()) {
        const QRectF place(mark.left - m_layout.offset(), geometry.rowTop(mark.row), mark.right - mark.left,
                           geometry.rowHeight);
        if (!geometry.showsRow(mark.row) || !place.intersects(band))
            continue;
        for (const std::size_t index : itemsOf(mark))
            flags[index] = 1;
    }
    update();
    if (std::ranges::count(flags, 1) > 0)
        selectTogether(flags);
}

void TimelineView::paintBand(QPainter& painter)
{
    if (!m_band)
        return;
    QColor colour = theme::Theme::fromPalette(palette()).accent;
    painter.setPen(colour);
    colour.setAlphaF(0.15F);
    painter.setBrush(colour);
    painter.drawRect(*m_band);
}

} // namespace dateline::timelinepanel
