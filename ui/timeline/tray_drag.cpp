#include "ui/timeline/tray_drag.h"

#include "ui/viewmodels/timeline_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>

namespace dateline::timelinepanel {

TrayDrag::TrayDrag(QListView& list) : QObject(&list), m_list(list), m_viewport(list.viewport())
{
    list.installEventFilter(this);
    m_viewport->installEventFilter(this);
}

bool TrayDrag::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (m_dragging && isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return event->type() == QEvent::ShortcutOverride || end(false);
    }
    if (watched != m_viewport)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent*>(event));
        return false;
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return end(true);
    default:
        return false;
    }
}

void TrayDrag::press(const QMouseEvent& event)
{
    const QModelIndex index = m_list.indexAt(event.position().toPoint());
    m_event.reset();
    if (event.button() == Qt::LeftButton && index.isValid())
        m_event = index.data(viewmodels::TimelineModel::EventRole).toLongLong();
    m_pressed = event.globalPosition().toPoint();
}

/// While an event is on its way the list must not select what the pointer passes.
bool TrayDrag::move(const QMouseEvent& event)
{
    if (!m_event || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint place = event.globalPosition().toPoint();
    if (!m_dragging && (place - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return true;
    if (!m_dragging)
        m_viewport->setCursor(Qt::SizeHorCursor);
    m_dragging = true;
    Q_EMIT moved(*m_event, place);
    return true;
}

bool TrayDrag::end(bool isDropped)
{
    m_event.reset();
    if (!m_dragging)
        return false;
    m_dragging = false;
    m_viewport->unsetCursor();
    if (isDropped)
        Q_EMIT dropped();
    else
        Q_EMIT cancelled();
    return true;
}

} // namespace dateline::timelinepanel
