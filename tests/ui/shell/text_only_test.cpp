#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_view.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/side_panel.h"
#include "ui/timeline/timeline_panel.h"

#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::WindowSettings;
using tests::eventually;
using tests::ShellScene;

namespace {

/// "library side timeline": which panels are on show.
QString shown(const ShellScene& scene)
{
    auto& area = *scene.window->findChild<shell::PanelArea*>();
    QStringList names;
    if (area.library().isVisible())
        names += u"library"_s;
    if (area.side().isVisible())
        names += u"side"_s;
    if (area.timeline().isVisible())
        names += u"timeline"_s;
    CHECK(area.article().isVisible());
    return names.join(u' ');
}

void press(const ShellScene& scene, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(scene.window.get(), key, modifiers);
}

} // namespace

TEST_CASE("Shift+F11 leaves only the text and brings back the panels that were there")
{
    const ShellScene scene;
    press(scene, Qt::Key_T, Qt::ControlModifier);
    CHECK(shown(scene) == u"library side"_s);
    press(scene, Qt::Key_F11, Qt::ShiftModifier);
    CHECK(shown(scene).isEmpty());
    press(scene, Qt::Key_F11, Qt::ShiftModifier);
    CHECK(shown(scene) == u"library side"_s);
}

TEST_CASE("a panel that is asked for comes alone and ends the mode")
{
    const ShellScene scene;
    press(scene, Qt::Key_F11, Qt::ShiftModifier);
    press(scene, Qt::Key_E, Qt::ControlModifier);
    CHECK(shown(scene) == u"side"_s);
    press(scene, Qt::Key_F11, Qt::ShiftModifier);
    CHECK(shown(scene).isEmpty());
    press(scene, Qt::Key_F11, Qt::ShiftModifier);
    CHECK(shown(scene) == u"side"_s);
}

TEST_CASE("a window that is closed with only the text comes back with its panels and their sizes")
{
    const ShellScene scene;
    WindowSettings last;
    QObject::connect(scene.window.get(), &shell::MainWindow::settingsChanged, scene.window.get(),
                     [&last](const WindowSettings& settings) { last = settings; });
    scene.window->resize(1100, 700);
    CHECK(eventually([&] { return !last.columnWidths.isEmpty(); }));
    const QList<int> widths = last.columnWidths;
    press(scene, Qt::Key_F11, Qt::ShiftModifier);
    scene.window->close();
    CHECK(last.libraryShown);
    CHECK(last.sideShown);
    CHECK(last.timelineShown);
    CHECK(last.columnWidths == widths);
}
