#include "tests/ui/shell/naming_scene.h"
#include "ui/entities/entity_dialog.h"
#include "ui/viewmodels/tree_roles.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using entitypanel::EntityDialog;
using tests::asFound;
using tests::eventually;
using Scene = tests::NamingScene;

TEST_CASE("F2 renames the selected entity, which stays selected, and Ctrl+Z takes it back")
{
    const Scene scene;
    scene.press(Qt::Key_F2);
    EntityDialog* dialog = &scene.dialog<EntityDialog>();
    CHECK(dialog->windowTitle() == u"Correct “Signe Aldervik”");
    QTest::keyClicks(dialog->name().lineEdit(), u"Signe Marie Aldervik"_s);
    CHECK(eventually([&] { return dialog->consequence().text() == u"Changes 2 mentions in this article."; }));
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
    EntityDialog* dialog = &scene.dialog<EntityDialog>();
    CHECK(eventually([&] { return dialog->everywhere().text().contains(u"3 mentions in 1 article"); }));
    dialog->type().setFocus();
    QTest::keyClicks(&dialog->type(), u"org"_s);
    QTest::keyClick(&dialog->everywhere(), Qt::Key_Space);
    CHECK(eventually([&] { return dialog->consequence().text() == u"Changes 3 mentions in 1 article."; }));
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(scene.become(u"Signe Aldervik (person), Vestmar (organization)"_s));
    scene.import({scene.write(u"later.txt"_s, "Ferries sail again\n\nShips left Vestmar on Monday.\n")});
    REQUIRE(scene.hasRows(2));
    const auto page = scene.library->queries().entities({{}, article::EntityType::Place, {}, {}});
    CHECK(page->total == 0);
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
        menu = scene.entities().findChild<QMenu*>();
        return menu && menu->isVisible();
    }));
    CHECK(menu->actions().size() == 9);
    menu->close();
}

TEST_CASE("a heading has no menu and nothing can be corrected while nothing is selected")
{
    const Scene scene;
    scene.reading->clearSelection();
    Q_EMIT scene.tree().customContextMenuRequested(
        scene.tree().visualRect(scene.tree().model()->index(0, 0)).center());
    CHECK_FALSE(scene.entities().findChild<QMenu*>());
    scene.press(Qt::Key_F2);
    scene.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK_FALSE(scene.window->findChild<EntityDialog*>());
    CHECK(scene.names() == asFound);
}

TEST_CASE("the dialog corrects nothing that would stay as it is, and Esc leaves all as it was")
{
    const Scene scene;
    scene.press(Qt::Key_F2);
    EntityDialog* dialog = &scene.dialog<EntityDialog>();
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(dialog->isVisible());
    dialog->name().lineEdit()->clear();
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(scene.names() == asFound);
    CHECK_FALSE(scene.history->canUndo());
}

TEST_CASE("the dialog goes when another entity is selected, so that it corrects no other")
{
    const Scene scene;
    scene.press(Qt::Key_F2);
    scene.dialog<EntityDialog>();
    scene.select(u"Vestmar"_s);
    CHECK(eventually([&] { return !scene.window->findChild<EntityDialog*>(); }));
    CHECK(scene.names() == asFound);
}

TEST_CASE("a late answer on the entity before says nothing in the dialog of the next one")
{
    const Scene scene;
    const QSignalSpy told(scene.naming.get(), &viewmodels::EntityNaming::spreadKnown);
    scene.naming->askSpread();
    scene.select(u"Vestmar"_s);
    scene.press(Qt::Key_F2);
    EntityDialog& dialog = scene.dialog<EntityDialog>();
    CHECK(eventually([&] { return dialog.everywhere().text().contains(u"3 mentions in 1 article"); }));
    QTest::qWait(50); // for an answer that must not come
    CHECK(told.size() == 1);
}
