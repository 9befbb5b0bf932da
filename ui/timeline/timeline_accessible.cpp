#include "ui/timeline/timeline_accessible.h"

#include "ui/timeline/event_accessible.h"
#include "ui/timeline/timeline_view.h"

#include <utility>

namespace dateline::timelinepanel {

namespace {

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView& view) : QAccessibleWidget(&view, QAccessible::List) {}

TimelineAccessible::~TimelineAccessible()
{
    forget();
}

/// Null while the view is being destroyed: it is only a widget then.
TimelineView* TimelineAccessible::view() const
{
    return qobject_cast<TimelineView*>(object());
}

int TimelineAccessible::eventCount() const
{
    const TimelineView* timeline = view();
    return timeline ? static_cast<int>(timeline->items()->dated) : 0;
}

int TimelineAccessible::childCount() const
{
    return eventCount() + QAccessibleWidget::childCount();
}

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    const int events = eventCount();
    return index >= 0 && index < events ? event(static_cast<std::size_t>(index))
                                        : QAccessibleWidget::child(index - events);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* one = dynamic_cast<const EventAccessible*>(child);
    if (one)
        return one->isValid() ? static_cast<int>(one->index()) : -1;
    const int widget = QAccessibleWidget::indexOfChild(child);
    return widget < 0 ? -1 : eventCount() + widget;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    TimelineView* timeline = view();
    const QPoint place = timeline ? timeline->mapFromGlobal(QPoint(x, y)) : QPoint();
    if (timeline && timeline->rect().contains(place)) {
        if (const auto found = timeline->eventAt(place))
            return event(timeline->items()->find(*found).value());
    }
    return QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface* TimelineAccessible::focusChild() const
{
    const TimelineView* timeline = view();
    const auto selected = timeline && timeline->hasFocus() ? timeline->selectedItem() : std::nullopt;
    return selected && *selected < timeline->items()->dated ? event(*selected)
                                                            : QAccessibleWidget::focusChild();
}

QAccessibleInterface* TimelineAccessible::event(std::size_t index) const
{
    if (m_items != view()->items()) {
        forget();
        m_items = view()->items();
    }
    const auto made = m_made.find(index);
    if (made != m_made.end())
        return QAccessible::accessibleInterface(made->second);
    auto* one = new EventAccessible(*view(), index);
    m_made.emplace(index, QAccessible::registerAccessibleInterface(one));
    return one;
}

void TimelineAccessible::forget() const
{
    for (const auto& [index, id] : std::exchange(m_made, {}))
        QAccessible::deleteAccessibleInterface(id);
}

void installTimelineAccessible()
{
    QAccessible::installFactory(makeAccessible);
}

std::vector<QAccessible::Event> newsOfSelection(const TimelineView& view)
{
    const std::optional<std::size_t> selected = view.selectedItem();
    if (!selected || *selected >= view.items()->dated)
        return {};
    if (!view.hasFocus())
        return {QAccessible::Selection};
    return {QAccessible::Selection, QAccessible::Focus};
}

void announceSelection(TimelineView& view)
{
    for (const QAccessible::Event kind : newsOfSelection(view)) {
        const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
        QAccessibleEvent news(list->child(static_cast<int>(*view.selectedItem())), kind);
        QAccessible::updateAccessibility(&news);
    }
}

} // namespace dateline::timelinepanel
