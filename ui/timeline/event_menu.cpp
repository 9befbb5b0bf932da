#include "ui/timeline/event_menu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QWidget>

namespace dateline::timelinepanel {

EventMenu::EventMenu(QWidget& widget, Places places, const QList<QAction*>& actions)
    : QObject(&widget), m_widget(widget), m_places(std::move(places)), m_actions(actions)
{
    widget.installEventFilter(this);
}

bool EventMenu::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu)
        return false;
    const auto* request = static_cast<QContextMenuEvent*>(event);
    QPoint place = m_places.selected();
    if (request->reason() == QContextMenuEvent::Mouse) {
        place = request->pos();
        m_places.choose(place);
    }
    auto* menu = new QMenu(&m_widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(m_widget.mapToGlobal(place));
    return true;
}

} // namespace dateline::timelinepanel
