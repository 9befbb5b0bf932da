// How the reader moves events to other dates: their marks, or undated ones from beside the timeline.
#include "ui/theme/theme.h"
#include "ui/timeline/date_drag.h"
#include "ui/timeline/timeline_view.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace dateline::timelinepanel {

using viewmodels::TimelineMark;

std::optional<qsizetype> TimelineView::eventAt(QPointF position)
{
    const TimelineMark* mark = markAt(position);
    if (mark == nullptr || mark->kind == TimelineMark::Kind::Cluster)
        return std::nullopt;
    return item(mark->item).event;
}

/// The selected event is taken up by its mark, with Shift any: without it most marks would be moved by those
/// who want to move along the time.
std::optional<std::size_t> TimelineView::grabbable(QPointF position, Qt::KeyboardModifiers modifiers)
{
    const TimelineMark* mark = markAt(position);
    if (!m_takesDates || mark == nullptr || mark->kind == TimelineMark::Kind::Cluster)
        return std::nullopt;
    const bool isMeant = modifiers.testFlag(Qt::ShiftModifier) || m_selected == mark->item;
    return isMeant && !item(mark->item).isHidden ? std::optional(mark->item) : std::nullopt;
}

void TimelineView::beginDateDrag(std::size_t index, QPointF from)
{
    m_drag = new DateDrag(item(index), m_scale.timeAt(from.x()), *this);
    m_dragScale = aim();
    setCursor(Qt::SizeHorCursor);
}

/// A mark that stands on the day of its report would not stay where it is let go.
void TimelineView::refuseDateDrag()
{
    m_pressed.reset();
    m_grabbed.reset();
    m_dragging = false;
    setCursor(Qt::ForbiddenCursor);
    Q_EMIT dateRefused();
}

void TimelineView::moveDateDrag(QPointF position)
{
    m_dragPlace = position;
    m_edgePan.follow(position.x(), width());
    showDateDrag();
}

/// A pointer beyond an end means the end: what would be chosen is always in sight.
void TimelineView::showDateDrag()
{
    m_drag->moveTo({std::clamp<double>(m_dragPlace.x(), 0, width()), m_dragPlace.y()}, m_scale);
    setAccessibleDescription(m_drag->change());
    update();
}

/// Goes as far as the calendar does: the events of the article need not stay in sight.
void TimelineView::panDateDrag(double pixels)
{
    if (!m_drag)
        return;
    m_motion.stop();
    m_fitted = Fitted::No;
    setScale(m_scale.panned(pixels));
    showDateDrag();
}

/// What is let be leaves the view where it was, too.
void TimelineView::endDateDrag(bool isWanted)
{
    if (!m_drag)
        return;
    m_edgePan.end();
    if (!isWanted && m_scale != m_dragScale) {
        m_motion.stop();
        setScale(m_dragScale.resized(width()));
    }
    const qsizetype event = m_drag->item().event;
    const article::DayInterval before = m_drag->item().days;
    const article::DayInterval days = m_drag->days();
    delete m_drag;
    unsetCursor();
    describe();
    update();
    if (isWanted && days != before)
        Q_EMIT dateWanted(event, days);
}

void TimelineView::dragUndated(qsizetype event, QPoint onScreen)
{
    const QPoint position = mapFromGlobal(onScreen);
    const std::optional<std::size_t> index = m_items->find(event);
    m_undatedRefused = refusesDates() && rect().contains(position);
    if (!m_takesDates || !index || !rect().contains(position) || m_undatedRefused)
        return endDateDrag(false);
    if (!m_drag) {
        m_drag = new DateDrag(item(*index), 0, *this);
        m_dragScale = aim();
    }
    moveDateDrag(position);
}

void TimelineView::dropUndated()
{
    endDateDrag(true);
    if (std::exchange(m_undatedRefused, false))
        Q_EMIT dateRefused();
}

void TimelineView::cancelDrag()
{
    endDateDrag(false);
    m_band.reset();
    m_pressed.reset();
    m_grabbed.reset();
}

/// Escape means the drag alone while there is one, and then the events that are selected together.
bool TimelineView::takesEscape(QEvent& event)
{
    // First of all: other events come while the view is still being made.
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return false;
    const bool isBusy = m_drag || m_band || !m_together.empty();
    if (!isBusy || static_cast<QKeyEvent&>(event).key() != Qt::Key_Escape)
        return false;
    event.accept();
    if (event.type() != QEvent::KeyPress)
        return true;
    if (m_drag || m_band)
        cancelDrag();
    else
        Q_EMIT nothingChosen();
    return true;
}

/// Where the mark would stand.
void TimelineView::paintDateDrag(QPainter& painter)
{
    if (!m_drag)
        return;
    const viewmodels::TimeRange range = m_drag->range();
    const double left = m_scale.pixelOf(range.begin);
    const double breadth = std::max(2.0, m_scale.pixelOf(range.end) - left);
    const TimelineGeometry& geometry = m_layout.geometry();
    const QRectF place(left, 0, breadth, geometry.axisTop());
    QColor colour = theme::Theme::fromPalette(palette()).accent;
    colour.setAlphaF(0.3F);
    painter.fillRect(place, colour);
    colour.setAlphaF(1);
    painter.fillRect(QRectF(left, 0, 1, geometry.axisTop()), colour);
    painter.fillRect(QRectF(left + breadth - 1, 0, 1, geometry.axisTop()), colour);
}

} // namespace dateline::timelinepanel
