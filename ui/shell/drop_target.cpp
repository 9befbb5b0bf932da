#include "ui/shell/drop_target.h"

#include "ui/shell/intake.h"

#include <QDropEvent>
#include <QWidget>

namespace dateline::shell {

DropTarget::DropTarget(viewmodels::ImportDesk& imports, QWidget& window)
    : QObject(&window), m_imports(imports)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        if (canTake(*drag->mimeData())) {
            // Never a move: the sender would delete the reader's file.
            drag->setDropAction(Qt::CopyAction);
            drag->accept();
        }
        return true;
    }
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->setAccepted(take(*drop->mimeData(), m_imports));
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace dateline::shell
