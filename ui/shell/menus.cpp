#include "ui/shell/menus.h"

#include "ui/shell/pane_actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::Command;
using viewmodels::plainText;

namespace {

bool isEmpty(const MenuContents& contents)
{
    return std::all_of(contents.groups.begin(), contents.groups.end(),
                       [](const QList<QAction*>& group) { return group.isEmpty(); });
}

MenuContents withEachOnce(MenuContents contents)
{
    QSet<const QAction*> seen;
    const auto isSeen = [&seen](const QAction* action) {
        const bool isNew = !seen.contains(action);
        seen.insert(action);
        return !isNew;
    };
    for (QList<QAction*>& group : contents.groups)
        group.removeIf(isSeen);
    return contents;
}

void collect(const QList<QAction*>& actions, const QStringList& menus, const QString& need,
             QList<Command>& found)
{
    for (QAction* action : actions) {
        if (action->isSeparator())
            continue;
        if (const QMenu* inside = action->menu())
            collect(inside->actions(), menus + QStringList(plainText(action->text())), need, found);
        else
            found.append({action, menus, need});
    }
}

} // namespace

Menus::Menus(const QList<MenuContents>& menus)
{
    std::ranges::transform(menus, std::back_inserter(m_menus), withEachOnce);
    m_menus.removeIf(isEmpty);
}

void Menus::fill(QMenuBar& bar) const
{
    for (const MenuContents& contents : m_menus) {
        QMenu* menu = bar.addMenu(contents.title);
        for (const QList<QAction*>& group : contents.groups) {
            if (!menu->isEmpty() && !group.isEmpty())
                menu->addSeparator();
            menu->addActions(group);
        }
    }
}

QList<Command> Menus::commands() const
{
    QList<Command> found;
    for (const MenuContents& contents : m_menus) {
        for (const QList<QAction*>& group : contents.groups)
            collect(group, {plainText(contents.title)}, contents.need, found);
    }
    return found;
}

QList<Command> Menus::commandsFor(const QWidget* focus) const
{
    QList<MenuContents> menus = m_menus;
    std::ranges::stable_partition(menus, [focus](const MenuContents& contents) {
        return std::ranges::any_of(contents.panels,
                                   [focus](const QWidget* panel) { return holds(*panel, focus); });
    });
    return Menus(menus).commands();
}

void Menus::explain() const
{
    for (const Command& command : commands())
        command.action->setWhatsThis(command.action->statusTip());
}

} // namespace dateline::shell
