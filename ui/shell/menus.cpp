#include "ui/shell/menus.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace dateline::shell {

namespace {

bool isEmpty(const MenuContents& contents)
{
    return std::all_of(contents.groups.begin(), contents.groups.end(),
                       [](const QList<QAction*>& group) { return group.isEmpty(); });
}

} // namespace

void fillMenuBar(QMenuBar& bar, const QList<MenuContents>& menus)
{
    for (const MenuContents& contents : menus) {
        if (isEmpty(contents))
            continue;
        QMenu* menu = bar.addMenu(contents.title);
        for (const QList<QAction*>& group : contents.groups) {
            if (!menu->isEmpty() && !group.isEmpty())
                menu->addSeparator();
            menu->addActions(group);
        }
    }
}

QString menuText(QString words)
{
    constexpr qsizetype longest = 80;
    if (words.size() > longest)
        words = words.first(longest).trimmed() + u'…';
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace dateline::shell
