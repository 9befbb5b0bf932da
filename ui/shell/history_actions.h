#pragma once

#include <QAction>

namespace dateline::viewmodels {
class EditHistory;
}

namespace dateline::shell {

/// Undo and redo, which say what they would do, and the list of all acts, which opens over `window`.
class HistoryActions final : public QObject
{
    Q_OBJECT

public:
    HistoryActions(viewmodels::EditHistory& history, QWidget& window);

    QList<QAction*> all() const { return {m_undo, m_redo, m_list}; }

private:
    void follow();
    void showList();

    viewmodels::EditHistory& m_history;
    QWidget& m_window;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_list;
};

} // namespace dateline::shell
