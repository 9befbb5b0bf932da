#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_dialog.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/shell/panel_window.h"
#include "ui/theme/grouped_tree.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTabBar>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::PanelWindow;
using shell::WindowSettings;
using tests::eventually;
using tests::Person;

namespace {

/// The storm open, in a window whose settings are remembered.
struct Scene : Person
{
    explicit Scene(const WindowSettings& settings = {}) : Person(settings)
    {
        QObject::connect(window.get(), &shell::MainWindow::settingsChanged, window.get(),
                         [this](const WindowSettings& changed) { last = changed; });
        openStorm();
    }

    /// The window of its own in which a panel stands; null where it stands in the main window.
    PanelWindow* windowOf(const QWidget& panel) const { return qobject_cast<PanelWindow*>(panel.window()); }
    bool isActive(const QWidget& panel) const
    {
        return eventually([&] { return panel.window()->isActiveWindow(); });
    }
    /// Has the keyboard in the timeline, then takes that out.
    PanelWindow& takeTimelineOut() const
    {
        goTo(u"timeline"_s);
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(windowOf(area().timeline()));
        REQUIRE(isActive(area().timeline()));
        return *windowOf(area().timeline());
    }
    PanelWindow& takeEntitiesOut() const
    {
        REQUIRE(window->run(u"view.own-window-of.entities"_s));
        REQUIRE(isActive(side().entities()));
        return *windowOf(side().entities());
    }
    /// "library article side timeline": what stands in the main window and is on show.
    QString inMainWindow() const
    {
        const QList<std::pair<const QWidget*, QString>> all{{&area().library(), u"library"_s},
                                                            {&area().article(), u"article"_s},
                                                            {&side(), u"side"_s},
                                                            {&area().timeline(), u"timeline"_s}};
        QStringList shown;
        for (const auto& [panel, name] : all) {
            if (panel->isVisible() && panel->window() == window.get())
                shown << name;
        }
        return shown.join(u' ');
    }
    QStringList tabs() const
    {
        QStringList titles;
        for (int tab = 0; tab < side().count(); ++tab)
            titles << side().tabText(tab);
        return titles;
    }
    /// The panels as F6 reaches them from here, once around.
    QStringList round() const
    {
        QStringList names;
        const QWidget* begin = QApplication::focusWidget();
        do {
            names << (pane() == u"nowhere" ? QApplication::activeWindow()->accessibleName() : pane());
            press(Qt::Key_F6);
        } while (QApplication::focusWidget() != begin && names.size() < 10);
        return names;
    }

    WindowSettings last;
};

} // namespace

TEST_CASE("a key takes the panel with the keyboard into a window of its own and back to its place")
{
    const Scene scene;
    const PanelWindow& window = scene.takeTimelineOut();
    CHECK(window.windowTitle() == u"Timeline - Dateline");
    CHECK(window.accessibleName() == u"Timeline");
    CHECK(scene.inMainWindow() == u"library article side");
    CHECK(scene.area().timeline().isAncestorOf(QApplication::focusWidget()));

    scene.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(scene.inMainWindow() == u"library article side timeline");
    CHECK(scene.isActive(scene.area().timeline()));
    CHECK(scene.pane() == u"timeline");
    CHECK(eventually([&] { return !scene.window->findChild<PanelWindow*>(); }));
}

TEST_CASE("a panel comes back when its window is closed, by the desktop and by Ctrl+W")
{
    const Scene scene;
    scene.takeTimelineOut().close();
    CHECK(eventually([&] { return scene.inMainWindow() == u"library article side timeline"; }));
    scene.takeTimelineOut();
    scene.press(Qt::Key_W, Qt::ControlModifier);
    CHECK(eventually([&] { return scene.inMainWindow() == u"library article side timeline"; }));
    CHECK(scene.window->isVisible());
}

TEST_CASE("where no panel has the keyboard, it is told how to get there")
{
    const Scene scene;
    scene.goTo(u"article"_s);
    scene.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(scene.said().startsWith(u"Go to a panel"));
    CHECK(scene.inMainWindow() == u"library article side timeline");
}

