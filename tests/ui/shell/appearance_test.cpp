#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/handbook/handbook_page.h"
#include "ui/handbook/handbook_window.h"
#include "ui/shell/settings_dialog.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::SettingsDialog;
using shell::WindowSettings;
using tests::eventually;
using tests::Person;
using theme::ColourScheme;

namespace {

/// Somebody before the page of the settings for light, dark and the language.
struct AppearanceScene : Person
{
    explicit AppearanceScene(const WindowSettings& settings = {}) : Person(settings)
    {
        QObject::connect(window.get(), &shell::MainWindow::settingsChanged, window.get(),
                         [this](const WindowSettings& changed) { last = changed; });
        open();
    }
    /// What follows is shown in the desktop's colours again.
    ~AppearanceScene() { theme::useColourScheme(ColourScheme::Desktop); }

    void open() const { REQUIRE(window->run(u"settings.appearance-and-language"_s)); }
    QComboBox& box(int at) const
    {
        QList<QComboBox*> boxes = dialog<SettingsDialog>().findChildren<QComboBox*>();
        boxes.removeIf([](const QComboBox* one) { return !one->isVisible(); });
        REQUIRE(boxes.size() == 2);
        return *boxes.at(at);
    }
    QComboBox& colours() const { return box(0); }
    QComboBox& languages() const { return box(1); }
    void choose(QComboBox& from, const QString& words) const
    {
        from.setFocus();
        type(words); // as far as it takes to tell it from the others
        REQUIRE(from.currentText() == words);
    }
    void close(QDialogButtonBox::StandardButton with) const
    {
        QTest::mouseClick(dialog<SettingsDialog>().findChild<QDialogButtonBox*>()->button(with),
                          Qt::LeftButton);
        REQUIRE(isGone<SettingsDialog>());
    }
    bool isDark() const { return theme::Theme::fromPalette(window->palette()).dark; }

    WindowSettings last;
};

} // namespace

TEST_CASE(
    "the program is as light or dark as the desktop and speaks its language until something else is chosen")
{
    const AppearanceScene scene;
    CHECK(scene.colours().currentText() == u"As the desktop");
    CHECK(scene.languages().currentText() == u"As the desktop");
    CHECK_FALSE(scene.isDark());
}

TEST_CASE("the window, the settings and an open handbook turn dark at once, and Cancel takes it back")
{
    const AppearanceScene scene;
    REQUIRE(scene.window->run(u"help.handbook"_s));
    auto& handbook = *scene.window->findChild<handbook::HandbookWindow*>();
    scene.choose(scene.colours(), u"Dark"_s);
    CHECK(scene.isDark());
    CHECK(theme::Theme::fromPalette(scene.dialog<SettingsDialog>().palette()).dark);
    CHECK(handbook.page().palette().color(QPalette::Base).lightness() < 60);
    scene.close(QDialogButtonBox::Cancel);
    CHECK_FALSE(scene.isDark());
    CHECK(handbook.page().palette().color(QPalette::Base).lightness() > 200);
}

TEST_CASE("what was chosen of colours and language is remembered, and a later window begins with it")
{
    WindowSettings remembered;
    {
        const AppearanceScene scene;
        scene.choose(scene.colours(), u"Dark"_s);
        scene.choose(scene.languages(), u"Deutsch"_s);
        scene.close(QDialogButtonBox::Ok);
        CHECK(scene.isDark());
        scene.window->close();
        remembered = scene.last;
    }
    CHECK(remembered.appearance == shell::AppearanceSettings{ColourScheme::Dark, u"de"_s});
    const AppearanceScene later(remembered);
    CHECK(later.isDark());
    CHECK(later.colours().currentText() == u"Dark");
    CHECK(later.languages().currentText() == u"Deutsch");
}

TEST_CASE("the page says that another language waits for the next start")
{
    const AppearanceScene scene;
    bool isSaid = false;
    for (const QLabel* label : scene.dialog<SettingsDialog>().findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"starts the next time"_s));
    CHECK(isSaid);
}

TEST_CASE("a window hands on what was chosen in another one")
{
    AppearanceScene scene;
    WindowSettings other;
    other.appearance = {ColourScheme::Desktop, u"de"_s};
    scene.window->adopt(other);
    scene.window->close();
    CHECK(scene.last.appearance == other.appearance);
}
