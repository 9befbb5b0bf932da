#pragma once

#include <QAction>

namespace dateline::shell {

/// Moves the keyboard from panel to panel, passing over those that are hidden or empty.
class PaneActions final : public QObject
{
    Q_OBJECT

public:
    /// The panels in their order; they must outlive it.
    explicit PaneActions(const QList<QWidget*>& panes, QObject* parent = nullptr);

    QList<QAction*> all() const { return {m_next, m_previous}; }

private:
    void step(qsizetype by);

    QList<QWidget*> m_panes;
    QAction* m_next;
    QAction* m_previous;
};

} // namespace dateline::shell