TEST_CASE("a tab leaves the others, comes back to its place among them, and is offered by its own menu")
{
    const Scene scene;
    scene.side().showTab(u"quotes"_s);
    QTabBar& bar = *scene.side().tabBar();
    const QPoint place = bar.tabRect(0).center();
    QContextMenuEvent click(QContextMenuEvent::Mouse, place, bar.mapToGlobal(place));
    QApplication::sendEvent(&bar, &click);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    CHECK(menu->actions().front()->objectName() == u"view.pin.entities");
    CHECK(menu->actions().last()->objectName() == u"view.own-window-of.entities");
    menu->actions().last()->trigger();
    menu->close();
    REQUIRE(scene.isActive(scene.side().entities()));
    CHECK(scene.windowOf(scene.side().entities())->windowTitle() == u"Entities - Dateline");
    CHECK(scene.tabs() == QStringList{u"Quotes"_s, u"Figures"_s, u"Context"_s});
    CHECK(scene.side().shownTab() == u"quotes");

    REQUIRE(scene.window->run(u"view.own-window-of.figures"_s));
    CHECK(scene.tabs() == QStringList{u"Quotes"_s, u"Context"_s});
    REQUIRE(scene.window->run(u"view.own-window-of.entities"_s));
    CHECK(scene.tabs() == QStringList{u"Entities"_s, u"Quotes"_s, u"Context"_s});
    CHECK(scene.side().shownTab() == u"entities");
    CHECK(scene.side().tabToolTip(1) == u"Quotes of the article (Alt+2)");
    REQUIRE(scene.window->run(u"view.own-window-of.figures"_s));
    CHECK(scene.tabs() == QStringList{u"Entities"_s, u"Quotes"_s, u"Figures"_s, u"Context"_s});
}

