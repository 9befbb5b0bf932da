#pragma once

#include "ui/viewmodels/command.h"

class QMenuBar;

namespace dateline::shell {

/// One menu: groups of actions with a line between them.
struct MenuContents
{
    QString title;
    QList<QList<QAction*>> groups;
    QString need; ///< why its actions are greyed while they are; empty where there is no one reason
    QList<QWidget*> panels{}; ///< whose business it is
};

/// What can be done in the window, menu by menu. The actions are not owned and must outlive it; those of
/// menus inside may come and go.
class Menus
{
public:
    Menus() = default;
    /// Menus without actions are left out. What panels hand up more than once, since its key works in several
    /// of them, stands in a menu where it comes first.
    explicit Menus(const QList<MenuContents>& menus);

    void fill(QMenuBar& bar) const;
    /// All that can be done, in the order of the menus, with what is in the menus inside.
    QList<viewmodels::Command> commands() const;
    /// The same with the menus first that are the business of the panel with this widget, which may be null.
    QList<viewmodels::Command> commandsFor(const QWidget* focus) const;

    /// Has every entry answer "What is this?" by what its status tip says now.
    void explain() const;

private:
    QList<MenuContents> m_menus;
};

} // namespace dateline::shell
