#include "tests/support/data_folder.h"
#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/shell/former_names.h"
#include "ui/shell/key_bindings.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::ShellScene;

namespace {

/// An action with the menu that it stands in.
struct Entry
{
    QAction* action = nullptr;
    QMenu* menu = nullptr;
};

void collect(QMenu& menu, QList<Entry>& found)
{
    for (QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), found);
        else if (!action->isSeparator())
            found.append({action, &menu});
    }
}

QList<Entry> entries(const ShellScene& scene)
{
    QList<Entry> found;
    for (const QAction* menu : scene.window->menuBar()->actions())
        collect(*menu->menu(), found);
    return found;
}

/// What a screen reader says at an entry of a menu.
QString spoken(const Entry& entry)
{
    const QAccessibleInterface* menu = QAccessible::queryAccessibleInterface(entry.menu);
    for (int child = 0; menu && child < menu->childCount(); ++child) {
        const QAccessibleInterface* one = menu->child(child);
        if (one && entry.menu->actions().at(child) == entry.action)
            return one->text(QAccessible::Name);
    }
    return {};
}

/// Entries that come and go with what was read lately, and what stands below them.
bool comesAndGoes(const Entry& entry)
{
    return entry.menu->title() == u"Open &recent"_s || entry.menu->title() == u"Recent li&braries"_s;
}

QString contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("every action of the menus has a text, a tip, a name of its own, and is spoken")
{
    const ShellScene scene;
    QHash<QString, QString> named;
    CHECK(entries(scene).size() > 80);
    for (const Entry& entry : entries(scene)) {
        const QAction& action = *entry.action;
        INFO(action.text().toStdString() << ", named " << action.objectName().toStdString() << " as "
                                         << named.value(action.objectName()).toStdString());
        CHECK_FALSE(action.statusTip().isEmpty());
        CHECK(spoken(entry) == viewmodels::plainText(action.text()));
        CHECK_FALSE(spoken(entry).isEmpty());
        CHECK(action.objectName().isEmpty() == comesAndGoes(entry));
        CHECK((comesAndGoes(entry) || !named.contains(action.objectName())));
        named.insert(action.objectName(), action.text());
    }
}

TEST_CASE("the names of actions are what the language of the window leaves alone")
{
    static const QRegularExpression wanted(u"^[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)*$"_s);
    const ShellScene scene;
    for (const Entry& entry : entries(scene)) {
        INFO(entry.action->objectName().toStdString());
        CHECK((comesAndGoes(entry) || wanted.match(entry.action->objectName()).hasMatch()));
        CHECK(shell::nameNow(entry.action->objectName()) == entry.action->objectName());
    }
}

TEST_CASE("a former name leads to an action that is there")
{
    const ShellScene scene;
    QStringList names;
    for (const Entry& entry : entries(scene))
        names << entry.action->objectName();
    const QString source = contents(tests::sourceFolder() + u"/ui/shell/former_names.cpp"_s);
    static const QRegularExpression line(u"\\{u\"([^\"]+)\"_s,\\s*u\"([^\"]+)\"_s\\}"_s);
    int count = 0;
    for (auto found = line.globalMatch(source); found.hasNext(); ++count) {
        const auto match = found.next();
        INFO(match.captured(0).toStdString());
        CHECK(names.contains(match.captured(2)));
        CHECK(shell::nameNow(match.captured(1)) == match.captured(2));
    }
    CHECK(count > 90);
}

TEST_CASE("an action is run by its name or a former one, and none by anything else")
{
    const ShellScene scene;
    CHECK(scene.window->run(u"view.side-panel"_s));
    CHECK(scene.window->run(u"ansicht.seitenleiste"_s));
    CHECK_FALSE(scene.window->run(u"Side panel"_s));
    CHECK_FALSE(scene.window->run(QString()));
    CHECK_FALSE(scene.window->run(u"go.next-mention"_s)); // greyed
}

TEST_CASE("what the desktop's menu offers is done")
{
    const ShellScene scene;
    const QString entry =
        contents(tests::sourceFolder() + u"/resources/packaging/io.github.dateline.Dateline.desktop"_s);
    static const QRegularExpression call(u"--action ([a-z.-]+)"_s);
    QStringList names;
    for (auto found = call.globalMatch(entry); found.hasNext();)
        names << found.next().captured(1);
    CHECK(names == QStringList{u"import"_s, u"search"_s});
    for (const QString& name : names) {
        INFO(name.toStdString());
        CHECK(scene.window->run(name));
    }
    CHECK(scene.searchBox()->hasFocus());
}

TEST_CASE("every action of a panel can be reached from the menu bar")
{
    const ShellScene scene;
    QList<QAction*> reached;
    for (const Entry& entry : entries(scene))
        reached << entry.action;
    int checked = 0;
    for (const QWidget* widget : scene.window->findChildren<QWidget*>()) {
        // The menus themselves, and what Qt's own fields and buttons are made of.
        if (qobject_cast<const QMenu*>(widget) || qobject_cast<const QMenuBar*>(widget) ||
            qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QLineEdit*>(widget->parent()))
            continue;
        for (QAction* action : widget->actions()) {
            if (action->isSeparator() || action->menu())
                continue;
            INFO(action->text().toStdString() << " of " << widget->metaObject()->className());
            CHECK(reached.contains(action));
            ++checked;
        }
    }
    CHECK(checked > 20);
}
