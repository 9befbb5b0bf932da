#include "ui/shell/menus.h"

#include <QMenu>
#include <QMenuBar>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::Menus;

namespace {

QStringList namesIn(const QList<QAction*>& actions)
{
    QStringList names;
    for (const QAction* action : actions)
        names << (action->isSeparator() ? u"-"_s : action->text());
    return names;
}

} // namespace

TEST_CASE("an action that a panel hands up once more stands where it was put first, once")
{
    QAction correct(u"Correct"_s);
    QAction compare(u"Compare"_s);
    QAction order(u"Order"_s);
    const Menus menus({{u"Entity"_s, {{&correct, &compare}, {&correct}, {&order, &correct}}, {}, {}}});
    QMenuBar bar;
    menus.fill(bar);
    const QMenu* menu = bar.actions().first()->menu();
    CHECK(namesIn(menu->actions()) == QStringList{u"Correct"_s, u"Compare"_s, u"-"_s, u"Order"_s});
    CHECK(menus.commands().size() == 3);
}
