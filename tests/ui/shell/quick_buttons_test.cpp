#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/shell/quick_buttons.h"
#include "ui/shell/settings_dialog.h"

#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::Person;

namespace {

QWidget& buttons(const Person& reader)
{
    return *reader.window->findChild<shell::QuickButtons*>();
}

QToolButton& button(const Person& reader, const QString& name)
{
    for (QToolButton* found : buttons(reader).findChildren<QToolButton*>()) {
        if (found->accessibleName() == name)
            return *found;
    }
    FAIL("no button " << name.toStdString());
    std::abort();
}

void click(const Person& reader, const QString& name)
{
    QTest::mouseClick(&button(reader, name), Qt::LeftButton);
}

} // namespace

TEST_CASE("buttons behind the menus lead back and forward and are greyed where there is no way")
{
    const Person reader;
    CHECK_FALSE(button(reader, u"Back"_s).isEnabled());
    const QString last = reader.openBoth();
    REQUIRE(eventually([&] { return button(reader, u"Back"_s).isEnabled(); }));
    CHECK_FALSE(button(reader, u"Forward"_s).isEnabled());
    click(reader, u"Back"_s);
    CHECK(reader.isOpen(last == tests::stormTitle ? tests::bridgeTitle : tests::stormTitle));
    REQUIRE(eventually([&] { return button(reader, u"Forward"_s).isEnabled(); }));
    QTest::qWait(50); // the way back ends a moment after the article is there
    click(reader, u"Forward"_s);
    CHECK(reader.isOpen(last));
}

TEST_CASE("buttons behind the menus take in files and open the settings of type")
{
    const Person reader;
    click(reader, u"Import"_s);
    reader.dialog<QFileDialog>();
    reader.press(Qt::Key_Escape);
    REQUIRE(reader.isGone<QFileDialog>());
    click(reader, u"Typography"_s);
    reader.dialog<shell::SettingsDialog>();
}

TEST_CASE("the layouts of the button are those of the menu, with the one that is on")
{
    const Person reader;
    const QList<QAction*> layouts = button(reader, u"Layout"_s).menu()->actions();
    REQUIRE(layouts.size() == 4);
    for (const QAction* layout : layouts)
        CHECK(reader.entries().contains(layout));
    reader.openStorm();
    layouts.first()->trigger();
    CHECK(eventually([&] { return !reader.timeView().isVisible(); }));
}

TEST_CASE("the tip of a button says what it does and by which key")
{
    const Person reader;
    CHECK(button(reader, u"Back"_s).toolTip().contains(u"(Alt+Left"));
    CHECK(button(reader, u"Import"_s).toolTip().endsWith(u"(Ctrl+O)"));
}

TEST_CASE("the buttons stay out of the way of the menus in a narrow window")
{
    const Person reader;
    REQUIRE(buttons(reader).isVisible());
    const auto isShown = [&](const QAction* menu) {
        return !reader.window->menuBar()->actionGeometry(const_cast<QAction*>(menu)).isEmpty();
    };
    for (const int width : {1000, 760, 600, 1000}) {
        reader.window->resize(width, 700);
        REQUIRE(eventually([&] { return reader.window->menuBar()->width() == reader.window->width(); }));
        const QRect last =
            reader.window->menuBar()->actionGeometry(reader.window->menuBar()->actions().last());
        const QList<QAction*> menus = reader.window->menuBar()->actions();
        CHECK(std::ranges::all_of(menus, isShown));
        CHECK((!buttons(reader).isVisible() || last.right() < buttons(reader).geometry().left()));
    }
    CHECK(buttons(reader).isVisible());
}
