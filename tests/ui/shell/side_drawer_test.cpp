#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_view.h"
#include "ui/entities/entity_panel.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/side_drawer.h"
#include "ui/shell/side_panel.h"

#include <QApplication>
#include <QTest>
#include <QToolButton>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::WindowSettings;
using tests::eventually;
using tests::ShellScene;

namespace {

struct NarrowScene : ShellScene
{
    explicit NarrowScene(const WindowSettings& settings = {}) : ShellScene(settings) { resize(800); }

    void resize(int width) const
    {
        window->resize(width, 700);
        REQUIRE(eventually([&] { return area().width() == width; }));
    }
    shell::PanelArea& area() const { return *window->findChild<shell::PanelArea*>(); }
    shell::SidePanel& side() const { return area().side(); }
    shell::SideDrawer& drawer() const { return *window->findChild<shell::SideDrawer*>(); }
    QToolButton& handle() const
    {
        const auto buttons = area().findChildren<QToolButton*>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton* button) {
            return button->accessibleName() == u"Side panel"_s;
        });
        REQUIRE(found != buttons.end());
        return **found;
    }
    QRect placeOf(const QWidget& widget) const
    {
        return {widget.mapTo(window.get(), QPoint()), widget.size()};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key, modifiers);
    }
};

} // namespace

TEST_CASE("in a narrow window the article has the width, and the side panel waits in a drawer")
{
    const NarrowScene scene;
    CHECK(scene.drawer().isOver());
    CHECK_FALSE(scene.side().isVisible());
    CHECK(scene.handle().isVisible());
    const int closed = scene.area().article().width();

    scene.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(scene.side().isVisible());
    CHECK(scene.area().article().width() == closed);
    CHECK(scene.placeOf(scene.side()).intersects(scene.placeOf(scene.area().article())));
    CHECK(scene.placeOf(scene.handle()).left() > scene.placeOf(scene.side()).right());
    CHECK(scene.placeOf(scene.handle()).right() == scene.window->width() - 1);

    scene.press(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(scene.side().isVisible());
    CHECK_FALSE(scene.drawer().isVisible());
}

TEST_CASE("with larger letters the side panel waits in its drawer in wider windows, too")
{
    const NarrowScene scene;
    scene.resize(1300);
    REQUIRE_FALSE(scene.drawer().isOver());
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    CHECK(eventually([&] { return scene.drawer().isOver(); }));
    scene.resize(2400);
    CHECK_FALSE(scene.drawer().isOver());
    scene.resize(1300);
    QApplication::setFont(usual);
    CHECK(eventually([&] { return !scene.drawer().isOver(); }));
}

TEST_CASE("the handle opens and closes the drawer by a click")
{
    const NarrowScene scene;
    QTest::mouseClick(&scene.handle(), Qt::LeftButton);
    CHECK(scene.side().isVisible());
    CHECK(scene.handle().isChecked());
    QTest::mouseClick(&scene.handle(), Qt::LeftButton);
    CHECK_FALSE(scene.side().isVisible());
}

TEST_CASE("keys that lead into the side panel open the drawer, and Esc closes it and goes back to the text")
{
    const NarrowScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    scene.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(scene.side().isVisible());
    REQUIRE(scene.side().isAncestorOf(scene.window->focusWidget()));
    scene.press(Qt::Key_Escape);
    CHECK_FALSE(scene.side().isVisible());
    CHECK(scene.area().article().isAncestorOf(scene.window->focusWidget()));
}

TEST_CASE("the side panel stands beside the article again, as wide as before, once there is room")
{
    const NarrowScene scene;
    scene.resize(1300);
    CHECK_FALSE(scene.drawer().isOver());
    CHECK_FALSE(scene.handle().isVisible());
    REQUIRE(scene.side().isVisible());
    const int width = scene.side().width();
    CHECK_FALSE(scene.placeOf(scene.side()).intersects(scene.placeOf(scene.area().article())));

    scene.resize(900);
    CHECK_FALSE(scene.side().isVisible());
    scene.resize(1300);
    CHECK(scene.side().isVisible());
    CHECK(qAbs(scene.side().width() - width) < 8);
}

TEST_CASE("a side panel that the reader has hidden stays hidden whatever room there is")
{
    const NarrowScene scene;
    scene.resize(1300);
    scene.press(Qt::Key_E, Qt::ControlModifier);
    scene.resize(900);
    CHECK_FALSE(scene.side().isVisible());
    scene.resize(1300);
    CHECK_FALSE(scene.side().isVisible());
}

TEST_CASE("a side panel in which the keyboard is stays open when the window becomes narrow")
{
    const NarrowScene scene;
    scene.resize(1300);
    scene.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(scene.side().isAncestorOf(scene.window->focusWidget()));
    scene.resize(900);
    CHECK(scene.side().isVisible());
    CHECK(scene.side().isAncestorOf(scene.window->focusWidget()));
}

TEST_CASE("text only keeps what stood beside the text, whatever the width in between")
{
    const NarrowScene scene;
    scene.resize(1300);
    scene.press(Qt::Key_F11, Qt::ShiftModifier);
    scene.resize(900);
    CHECK_FALSE(scene.side().isVisible());
    CHECK(scene.area().textOnly()->isChecked());
    scene.resize(1300);
    CHECK(scene.area().textOnly()->isChecked());
    scene.press(Qt::Key_F11, Qt::ShiftModifier);
    CHECK(scene.side().isVisible());
}

TEST_CASE("a narrow window that is closed is remembered with the columns that a wide one has")
{
    const NarrowScene scene;
    scene.resize(1300);
    WindowSettings last;
    QObject::connect(scene.window.get(), &shell::MainWindow::settingsChanged, scene.window.get(),
                     [&last](const WindowSettings& settings) { last = settings; });
    scene.window->resize(1310, 700);
    REQUIRE(eventually([&] { return last.columnWidths.size() == 3; }));
    const QList<int> widths = last.columnWidths;
    scene.resize(800);
    scene.window->close();
    CHECK(last.sideShown);
    REQUIRE(last.columnWidths.size() == 3);
    CHECK(qAbs(last.columnWidths.at(2) - widths.at(2)) < 8);
}

TEST_CASE("where text runs from right to left the drawer lies at the left")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        const NarrowScene scene;
        scene.press(Qt::Key_E, Qt::ControlModifier);
        CHECK(scene.placeOf(scene.handle()).left() <= 1); // Qt mirrors the columns to the pixel beside it
        CHECK(scene.placeOf(scene.side()).left() > scene.placeOf(scene.handle()).right());
        CHECK(scene.placeOf(scene.side()).right() < scene.window->width() / 2);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
