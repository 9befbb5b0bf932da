#include "ui/timeline/tray_drag.h"

#include "ui/viewmodels/timeline_model.h"

#include <QApplication>
#include <QListView>
#include <QMouseEvent>

namespace dateline::timelinepanel {

TrayDrag::TrayDrag(QListView& list) : RowDrag(list), m_list(list) {}

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
        viewport().setCursor(Qt::SizeHorCursor);
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
    viewport().unsetCursor();
    if (isDropped)
        Q_EMIT dropped();
    else
        Q_EMIT cancelled();
    return true;
}

} // namespace dateline::timelinepanel