TEST_CASE("Shift+F10 on the tabs offers a window to the one on show")
{
    const Scene scene;
    scene.side().showTab(u"context"_s);
    scene.goTo(u"side"_s);
    REQUIRE(scene.side().tabBar()->hasFocus());
    scene.press(Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    scene.press(Qt::Key_Down);
    scene.press(Qt::Key_Return);
    CHECK(scene.isActive(scene.side().context()));
    CHECK(scene.windowOf(scene.side().context()));
}

TEST_CASE("a side panel whose tabs are all gone is gone, too, until one comes back")
{
    const Scene scene;
    for (const QString& name : {u"entities"_s, u"quotes"_s, u"figures"_s, u"context"_s})
        REQUIRE(scene.window->run(u"view.own-window-of."_s + name));
    CHECK(scene.inMainWindow() == u"library article timeline");
    CHECK_FALSE(scene.window->run(u"view.side-panel"_s));
    scene.windowOf(scene.side().quotes())->close();
    CHECK(eventually([&] { return scene.inMainWindow() == u"library article side timeline"; }));
    CHECK(scene.tabs() == QStringList{u"Quotes"_s});
}

TEST_CASE("the keys of the main window and those of the panel work in its window")
{
    const Scene scene;
    scene.takeEntitiesOut();
    scene.selectEntity(u"Vestmar"_s);
    scene.press(Qt::Key_BracketRight);
    CHECK(scene.reading->currentMention() == 1);
    scene.press(Qt::Key_F2);
    CHECK(scene.dialog<entitypanel::EntityDialog>().windowTitle().contains(u"Vestmar"));
    scene.press(Qt::Key_Escape);
    REQUIRE(scene.isGone<entitypanel::EntityDialog>());
    scene.side().entities().activateWindow();
    REQUIRE(scene.isActive(scene.side().entities()));
    scene.press(Qt::Key_Escape);
    CHECK(scene.selectedName().isEmpty());
    // Esc belongs to the filter as long as there is something in it.
    scene.selectEntity(u"Vestmar"_s);
    scene.side().entities().filter().setFocus();
    scene.type(u"ves"_s);
    scene.press(Qt::Key_Escape);
    CHECK(scene.side().entities().filter().text().isEmpty());
    CHECK(scene.selectedName() == u"Vestmar");
    scene.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(scene.inMainWindow() == u"library article side");
}

TEST_CASE("F6 and the keys that go to a panel lead from window to window")
{
    const Scene scene;
    scene.takeEntitiesOut();
    scene.takeTimelineOut();
    scene.window->activateWindow();
    REQUIRE(scene.isActive(scene.area().library()));
    scene.area().library().setFocus();
    CHECK(scene.round() == QStringList{u"library"_s, u"article"_s, u"side"_s, u"Entities"_s, u"timeline"_s});
    scene.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(scene.isActive(scene.area().timeline()));
    scene.press(Qt::Key_1, Qt::AltModifier);
    CHECK(scene.isActive(scene.side().entities()));
    CHECK(eventually([&] { return scene.side().entities().tree().hasFocus(); }));
    scene.press(Qt::Key_2, Qt::AltModifier);
    CHECK(eventually([&] { return scene.window->isActiveWindow(); }));
    CHECK(scene.side().shownTab() == u"quotes");
    scene.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(eventually([&] { return scene.side().entities().filter().hasFocus(); }));
    scene.press(Qt::Key_K, Qt::ControlModifier);
    CHECK(eventually([&] { return scene.searchBox()->hasFocus(); }));
    scene.press(Qt::Key_1, Qt::AltModifier);
    scene.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(eventually([&] { return scene.window->isActiveWindow() && scene.pane() == u"article"; }));
    scene.press(Qt::Key_Escape);
    scene.press(Qt::Key_1, Qt::AltModifier);
    scene.press(Qt::Key_F7);
    CHECK(eventually([&] { return scene.text().hasFocus(); }));
}

TEST_CASE("the palette finds actions from the window of a panel and gives the keyboard back to it")
{
    const Scene scene;
    scene.takeEntitiesOut();
    scene.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(eventually([&] { return scene.window->isActiveWindow(); }));
    scene.type(u"order by name"_s);
    scene.press(Qt::Key_Return);
    CHECK(scene.side().entities().shownOrder() == viewmodels::EntityOrder::Name);
    CHECK(scene.isActive(scene.side().entities()));
}

TEST_CASE("a key hides the window of a panel and shows it again, and so does the mode with text only")
{
    const Scene scene;
    scene.takeEntitiesOut();
    scene.takeTimelineOut();
    scene.window->activateWindow();
    scene.press(Qt::Key_T, Qt::ControlModifier);
    CHECK_FALSE(scene.area().timeline().isVisible());
    CHECK(scene.windowOf(scene.area().timeline()));
    scene.press(Qt::Key_T, Qt::ControlModifier);
    CHECK(scene.area().timeline().isVisible());
    scene.window->activateWindow();
    scene.press(Qt::Key_F11, Qt::ShiftModifier);
    CHECK(scene.inMainWindow() == u"article");
    CHECK_FALSE(scene.area().timeline().isVisible());
    CHECK_FALSE(scene.side().entities().isVisible());
    scene.press(Qt::Key_F11, Qt::ShiftModifier);
    CHECK(scene.inMainWindow() == u"library article side");
    CHECK(scene.area().timeline().isVisible());
    CHECK(scene.side().entities().isVisible());
}

TEST_CASE("a hidden panel that is wanted in a window of its own is on show there")
{
    const Scene scene;
    scene.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(scene.window->run(u"view.own-window-of.timeline"_s));
    CHECK(scene.area().timeline().isVisible());
    REQUIRE(scene.window->run(u"view.own-window-of.timeline"_s));
    CHECK(scene.inMainWindow() == u"library article side timeline");
}

TEST_CASE("every layout brings all panels back into the main window")
{
    const QList<std::pair<Qt::Key, QString>> layouts{{Qt::Key_1, u"article"_s},
                                                     {Qt::Key_2, u"library article side timeline"_s},
                                                     {Qt::Key_3, u"library article side timeline"_s},
                                                     {Qt::Key_4, u"library article"_s}};
    for (const auto& [key, shown] : layouts) {
        INFO(shown.toStdString());
        const Scene scene;
        REQUIRE(scene.window->run(u"view.own-window-of.library"_s));
        scene.takeEntitiesOut();
        scene.takeTimelineOut();
        scene.press(key, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(scene.inMainWindow() == shown);
        CHECK(scene.tabs().size() == 4);
        CHECK(eventually([&] { return !scene.window->findChild<PanelWindow*>(); }));
    }
}

TEST_CASE("Tab goes its usual way when panels have been out and are back")
{
    const Scene scene;
    for (const QString& name : {u"library"_s, u"timeline"_s, u"entities"_s}) {
        for (int times = 0; times < 2; ++times)
            REQUIRE(scene.window->run(u"view.own-window-of."_s + name));
    }
    scene.goTo(u"library"_s);
    const QWidget* begin = QApplication::focusWidget();
    QStringList panes;
    QStringList way;
    for (int i = 0; i < 100; ++i) {
        way << QString::fromLatin1(QApplication::focusWidget()->metaObject()->className());
        if (scene.pane() != u"nowhere" && (panes.isEmpty() || panes.last() != scene.pane()))
            panes << scene.pane();
        scene.press(Qt::Key_Tab);
        if (QApplication::focusWidget() == begin)
            break;
    }
    if (panes.size() > 1 && panes.last() == panes.first())
        panes.removeLast(); // the way began in the middle of it
    INFO(way.join(u' ').toStdString());
    CHECK(panes == QStringList{u"library"_s, u"article"_s, u"side"_s, u"timeline"_s});
}

TEST_CASE("windows of panels go with the main window and come back with the next, where they were")
{
    WindowSettings last;
    {
        Scene scene;
        scene.takeEntitiesOut();
        PanelWindow& timeline = scene.takeTimelineOut();
        timeline.setGeometry(40, 50, 640, 260);
        // A program that ends closes all windows, and perhaps those of panels first.
        timeline.close();
        scene.window->close();
        CHECK_FALSE(scene.area().timeline().isVisible());
        CHECK_FALSE(scene.side().entities().isVisible());
        tests::settle();
        last = scene.last;
        CHECK(last.panelsOut == QStringList{u"timeline"_s, u"entities"_s});
        CHECK(last.timelineShown);
    }
    Scene second(last);
    CHECK(second.inMainWindow() == u"library article side");
    CHECK(second.area().timeline().isVisible());
    CHECK(second.side().entities().isVisible());
    CHECK(second.area().timeline().window()->geometry() == QRect(40, 50, 640, 260));
    CHECK(second.window->isActiveWindow());
    // The place of a window that is gone is remembered as well.
    REQUIRE(second.window->run(u"view.own-window-of.timeline"_s));
    second.window->close();
    const Scene third(second.last);
    CHECK(third.inMainWindow() == u"library article side timeline");
    third.takeTimelineOut();
    CHECK(third.area().timeline().window()->geometry() == QRect(40, 50, 640, 260));
}

TEST_CASE("a window of a panel that is moved is remembered a moment later")
{
    const Scene scene;
    PanelWindow& window = scene.takeTimelineOut();
    REQUIRE(eventually([&] { return scene.last.panelsOut == QStringList{u"timeline"_s}; }));
    const QByteArray before = scene.last.panelGeometries.value(u"timeline"_s);
    window.resize(640, 333);
    CHECK(eventually([&] { return scene.last.panelGeometries.value(u"timeline"_s) != before; }));
}

TEST_CASE("the window of a panel has the colours of the main window and follows them")
{
    const Scene scene;
    const PanelWindow& window = scene.takeTimelineOut();
    CHECK(window.palette().color(QPalette::Window) == scene.window->palette().color(QPalette::Window));
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Window, QColor(0x202020));
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    CHECK(eventually([&] { return window.palette().color(QPalette::Window).lightness() < 100; }));
    QApplication::setPalette(before);
    CHECK(eventually([&] { return window.palette().color(QPalette::Window).lightness() > 200; }));
}
