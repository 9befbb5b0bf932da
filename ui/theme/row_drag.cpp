#include "ui/theme/row_drag.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace dateline::theme {

RowDrag::RowDrag(QAbstractItemView& list) : QObject(&list), m_viewport(list.viewport())
{
    list.installEventFilter(this);
    m_viewport->installEventFilter(this);
}

bool RowDrag::eventFilter(QObject* watched, QEvent* event)
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

} // namespace dateline::theme
