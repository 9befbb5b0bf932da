#include "tests/support/printers.h"
#include "ui/shell/key_bindings.h"

#include <QSignalSpy>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::KeyBindings;
using shell::KeySettings;
using viewmodels::Command;

namespace {

using Keys = QList<QKeySequence>;

const QKeySequence ctrlO(u"Ctrl+O"_s);
const QKeySequence ctrlB(u"Ctrl+B"_s);
const QKeySequence justJ(u"J"_s);

/// A window with two panels, of which one has a key of its own.
struct Scene
{
    Scene()
    {
        open = add(u"open"_s, {ctrlO, QKeySequence(u"F5"_s)});
        next = add(u"next"_s, {justJ});
        fit = add(u"fit"_s, {QKeySequence(u"F"_s)});
        fit.action->setShortcutContext(Qt::WidgetShortcut);
        panel.addAction(fit.action);
        last = add(u"last"_s, {});
        last.action->setShortcutContext(Qt::WidgetShortcut);
        otherPanel.addAction(last.action);
    }

    Command add(const QString& name, const Keys& keys)
    {
        auto* action = new QAction(name, &window);
        action->setObjectName(name);
        action->setShortcuts(keys);
        commands.append({action, {u"Menu"_s}, {}});
        return commands.last();
    }

    QWidget window;
    QWidget panel{&window};
    QWidget otherPanel{&window};
    QList<Command> commands;
    Command open;
    Command next;
    Command fit;
    Command last;
};

} // namespace

TEST_CASE("a key that is set replaces the usual ones and is written down until it is usual again")
{
    const Scene scene;
    KeyBindings bindings(scene.commands);
    QSignalSpy changed(&bindings, &KeyBindings::changed);
    bindings.setKey(scene.open, ctrlB);
    CHECK(scene.open.action->shortcuts() == Keys{ctrlB});
    CHECK_FALSE(bindings.isUsual(scene.open));
    CHECK(bindings.settings().keys == QMap<QString, QString>{{u"open"_s, u"Ctrl+B"_s}});
    CHECK(changed.count() == 1);
    bindings.reset(scene.open);
    CHECK(scene.open.action->shortcuts() == Keys{ctrlO, QKeySequence(u"F5"_s)});
    CHECK(bindings.settings() == KeySettings());
}

TEST_CASE("a key that belonged to another action is taken from it alone")
{
    const Scene scene;
    KeyBindings bindings(scene.commands);
    REQUIRE(bindings.rivals(scene.next, ctrlO).size() == 1);
    CHECK(bindings.rivals(scene.next, ctrlO).first().action == scene.open.action);
    bindings.setKey(scene.next, ctrlO);
    CHECK(scene.next.action->shortcuts() == Keys{ctrlO});
    CHECK(scene.open.action->shortcuts() == Keys{QKeySequence(u"F5"_s)});
    bindings.reset(scene.open); // takes its key back
    CHECK(scene.open.action->shortcuts().contains(ctrlO));
    CHECK(scene.next.action->shortcuts().isEmpty());
}

TEST_CASE("keys of the whole window meet those of a panel but those of two panels do not meet")
{
    const Scene scene;
    const KeyBindings bindings(scene.commands);
    const QKeySequence f(u"F"_s);
    CHECK(bindings.rivals(scene.next, f).size() == 1);
    CHECK(bindings.rivals(scene.last, f).isEmpty());
    CHECK(bindings.rivals(scene.fit, f).isEmpty()); // itself
    CHECK(bindings.rivals(scene.last, justJ).size() == 1);
}

TEST_CASE("single keys can be turned off and come back as they were")
{
    const Scene scene;
    KeyBindings bindings(scene.commands);
    bindings.setKey(scene.last, QKeySequence(u"Shift+L"_s));
    bindings.setSingleKeys(false);
    CHECK(scene.next.action->shortcuts().isEmpty());
    CHECK(scene.fit.action->shortcuts().isEmpty());
    CHECK(scene.last.action->shortcuts().isEmpty());
    CHECK(scene.open.action->shortcuts().size() == 2);
    CHECK(bindings.keys(scene.next) == Keys{justJ});
    bindings.setSingleKeys(true);
    CHECK(scene.next.action->shortcuts() == Keys{justJ});
    CHECK(scene.last.action->shortcuts() == Keys{QKeySequence(u"Shift+L"_s)});
}

TEST_CASE("only what writes without Ctrl and Alt is a single key")
{
    for (const QString& key : {u"J"_s, u"Shift+N"_s, u"]"_s, u"1"_s, u"+"_s, u"Space"_s, u"Ä"_s}) {
        INFO(key.toStdString());
        CHECK(shell::isSingleKey(QKeySequence(key)));
    }
    for (const QString& key :
         {u"Ctrl+J"_s, u"Alt+1"_s, u"F6"_s, u"Shift+F6"_s, u"Del"_s, u"Esc"_s, u"Left"_s, u""_s}) {
        INFO(key.toStdString());
        CHECK_FALSE(shell::isSingleKey(QKeySequence(key)));
    }
}

TEST_CASE("settings are taken as a whole and all keys can be made usual at once")
{
    const Scene scene;
    KeyBindings bindings(scene.commands);
    bindings.setSettings({{{u"open"_s, u"Ctrl+B; F7"_s}, {u"next"_s, {}}, {u"long gone"_s, u"F9"_s}}, true});
    CHECK(scene.open.action->shortcuts() == Keys{ctrlB, QKeySequence(u"F7"_s)});
    CHECK(scene.next.action->shortcuts().isEmpty());
    bindings.resetAll();
    CHECK(scene.open.action->shortcuts().size() == 2);
    CHECK(scene.next.action->shortcuts() == Keys{justJ});
    CHECK(bindings.settings() == KeySettings());
}

TEST_CASE("a key that two actions have by turns is that of the first while it can be done")
{
    Scene scene;
    const Command first = scene.add(u"first"_s, {justJ});
    first.action->setEnabled(false);
    KeyBindings bindings(scene.commands);
    QSignalSpy changed(&bindings, &KeyBindings::changed);
    bindings.giveWay(*scene.next.action, *first.action);
    CHECK(bindings.rivals(scene.next, justJ).isEmpty());
    CHECK(bindings.rivals(first, justJ).isEmpty());
    CHECK(scene.next.action->shortcuts() == Keys{justJ});
    first.action->setEnabled(true);
    CHECK(scene.next.action->shortcuts().isEmpty());
    CHECK(first.action->shortcuts() == Keys{justJ});
    CHECK(bindings.keys(scene.next) == Keys{justJ});
    first.action->setEnabled(false);
    CHECK(scene.next.action->shortcuts() == Keys{justJ});
    CHECK(changed.isEmpty()); // the reader has changed nothing
    bindings.setKey(first, ctrlB);
    first.action->setEnabled(true);
    CHECK(scene.next.action->shortcuts() == Keys{justJ}); // they share it no longer
}

TEST_CASE("an action that is gone is passed over and one without a name keeps its keys")
{
    Scene scene;
    const Command nameless = scene.add({}, {QKeySequence(u"Ctrl+R"_s)});
    KeyBindings bindings(scene.commands);
    delete scene.open.action;
    CHECK(bindings.rivals(scene.next, ctrlO).isEmpty());
    bindings.setSettings({{{{}, u"Ctrl+B"_s}, {u"open"_s, u"Ctrl+B"_s}}, false});
    CHECK(nameless.action->shortcuts() == Keys{QKeySequence(u"Ctrl+R"_s)});
}
