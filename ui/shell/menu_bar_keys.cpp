#include "ui/shell/menu_bar_keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace dateline::shell {

using viewmodels::Command;

MenuBarKeys::MenuBarKeys(QMenuBar& bar, const QList<Command>& commands) : QObject(&bar), m_commands(commands)
{
    watch(bar);
}

/// The bar and its menus, and those that open out of them, whoever owns those.
void MenuBarKeys::watch(QWidget& menu)
{
    menu.installEventFilter(this);
    for (const QAction* entry : menu.actions()) {
        if (entry->menu())
            watch(*entry->menu());
    }
}

bool MenuBarKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isKeyOfPanel(QKeySequence(static_cast<QKeyEvent*>(event)->keyCombination())))
        event->accept(); // the bar or the menu takes it as a key, not as a shortcut
    return QObject::eventFilter(watched, event);
}

bool MenuBarKeys::isKeyOfPanel(const QKeySequence& key) const
{
    return std::any_of(m_commands.begin(), m_commands.end(), [&key](const Command& command) {
        return command.action && command.action->shortcuts().contains(key) &&
               (command.action->shortcutContext() == Qt::WidgetShortcut ||
                command.action->shortcutContext() == Qt::WidgetWithChildrenShortcut);
    });
}

} // namespace dateline::shell
