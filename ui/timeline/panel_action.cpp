#include "ui/timeline/panel_action.h"

#include <QAction>
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

} // namespace dateline::timelinepanel
