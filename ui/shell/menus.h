#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace dateline::shell {

/// One menu: groups of actions with a line between them.
struct MenuContents
{
    QString title;
    QList<QList<QAction*>> groups;
};

/// Adds the menus in their order; a menu without actions is left out.
void fillMenuBar(QMenuBar& bar, const QList<MenuContents>& menus);

/// Words of an article as the text of an action: an ampersand makes no key, a long headline no wide menu.
QString menuText(QString words);

} // namespace dateline::shell
