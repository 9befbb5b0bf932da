#include "tests/ui/language/window_scene.h"
#include "ui/language/translation.h"

#include <QHash>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

/// Letters that two actions of one menu share, with the actions.
QStringList clashes(const QList<QAction*>& actions)
{
    QHash<QString, QString> owners;
    QStringList shared;
    for (const QAction* action : actions) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (key.isEmpty() || !action->isVisible())
            continue;
        if (owners.contains(key))
            shared.append(owners.value(key) + u" and "_s + action->text());
        owners.insert(key, action->text());
    }
    return shared;
}

} // namespace

TEST_CASE("no two entries of a German menu share a letter")
{
    const language::Translation german(u"de"_s);
    const tests::WindowScene scene;
    CHECK(clashes(scene.window->menuBar()->actions()).join(u"; "_s).toStdString() == "");
    for (const QMenu* menu : scene.window->findChildren<QMenu*>()) {
        INFO(menu->title().toStdString());
        CHECK(clashes(menu->actions()).join(u"; "_s).toStdString() == "");
    }
}
