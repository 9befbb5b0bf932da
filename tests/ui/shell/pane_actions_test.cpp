#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_view.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/side_panel.h"
#include "ui/timeline/timeline_panel.h"

#include <QApplication>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::ShellScene;

namespace {

/// The panel in which the keyboard is.
QString pane(const ShellScene& scene)
{
    auto& area = *scene.window->findChild<shell::PanelArea*>();
    const QWidget* focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget& panel) { return focus && panel.isAncestorOf(focus); };
    if (holds(area.library()))
        return u"library"_s;
    if (holds(area.article()))
        return u"article"_s;
    if (holds(area.side()))
        return u"side"_s;
    return holds(area.timeline()) ? u"timeline"_s : u"nowhere"_s;
}

QString press(const ShellScene& scene, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(scene.window.get(), Qt::Key_F6, modifiers);
    return pane(scene);
}

} // namespace

TEST_CASE("F6 walks through the panels and Shift+F6 back")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    REQUIRE(scene.hasRows(1));
    CHECK(pane(scene) == u"library"_s);
    CHECK(press(scene) == u"article"_s);
    CHECK(press(scene) == u"side"_s);
    CHECK(press(scene) == u"timeline"_s);
    CHECK(press(scene) == u"library"_s);
    CHECK(press(scene, Qt::ShiftModifier) == u"timeline"_s);
    CHECK(press(scene, Qt::ShiftModifier) == u"side"_s);
}

TEST_CASE("F6 passes over panels that are hidden")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    REQUIRE(scene.hasRows(1));
    QTest::keyClick(scene.window.get(), Qt::Key_E, Qt::ControlModifier);
    CHECK(press(scene) == u"article"_s);
    CHECK(press(scene) == u"timeline"_s);
    QTest::keyClick(scene.window.get(), Qt::Key_F11, Qt::ShiftModifier);
    CHECK(press(scene) == u"article"_s);
    CHECK(press(scene) == u"article"_s);
}

TEST_CASE("F6 does not get stuck at panels in which there is nothing yet")
{
    const ShellScene scene;
    QStringList panes;
    for (int i = 0; i < 8; ++i)
        panes += press(scene);
    CHECK(panes.contains(u"side"_s));
    CHECK(panes.count(panes.first()) < 8);
}
