#pragma once

#include <QAction>

namespace dateline::viewmodels {
class EditHistory;
}

namespace dateline::shell {

/// Undo and redo, which say what they would do.
class HistoryActions final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryActions(viewmodels::EditHistory& history, QObject* parent = nullptr);

    QList<QAction*> all() const { return {m_undo, m_redo}; }

private:
    void follow();

    viewmodels::EditHistory& m_history;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace dateline::shell
