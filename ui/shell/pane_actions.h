#pragma once

#include <QAction>

#include <functional>

namespace dateline::shell {

/// Whether a widget, which may be null, is a panel or lies in it.
bool holds(const QWidget& panel, const QWidget* widget);

/// Moves the keyboard from panel to panel, into other windows, too, passing over those that are hidden or
/// empty.
class PaneActions final : public QObject
{
    Q_OBJECT

public:
    /// Asks for the panels in their order each time.
    explicit PaneActions(std::function<QList<QWidget*>()> panes, QObject* parent = nullptr);

    QList<QAction*> all() const { return {m_next, m_previous}; }

private:
    void step(qsizetype by);

    std::function<QList<QWidget*>()> m_panes;
    QAction* m_next;
    QAction* m_previous;
};

} // namespace dateline::shell
