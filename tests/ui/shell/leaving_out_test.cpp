#include "tests/ui/shell/naming_scene.h"
#include "ui/entities/leave_out_dialog.h"

#include <QPointer>
#include <QRadioButton>

using namespace dateline;
using namespace Qt::StringLiterals;
using entitypanel::LeaveOutDialog;
using tests::asFound;
using tests::eventually;
using Scene = tests::NamingScene;

TEST_CASE("Ctrl+Del says how many mentions the article would lose, changes nothing before Enter, and Ctrl+Z "
          "takes it back")
{
    const Scene scene;
    scene.press(Qt::Key_Delete, Qt::ControlModifier);
    LeaveOutDialog& dialog = scene.dialog<LeaveOutDialog>();
    CHECK(dialog.windowTitle() == u"“Signe Aldervik” is not an entity");
    CHECK(dialog.here().isChecked());
    CHECK(dialog.here().text() == u"In &this article (2 mentions)");
    CHECK(scene.names() == asFound);
    CHECK_FALSE(scene.history->canUndo());
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(scene.become(u"Vestmar (place)"_s));
    CHECK(scene.isSaid(u"“Signe Aldervik” is left out in this article"_s));
    CHECK_FALSE(scene.reading->selectedEntity());
    scene.undo();
    CHECK(scene.become(asFound));
}

TEST_CASE("Ctrl+Shift+Del proposes all articles, with what they would lose")
{
    const Scene scene;
    scene.importAlso(u"later.txt"_s, "Ferries sail again\n\nSigne Aldervik opened the port on Monday.\n");
    scene.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    LeaveOutDialog& dialog = scene.dialog<LeaveOutDialog>();
    CHECK(dialog.everywhere().isChecked());
    CHECK(eventually([&] { return dialog.everywhere().text().contains(u"3 mentions in 2 articles"); }));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(scene.become(u"Vestmar (place)"_s));
    CHECK(scene.isSaid(u"“Signe Aldervik” is left out in 2 articles"_s));
    scene.undo();
    CHECK(scene.become(asFound));
}

TEST_CASE("the current mention alone can be left out, and the like of it stay")
{
    const Scene scene;
    scene.reading->selectMention(scene.entity(u"Vestmar"_s), 1);
    scene.press(Qt::Key_Delete, Qt::ControlModifier);
    LeaveOutDialog& dialog = scene.dialog<LeaveOutDialog>();
    CHECK(dialog.mention().text() == u"Only this &mention (Vestmar · 2 of 3)");
    QTest::keyClick(&dialog.mention(), Qt::Key_Space);
    REQUIRE(dialog.mention().isChecked());
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(scene.isSaid(u"“Vestmar” has 2 mentions instead of 3."_s));
    CHECK(scene.names() == asFound);
    const auto mentionsOf = [&] {
        return scene.reading->current()
            ->analysis.entities[static_cast<std::size_t>(scene.entity(u"Vestmar"_s))]
            .mentions.size();
    };
    CHECK(eventually([&] { return mentionsOf() == 2; }));
    scene.undo();
    CHECK(eventually([&] { return mentionsOf() == 3; }));
}

TEST_CASE("Esc leaves the entity, and the question goes when something else is selected")
{
    const Scene scene;
    scene.press(Qt::Key_Delete, Qt::ControlModifier);
    QTest::keyClick(&scene.dialog<LeaveOutDialog>(), Qt::Key_Escape);
    CHECK(eventually([&] { return !scene.window->findChild<LeaveOutDialog*>(); }));
    scene.press(Qt::Key_Delete, Qt::ControlModifier);
    scene.dialog<LeaveOutDialog>();
    scene.select(u"Vestmar"_s);
    CHECK(eventually([&] { return !scene.window->findChild<LeaveOutDialog*>(); }));
    CHECK(scene.names() == asFound);
    CHECK_FALSE(scene.history->canUndo());
}

TEST_CASE("the question what to leave out outlives that the article is read anew below it")
{
    const Scene scene;
    scene.press(Qt::Key_Delete, Qt::ControlModifier);
    const QPointer<LeaveOutDialog> dialog = &scene.dialog<LeaveOutDialog>();
    scene.reading->show(library::StoredArticle(*scene.reading->current()));
    tests::settle();
    CHECK(dialog);
}
