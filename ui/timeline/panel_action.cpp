#include "ui/timeline/panel_action.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

namespace dateline::timelinepanel {

QAction* addPanelAction(QWidget& panel, QWidget& view, const ActionWords& words,
                        const QList<QKeySequence>& keys)
{
    auto* action = new QAction(words.text, &panel);
    action->setObjectName(words.name);
    action->setIconText(words.shortText);
    action->setToolTip(words.tip);
    action->setStatusTip(words.tip);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(action);
    panel.addAction(action);
    return action;
}

QToolButton* buttonFor(QAction& action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(&action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    if (!action.isVisible())
        button->hide(); // shown here it would be a window: it has no parent yet
    QObject::connect(&action, &QAction::visibleChanged, button,
                     [button, &action] { button->setVisible(action.isVisible()); });
    return button;
}

QToolButton* menuButton(QMenu& menu, const QString& tip)
{
    auto* button = new QToolButton;
    button->setToolTip(tip);
    button->setMenu(&menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace dateline::timelinepanel
