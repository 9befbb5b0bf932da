#pragma once

#include <QAction>

#include <functional>

namespace dateline::shell {

/// Whether a widget, which may be null, is a panel or lies in it.
bool holds(const QWidget& panel, const QWidget* widget);

/// Moves the keyboard from panel to panel, into other windows, too, passing over those that are hidden or
/// empty; and by Ctrl and its number to any one, which is shown where it is hidden.
class PaneActions final : public QObject
{
    Q_OBJECT

public:
    /// Asks for the panels in their order each time.
    explicit PaneActions(std::function<QList<QWidget*>()> panes, QObject* parent = nullptr);

    /// How an action that goes to one panel is called.
    struct Words
    {
        QString name;
        QString text;
        QString tip;
    };

    /// An action that goes to a panel, by the next free number. `show` brings the panel into sight and says
    /// which it is.
    QAction* add(const Words& words, std::function<QWidget*()> show);
    /// To each panel, to the next and to the one before.
    QList<QAction*> all() const { return m_goes + QList{m_next, m_previous}; }

private:
    void step(qsizetype by);

    std::function<QList<QWidget*>()> m_panes;
    QList<QAction*> m_goes;
    QAction* m_next;
    QAction* m_previous;
};

} // namespace dateline::shell
