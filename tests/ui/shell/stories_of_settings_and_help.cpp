#include "tests/ui/shell/action_stories.h"
#include "ui/handbook/handbook_finder.h"
#include "ui/handbook/handbook_window.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QListWidget>
#include <QMessageBox>
#include <QTest>
#include <QTreeWidget>
#include <QWhatsThis>

#include <algorithm>

namespace dateline::tests {

using namespace Qt::StringLiterals;
using shell::SettingsDialog;

namespace {

ActionStory showsPage(const QString& name, SettingsDialog::Page page)
{
    return {name, [page](const Person& reader, const Act& act) {
                act();
                const auto& dialog = reader.dialog<SettingsDialog>();
                CHECK(dialog.findChild<QListWidget*>()->currentRow() == page);
            }};
}

void findAnAction(const Person& reader, const Act& act)
{
    act();
    const auto* palette = reader.window->findChild<shell::CommandPalette*>();
    REQUIRE(palette);
    CHECK(palette->isVisible());
    CHECK(palette->isAncestorOf(QApplication::focusWidget()));
    reader.type(u"text only"_s);
    reader.press(Qt::Key_Return);
    CHECK(eventually([&] { return !reader.side().isVisible(); }));
}

} // namespace

QList<ActionStory> storiesOfSettings()
{
    return {
        showsPage(u"settings.settings"_s, SettingsDialog::Typography),
        showsPage(u"settings.typography"_s, SettingsDialog::Typography),
        showsPage(u"settings.appearance-and-language"_s, SettingsDialog::Appearance),
        showsPage(u"settings.keyboard-shortcuts"_s, SettingsDialog::Keyboard),
        showsPage(u"settings.library-and-memory"_s, SettingsDialog::Library),
    };
}

QList<ActionStory> storiesOfHelp()
{
    return {
        {u"help.find-an-action"_s, findAnAction},
        {u"help.keys"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             reader.goTo(u"timeline"_s);
             act();
             const auto& dialog = reader.dialog<shell::KeysDialog>();
             const auto* keys = dialog.findChild<QTreeWidget*>();
             CHECK(keys->topLevelItem(0)->text(0) == u"Timeline");
             reader.type(u"full screen"_s);
             CHECK(keys->topLevelItem(0)->isHidden());
         }},
        {u"help.handbook"_s,
         [](const Person& reader, const Act& act) {
             act();
             auto& handbook = reader.dialog<handbook::HandbookWindow>();
             reader.press(Qt::Key_F, Qt::ControlModifier);
             reader.type(u"second screen"_s);
             CHECK(handbook.finder().progress() == u"1 of 1");
             reader.press(Qt::Key_Escape);
             CHECK(reader.isGone<handbook::HandbookWindow>());
         }},
        {u"help.what-is-this"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             act();
             REQUIRE(QWhatsThis::inWhatsThisMode());
             auto* timeline = reader.window->findChild<timelinepanel::TimelinePanel*>();
             QTest::mouseClick(&timeline->view(), Qt::LeftButton);
             CHECK(eventually([] {
                 const QWidgetList shown = QApplication::topLevelWidgets();
                 return std::any_of(shown.begin(), shown.end(), [](const QWidget* widget) {
                     return widget->isVisible() && widget->inherits("QWhatsThat");
                 });
             }));
             QWhatsThis::hideText();
             CHECK_FALSE(QWhatsThis::inWhatsThisMode());
             CHECK(timeline->whatsThis().startsWith(u"What happened when."));
             const auto* hide = reader.window->findChild<QAction*>(u"timeline.hide-event"_s);
             CHECK(hide->whatsThis() == hide->statusTip());
         }},
        {u"help.about-dateline"_s,
         [](const Person& reader, const Act& act) {
             act();
             CHECK(reader.dialog<QMessageBox>().windowTitle() == u"About Dateline");
         }},
    };
}

} // namespace dateline::tests
