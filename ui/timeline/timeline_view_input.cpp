// How the reader acts on the timeline: keys, wheel, mouse.
#include "ui/timeline/beyond_labels.h"
#include "ui/timeline/date_drag.h"
#include "ui/timeline/event_tooltip.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace dateline::timelinepanel {

using viewmodels::TimelineMark;
using viewmodels::TimelineScale;

namespace {

/// A notch of a mouse wheel, in eighths of a degree, and what it magnifies by.
constexpr double wheelNotch = 120;
constexpr double wheelZoom = 1.3;
/// How far beside a mark a click still means it.
constexpr double nearness = 3;
/// The least around a cluster that is looked into, in days.
constexpr double shortestLook = 1.5;

} // namespace

bool TimelineView::event(QEvent* event)
{
    if (takesEscape(*event))
        return true;
    if (event->type() == QEvent::ToolTip) {
        showTooltip(*static_cast<QHelpEvent*>(event));
        return true;
    }
    return takesGesture(*event) || QWidget::event(event);
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    const bool keepsFit = m_fitted != Fitted::No;
    m_motion.stop();
    setScale(keepsFit ? fitted(m_fitted) : m_scale.resized(width()));
    placeScrollBar();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        m_layout.setFont(font());
        placeScrollBar();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && m_scrollBar->maximum() > 0) {
        m_scrollBar->setValue(m_scrollBar->value() - angle.y() / 2);
        event->accept();
        return;
    }
    const bool pans =
        std::abs(angle.x()) > std::abs(angle.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    if (pans) {
        const int delta = angle.x() != 0 ? angle.x() : angle.y();
        panBy(-delta);
    } else {
        // Touchpads send many small steps: they are motion enough.
        const bool isNotch = event->pixelDelta().isNull();
        zoomBy(std::pow(wheelZoom, angle.y() / wheelNotch), event->position().x(), isNotch);
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->position();
    m_lastDrag = event->position();
    m_dragging = false;
    m_wantsBand = event->modifiers().testFlag(Qt::ControlModifier);
    if (!m_wantsBand)
        m_grabbed = grabbable(event->position(), event->modifiers());
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        hover(event->position());
        return;
    }
    const QPointF way = event->position() - *m_pressed;
    const double length = m_wantsBand ? way.manhattanLength() : std::abs(way.x());
    if (!m_dragging && length >= QApplication::startDragDistance()) {
        m_dragging = true;
        if (m_grabbed && refusesDates())
            return refuseDateDrag();
        if (m_grabbed)
            beginDateDrag(*m_grabbed, *m_pressed);
        else
            setCursor(m_wantsBand ? Qt::CrossCursor : Qt::ClosedHandCursor);
    }
    if (m_dragging && m_wantsBand) {
        moveBand(event->position());
    } else if (m_drag) {
        moveDateDrag(event->position());
    } else if (m_dragging) {
        panBy(m_lastDrag.x() - event->position().x());
        m_lastDrag = event->position();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    if (!m_dragging)
        click(event->position(), event->modifiers());
    endDateDrag(true);
    endBand();
    m_pressed.reset();
    m_dragging = false;
    hover(event->position());
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (takesSelecting(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        selectPrevious();
        break;
    case Qt::Key_Right:
        selectNext();
        break;
    case Qt::Key_Home:
        selectFirst();
        break;
    case Qt::Key_End:
        selectLast();
        break;
    case Qt::Key_PageUp:
        moveTo(aim().panned(-width() * 0.8), true);
        break;
    case Qt::Key_PageDown:
        moveTo(aim().panned(width() * 0.8), true);
        break;
    case Qt::Key_Up:
        scrollLanes(-1);
        break;
    case Qt::Key_Down:
        scrollLanes(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected)
            choose(*m_selected);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::leaveEvent(QEvent* event)
{
    unsetCursor();
    QWidget::leaveEvent(event);
}

const TimelineMark* TimelineView::markAt(QPointF position)
{
    m_layout.update(m_scale, size());
    const int row = m_layout.geometry().rowAt(position.y());
    for (const double beside : {0.0, nearness, -nearness}) {
        const double pixel = position.x() + m_layout.offset() + beside;
        if (const TimelineMark* mark = row < 0 ? nullptr : m_layout.layout().markAt(pixel, row))
            return mark;
    }
    return nullptr;
}

void TimelineView::click(QPointF position, Qt::KeyboardModifiers modifiers)
{
    const TimelineMark* mark = markAt(position);
    if (const int direction = beyondAt(position)) {
        showBeyond(direction);
    } else if (mark != nullptr && clickTogether(*mark, modifiers)) {
        return;
    } else if (mark == nullptr) {
        Q_EMIT nothingChosen();
    } else if (mark->kind == TimelineMark::Kind::Cluster) {
        Q_EMIT leaving();
        const double missing = std::max(0.0, shortestLook - mark->range.length());
        const viewmodels::TimeRange range{mark->range.begin - missing / 2, mark->range.end + missing / 2};
        moveTo(TimelineScale::fitting(range, width(), width() / 8.0, width() / 4.0), true);
    } else {
        choose(mark->item);
    }
}

int TimelineView::beyondAt(QPointF position) const
{
    const QFontMetricsF metrics(font());
    for (const BeyondLabel& label :
         beyondLabels(m_items->beyond(m_scale.shown()), metrics, m_layout.geometry(), {})) {
        if (label.rect.contains(position))
            return label.direction;
    }
    return 0;
}

/// Brings the nearest event beyond an end to the middle.
void TimelineView::showBeyond(int direction)
{
    const viewmodels::TimeRange shown = aim().shown();
    std::optional<double> nearest;
    for (std::size_t i = 0; i < m_items->dated; ++i) {
        const viewmodels::TimeRange& range = item(i).range;
        const bool isBeyond = direction < 0 ? range.end <= shown.begin : range.begin >= shown.end;
        const double end = direction < 0 ? range.end : range.begin;
        if (isBeyond && (!nearest || (direction < 0 ? end > *nearest : end < *nearest)))
            nearest = end;
    }
    if (!nearest)
        return;
    Q_EMIT leaving();
    moveTo(aim().panned(aim().pixelOf(*nearest) - width() / 2.0), true);
}

void TimelineView::hover(QPointF position)
{
    const auto event = eventAt(position);
    if (event && m_takesDates && !refusesDates() && m_selected && item(*m_selected).event == *event)
        setCursor(Qt::SizeHorCursor);
    else if (markAt(position) != nullptr || beyondAt(position) != 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void TimelineView::showTooltip(const QHelpEvent& event)
{
    const TimelineMark* mark = markAt(event.pos());
    if (mark == nullptr) {
        QToolTip::hideText();
        return;
    }
    const viewmodels::TimelineDates dates;
    const bool isCluster = mark->kind == TimelineMark::Kind::Cluster;
    const QString text = isCluster ? clusterTooltip(*mark, dates) : eventTooltip(item(mark->item), dates);
    QToolTip::showText(event.globalPos(), text, this);
}

void TimelineView::choose(std::size_t index)
{
    m_anchor = index;
    m_lead = index;
    Q_EMIT eventChosen(item(index).event);
}

void TimelineView::selectNext()
{
    step(1);
}

void TimelineView::selectPrevious()
{
    step(-1);
}

void TimelineView::selectFirst()
{
    if (const auto first = stepFrom(std::nullopt, 1))
        choose(*first);
}

void TimelineView::selectLast()
{
    if (const auto last = stepFrom(std::nullopt, -1))
        choose(*last);
}

void TimelineView::step(int direction)
{
    std::optional<std::size_t> start = m_selected;
    if (!start) {
        // The first one in the window, or the last.
        const viewmodels::TimeRange shown = aim().shown();
        const auto begins = [](const viewmodels::TimelineItem& one) { return one.range.begin; };
        const auto dated = std::span(m_items->items).first(m_items->dated);
        const auto next =
            std::ranges::lower_bound(dated, direction > 0 ? shown.begin : shown.end, {}, begins);
        const auto before = static_cast<std::size_t>(next - dated.begin()) - (direction > 0 ? 1 : 0);
        start = before;
    }
    if (const auto found = stepFrom(start, direction))
        choose(*found);
}

/// The next dated event in a direction that belongs to the selected entity if there is one; counts from an
/// end without a start.
std::optional<std::size_t> TimelineView::stepFrom(std::optional<std::size_t> start, int direction) const
{
    const auto count = static_cast<std::ptrdiff_t>(m_items->dated);
    const std::ptrdiff_t outside = direction > 0 ? -1 : count;
    std::ptrdiff_t index = start ? static_cast<std::ptrdiff_t>(*start) : outside;
    for (index += direction; index >= 0 && index < count; index += direction) {
        const auto found = static_cast<std::size_t>(index);
        if (m_emphasized.empty() || m_emphasized[found] != 0)
            return found;
    }
    return std::nullopt;
}

} // namespace dateline::timelinepanel
