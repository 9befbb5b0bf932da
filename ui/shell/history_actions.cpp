#include "ui/shell/history_actions.h"

#include "ui/shell/history_dialog.h"
#include "ui/viewmodels/command.h"
#include "ui/viewmodels/edit_history.h"

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::EditHistory;

HistoryActions::HistoryActions(EditHistory& history, QWidget& window)
    : QObject(&window)
    , m_history(history)
    , m_window(window)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_list(new QAction(tr("&History…"), this))
{
    m_undo->setObjectName(u"edit.undo"_s);
    m_redo->setObjectName(u"edit.redo"_s);
    m_list->setObjectName(u"edit.history"_s);
    m_list->setStatusTip(tr("List what you did, to undo any of it by itself"));
    connect(m_list, &QAction::triggered, this, &HistoryActions::showList);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, &history, &EditHistory::undo);
    connect(m_redo, &QAction::triggered, &history, &EditHistory::redo);
    connect(&history, &EditHistory::changed, this, &HistoryActions::follow);
    follow();
}

void HistoryActions::follow()
{
    m_undo->setEnabled(m_history.canUndo());
    m_redo->setEnabled(m_history.canRedo());
    m_undo->setText(viewmodels::menuText(m_history.undoLabel()));
    m_redo->setText(viewmodels::menuText(m_history.redoLabel()));
    m_undo->setStatusTip(tr("Take the last change back; works after a restart, too"));
    m_redo->setStatusTip(tr("Make the change again that was taken back"));
}

void HistoryActions::showList()
{
    (new HistoryDialog(m_history, &m_window))->show();
}

} // namespace dateline::shell
