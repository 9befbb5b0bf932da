#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/shell/command_palette.h"

#include <QMenuBar>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::CommandPalette;
using tests::eventually;
using tests::ShellScene;

namespace {

struct PaletteScene : ShellScene
{
    using ShellScene::ShellScene;

    void openPalette() const
    {
        QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(palette());
        REQUIRE(field()->hasFocus());
    }
    CommandPalette* palette() const { return window->findChild<CommandPalette*>(); }
    QLineEdit* field() const { return palette()->findChild<QLineEdit*>(); }
    QListView* rows() const { return palette()->findChild<QListView*>(); }
    QString row(int number) const { return rows()->model()->index(number, 0).data().toString(); }
    bool isGone() const
    {
        return eventually([&] { return palette() == nullptr; });
    }
};

} // namespace

TEST_CASE("the palette runs what its words find and gives the keyboard back")
{
    const PaletteScene scene;
    scene.searchBox()->setFocus();
    scene.openPalette();
    QTest::keyClicks(scene.field(), u"timel pan"_s);
    QTest::keyClick(scene.field(), Qt::Key_Escape);
    CHECK(scene.isGone());
    CHECK(scene.searchBox()->hasFocus());

    scene.openPalette();
    QTest::keyClicks(scene.field(), u"view library"_s);
    CHECK(scene.row(0) == u"Library"_s);
    QTest::keyClick(scene.field(), Qt::Key_Return);
    CHECK(scene.isGone());
    CHECK_FALSE(scene.panel()->isVisible());
}

TEST_CASE("a greyed action is shown with what it needs and Enter does not run another one")
{
    const PaletteScene scene;
    scene.openPalette();
    QTest::keyClicks(scene.field(), u"publication date"_s);
    CHECK(scene.row(0).startsWith(u"Set publication date"_s));
    QTest::keyClick(scene.field(), Qt::Key_Return);
    CHECK(scene.palette() != nullptr);
    QTest::keyClick(scene.field(), Qt::Key_Escape);
    CHECK(scene.isGone());
}

TEST_CASE("arrows walk through the found actions and a click runs one")
{
    const PaletteScene scene;
    scene.openPalette();
    const int before = scene.rows()->currentIndex().row();
    QTest::keyClick(scene.field(), Qt::Key_Down);
    CHECK(scene.rows()->currentIndex().row() > before);
    QTest::keyClick(scene.field(), Qt::Key_Up);
    CHECK(scene.rows()->currentIndex().row() == before);
    QTest::keyClicks(scene.field(), u"text only"_s);
    QTest::mouseClick(scene.rows()->viewport(), Qt::LeftButton, {},
                      scene.rows()->visualRect(scene.rows()->model()->index(0, 0)).center());
    CHECK(scene.isGone());
    CHECK_FALSE(scene.panel()->isVisible());
}

TEST_CASE("letters that are typed into the palette are no keys of the window and a click elsewhere closes it")
{
    const PaletteScene scene;
    scene.import({scene.storm(), scene.bridge()});
    REQUIRE(scene.hasRows(2));
    REQUIRE(eventually([&] { return scene.reading->current() != nullptr; }));
    const auto open = scene.reading->current()->id;
    scene.openPalette();
    QTest::keyClicks(scene.field(), u"jk"_s);
    CHECK(scene.field()->text() == u"jk"_s);
    CHECK(scene.reading->current()->id == open);
    QTest::mouseClick(scene.searchBox(), Qt::LeftButton);
    CHECK(scene.isGone());
    CHECK(scene.searchBox()->hasFocus());
}

TEST_CASE("what the palette ran is remembered and stands first the next time")
{
    PaletteScene scene;
    shell::WindowSettings last;
    QObject::connect(scene.window.get(), &shell::MainWindow::settingsChanged, scene.window.get(),
                     [&last](const shell::WindowSettings& settings) { last = settings; });
    scene.openPalette();
    QTest::keyClicks(scene.field(), u"side panel"_s);
    const QString ran = scene.row(0);
    QTest::keyClick(scene.field(), Qt::Key_Return);
    REQUIRE(scene.isGone());
    scene.window->close();
    CHECK(last.commandUses.size() == 1);

    scene.window.reset();
    scene.readAnew();
    const PaletteScene again(last);
    again.openPalette();
    CHECK(again.row(0) == ran);
}

TEST_CASE("a screen reader hears the chosen row from the field that is typed into")
{
    const PaletteScene scene;
    scene.openPalette();
    QTest::keyClicks(scene.field(), u"text only"_s);
    CHECK(scene.field()->accessibleDescription().startsWith(u"Text only, View"_s));
}
