#include "ui/library/search_box.h"

#include <QKeyEvent>

namespace dateline::librarypanel {

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Search all articles"));
    setAccessibleName(tr("Search all articles"));
    setClearButtonEnabled(true);
}

QString SearchBox::help() const
{
    return tr(
        "All words must occur. “Quotes” keep a phrase together, -word leaves out, begin* finds beginnings.");
}

bool SearchBox::event(QEvent* event)
{
    // Esc belongs to the box while it has the focus, not to the window's own shortcut.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leaveRequested(false);
        else
            clear();
        return;
    case Qt::Key_Down:
        Q_EMIT leaveRequested(false);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leaveRequested(true);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace dateline::librarypanel
