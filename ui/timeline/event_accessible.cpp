#include "ui/timeline/event_accessible.h"

#include "ui/timeline/event_tooltip.h"
#include "ui/timeline/timeline_view.h"

namespace dateline::timelinepanel {

EventAccessible::EventAccessible(TimelineView& view, std::size_t index)
    : m_view(&view), m_items(view.items()), m_index(index)
{}

bool EventAccessible::isValid() const
{
    return m_view && m_view->items() == m_items;
}

QAccessibleInterface* EventAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString EventAccessible::text(QAccessible::Text kind) const
{
    const viewmodels::TimelineItem& item = m_items->items[m_index];
    switch (kind) {
    case QAccessible::Name:
        return eventInWords(item, viewmodels::TimelineDates(), m_items->clock);
    case QAccessible::Description:
        return item.evidence;
    default:
        return {};
    }
}

QRect EventAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRectF mark = m_view->markRect(m_items->items[m_index].event);
    return mark.isEmpty() ? QRect()
                          : QRect(m_view->mapToGlobal(mark.topLeft().toPoint()), mark.size().toSize());
}

QAccessible::State EventAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.multiSelectable = true;
    state.extSelectable = true;
    state.selected = m_view->isSelected(m_index);
    state.focused = m_view->selectedItem() == m_index && m_view->hasFocus();
    state.invisible = !m_view->isVisible();
    state.offscreen = rect().isEmpty();
    return state;
}

void* EventAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList EventAccessible::actionNames() const
{
    return {pressAction()};
}

void EventAccessible::doAction(const QString& name)
{
    if (name == pressAction() && isValid())
        m_view->choose(m_index);
}

} // namespace dateline::timelinepanel
