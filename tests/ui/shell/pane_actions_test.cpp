#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_view.h"
#include "ui/article/beside_view.h"
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

TEST_CASE("Ctrl and a number go to a panel, also in its own window, and bring it back where it is hidden")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    REQUIRE(scene.hasRows(1));
    const auto go = [&scene](Qt::Key number) {
        QTest::keyClick(QApplication::focusWidget()->window(), number, Qt::ControlModifier);
        return pane(scene);
    };
    CHECK(go(Qt::Key_2) == u"article"_s);
    CHECK(go(Qt::Key_4) == u"timeline"_s);
    CHECK(go(Qt::Key_3) == u"side"_s);
    CHECK(go(Qt::Key_1) == u"library"_s);
    QTest::keyClick(scene.window.get(), Qt::Key_F11, Qt::ShiftModifier); // the article alone
    CHECK(go(Qt::Key_4) == u"timeline"_s);
    QTest::keyClick(scene.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto& timeline = scene.window->findChild<shell::PanelArea*>()->timeline();
    REQUIRE(timeline.window() != scene.window.get());
    scene.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(scene.window.get()));
    CHECK(go(Qt::Key_2) == u"article"_s);
    go(Qt::Key_4);
    CHECK(tests::eventually([&] { return timeline.isActiveWindow() && pane(scene) == u"timeline"; }));
    QAction* beside = scene.window->findChild<QAction*>(u"go.go-to-article-beside"_s);
    CHECK_FALSE(beside->isEnabled());
}

TEST_CASE("F6 stops at the article beside, too")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    REQUIRE(scene.hasRows(1));
    QTest::keyClick(scene.window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(tests::eventually([&] { return scene.beside->current() != nullptr; }));
    scene.window->findChild<shell::PanelArea*>()->article().setFocus();
    press(scene);
    CHECK(scene.window->findChild<articleview::BesideView*>()->isAncestorOf(QApplication::focusWidget()));
    CHECK(press(scene) == u"library"_s);
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
