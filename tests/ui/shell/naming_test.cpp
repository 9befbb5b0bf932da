#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/entities/entity_dialog.h"
#include "ui/entities/entity_panel.h"
#include "ui/shell/side_panel.h"
#include "ui/theme/grouped_tree.h"
#include "ui/viewmodels/tree_roles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;
using entitypanel::EntityDialog;
using tests::eventually;
using tests::ShellScene;

namespace {

/// The storm open, its harbour master selected.
struct Scene : ShellScene
{
    Scene()
    {
        import({storm()});
        REQUIRE(isOpen(u"Storm closes the harbour of Vestmar"_s));
        select(u"Signe Aldervik"_s);
    }

    void select(const QString& name) const
    {
        const auto& entities = reading->current()->analysis.entities;
        for (std::size_t i = 0; i < entities.size(); ++i) {
            if (entities[i].name == name)
                reading->selectEntity(static_cast<qsizetype>(i));
        }
        REQUIRE(reading->selectedEntity());
    }

    /// "Signe Aldervik (person), Vestmar (place)"
    QString names() const
    {
        QStringList names;
        for (const article::Entity& entity : reading->current()->analysis.entities)
            names << u"%1 (%2)"_s.arg(entity.name, article::toString(entity.type));
        names.sort();
        return names.join(u", ");
    }
    bool become(const QString& wanted) const
    {
        return eventually([&] { return names() == wanted; });
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), key, modifiers);
    }
    EntityDialog* dialog() const
    {
        EntityDialog* dialog = nullptr;
        REQUIRE(eventually([&] {
            dialog = window->findChild<EntityDialog*>();
            return dialog && dialog->isVisible();
        }));
        return dialog;
    }
    theme::GroupedTree& tree() const { return window->findChild<shell::SidePanel*>()->entities().tree(); }
};

const QString asFound = u"Signe Aldervik (person), Vestmar (place)"_s;

} // namespace

TEST_CASE("F2 renames the selected entity, which stays selected, and Ctrl+Z takes it back")
{
    const Scene scene;
    scene.press(Qt::Key_F2);
    EntityDialog* dialog = scene.dialog();
    CHECK(dialog->windowTitle() == u"Correct “Signe Aldervik”");
    QTest::keyClicks(dialog->name().lineEdit(), u"Signe Marie Aldervik"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(scene.become(u"Signe Marie Aldervik (person), Vestmar (place)"_s));
    CHECK(eventually([&] { return scene.said().contains(u"is now “Signe Marie Aldervik”, person"); }));
    REQUIRE(scene.reading->selectedEntity());
    REQUIRE(eventually([&] { return scene.history->canUndo(); }));
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.become(asFound));
}

TEST_CASE("another type in all articles holds for what is imported later")
{
    const Scene scene;
    scene.select(u"Vestmar"_s);
    scene.press(Qt::Key_F2);
    EntityDialog* dialog = scene.dialog();
    CHECK(eventually([&] { return dialog->everywhere().text().contains(u"3 mentions in 1 article"); }));
    dialog->type().setFocus();
    QTest::keyClicks(&dialog->type(), u"org"_s);
    QTest::keyClick(&dialog->everywhere(), Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(scene.become(u"Signe Aldervik (person), Vestmar (organization)"_s));
    scene.import({scene.write(u"later.txt"_s, "Ferries sail again\n\nShips left Vestmar on Monday.\n")});
    REQUIRE(scene.hasRows(2));
    const auto page = scene.library->queries().entities({{}, article::EntityType::Place, {}, {}});
    CHECK(page->total == 0);
}

TEST_CASE("M makes the selected entity one with another that is chosen from the list")
{
    const Scene scene;
    scene.press(Qt::Key_M);
    EntityDialog* dialog = scene.dialog();
    REQUIRE(eventually([&] { return dialog->name().view()->isVisible(); }));
    QTest::keyClick(dialog->name().view(), Qt::Key_Down);
    QTest::keyClick(dialog->name().view(), Qt::Key_Return);
    CHECK(dialog->name().currentText() == u"Vestmar");
    CHECK(dialog->type().currentText() == u"place");
    CHECK(dialog->consequence().text() == u"Becomes one with “Vestmar”, 3 mentions.");
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(scene.become(u"Vestmar (place)"_s));
    REQUIRE(eventually([&] { return scene.history->canUndo(); }));
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.become(asFound));
}

TEST_CASE("Ctrl+Del leaves the selected entity out and says so")
{
    const Scene scene;
    scene.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(scene.become(u"Vestmar (place)"_s));
    CHECK(eventually([&] { return scene.said() == u"“Signe Aldervik” is left out in this article"; }));
    CHECK_FALSE(scene.reading->selectedEntity());
}

TEST_CASE("Ctrl+Shift+Del leaves the selected entity out of all articles")
{
    const Scene scene;
    scene.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(scene.become(u"Vestmar (place)"_s));
    CHECK(eventually([&] { return scene.said() == u"“Signe Aldervik” is left out in 1 article"; }));
}

TEST_CASE("a right click on an entity selects it and offers to correct it")
{
    const Scene scene;
    scene.reading->clearSelection();
    const QModelIndex group = scene.tree().model()->index(0, 0);
    const QModelIndex row = scene.tree().model()->index(0, 0, group);
    Q_EMIT scene.tree().customContextMenuRequested(scene.tree().visualRect(row).center());
    CHECK(scene.reading->selectedEntity() == row.data(viewmodels::EntityRole).value<qsizetype>());
    QMenu* menu = nullptr;
    REQUIRE(eventually([&] {
        menu = scene.window->findChild<shell::SidePanel*>()->entities().findChild<QMenu*>();
        return menu && menu->isVisible();
    }));
    CHECK(menu->actions().size() == 5);
    menu->close();
}

TEST_CASE("a heading has no menu and nothing can be corrected while nothing is selected")
{
    const Scene scene;
    scene.reading->clearSelection();
    Q_EMIT scene.tree().customContextMenuRequested(
        scene.tree().visualRect(scene.tree().model()->index(0, 0)).center());
    CHECK_FALSE(scene.window->findChild<shell::SidePanel*>()->entities().findChild<QMenu*>());
    scene.press(Qt::Key_F2);
    scene.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK_FALSE(scene.window->findChild<EntityDialog*>());
    CHECK(scene.names() == asFound);
}

TEST_CASE("the dialog corrects nothing that would stay as it is, and Esc leaves all as it was")
{
    const Scene scene;
    scene.press(Qt::Key_F2);
    EntityDialog* dialog = scene.dialog();
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(dialog->isVisible());
    dialog->name().lineEdit()->clear();
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(scene.names() == asFound);
    CHECK_FALSE(scene.history->canUndo());
}
