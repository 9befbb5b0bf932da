#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "tests/ui/viewmodels/other_language.h"
#include "ui/timeline/filter_line.h"
#include "ui/timeline/filter_list_dialog.h"
#include "ui/timeline/save_filter_dialog.h"
#include "ui/viewmodels/saved_filters.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::timelinepanel;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using viewmodels::SavedFilter;

namespace {

const SavedFilter tamm{u"Tamm & Co"_s, u"person:Tamm"_s};
const SavedFilter undated{u"Undated"_s, u"is:undated"_s};

struct Saving : ShownPanel
{
    explicit Saving(bool hasEvents = true)
    {
        if (hasEvents)
            session.show(ferryArticle());
    }

    FilterLine& line() { return *panel.findChild<FilterLine*>(); }
    viewmodels::SavedFilters& filters() { return panel.filters(); }
    int events() { return panel.findChild<QTableView*>()->model()->rowCount(); }
    void type(const QString& words)
    {
        line().setFocus();
        line().clear();
        QTest::keyClicks(&line(), words);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&line(), key, modifiers);
    }
    QMenu& menu()
    {
        for (QMenu* each : panel.findChildren<QMenu*>()) {
            if (each->title() == u"Saved filters")
                return *each;
        }
        FAIL("there is no menu of saved filters");
        std::abort();
    }
    QAction& entry(const QString& text)
    {
        for (QAction* each : menu().actions()) {
            if (each->text() == text)
                return *each;
        }
        FAIL("there is no entry " + text.toStdString());
        std::abort();
    }
    QStringList entries()
    {
        QStringList texts;
        for (const QAction* each : menu().actions())
            texts << (each->isSeparator() ? u"-"_s : each->text());
        return texts;
    }
    template<class Dialog>
    Dialog& dialog()
    {
        auto* found = panel.findChild<Dialog*>();
        REQUIRE(found);
        // The offscreen platform may give the keyboard back to the panel a moment after the dialog has
        // opened.
        REQUIRE(QTest::qWaitFor([found] {
            found->activateWindow();
            return found->isAncestorOf(QApplication::focusWidget());
        }));
        return *found;
    }
    QString said() { return messages.isEmpty() ? QString() : messages.last().first().toString(); }

    QSignalSpy messages{&panel, &TimelinePanel::statusMessage};
};

} // namespace

TEST_CASE("Ctrl+Shift+S saves the line under a name, and the menu brings it back")
{
    Saving shown;
    shown.type(u"person:Tamm"_s);
    shown.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto& dialog = shown.dialog<SaveFilterDialog>();
    CHECK(dialog.name().text() == u"person:Tamm");
    QTest::keyClicks(&dialog.name(), u"Tamm & Co"_s);
    QTest::keyClick(&dialog.name(), Qt::Key_Return);
    CHECK(shown.filters().saved() == QList{tamm});
    CHECK(shown.said() == u"The filter is saved as “Tamm & Co”.");
    CHECK(shown.entry(u"Tamm && Co"_s).isChecked());

    shown.line().clear();
    CHECK_FALSE(shown.entry(u"Tamm && Co"_s).isChecked());
    CHECK(shown.events() == 9);
    shown.entry(u"Tamm && Co"_s).trigger();
    CHECK(shown.line().text() == u"person:Tamm");
    CHECK(shown.events() == 2);
    CHECK(shown.entry(u"Tamm && Co"_s).isChecked());
}

TEST_CASE("a filter with a mistake and an empty one are not saved, and it is said why")
{
    Saving shown;
    shown.type(QString());
    shown.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.said() == u"There is no filter to save: write one above the timeline first.");
    shown.line().insert(u"plce:Osh"_s);
    shown.view().setFocus();
    QTest::keyClick(&shown.view(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.said() == u"This filter cannot be saved yet. “plce:” is no filter. Did you mean place:?");
    CHECK(shown.line().hasFocus());
    CHECK(shown.panel.findChild<SaveFilterDialog*>() == nullptr);
}

TEST_CASE("a filter that was changed is offered to take the place of the one it was, which is said before")
{
    Saving shown;
    shown.filters().setSaved({tamm, undated});
    shown.entry(u"Tamm && Co"_s).trigger();
    shown.line().setFocus();
    QTest::keyClicks(&shown.line(), u" sure>50"_s);
    shown.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto& dialog = shown.dialog<SaveFilterDialog>();
    CHECK(dialog.name().text() == u"Tamm & Co");
    CHECK(dialog.saveButton().text() == u"&Replace");
    CHECK(dialog.outcome().text() == u"This takes the place of “Tamm & Co”: person:Tamm");
    QTest::keyClicks(&dialog.name(), u"Surer"_s);
    CHECK(dialog.saveButton().text() == u"&Save");
    CHECK(dialog.outcome().text().isEmpty());
    dialog.name().clear();
    CHECK_FALSE(dialog.saveButton().isEnabled());
    CHECK(dialog.outcome().text() == u"Give the filter a name.");
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(shown.filters().saved() == QList{tamm, undated});
}

TEST_CASE("a new line is not offered the name of a filter that was cleared away")
{
    Saving shown;
    shown.filters().setSaved({tamm});
    shown.entry(u"Tamm && Co"_s).trigger();
    shown.type(u"hull"_s);
    shown.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.dialog<SaveFilterDialog>().name().text() == u"hull");
}

TEST_CASE("what a saved filter replaces in the line comes back with Ctrl+Z and stands among the recent ones")
{
    Saving shown;
    shown.filters().setSaved({undated});
    shown.type(u"hull"_s);
    shown.entry(u"Undated"_s).trigger();
    CHECK(shown.line().text() == u"is:undated");
    CHECK(shown.filters().recent() == QStringList{u"hull"_s});
    shown.line().undo();
    CHECK(shown.line().text() == u"hull");
    CHECK(shown.events() == 1);
}

TEST_CASE("Down in the empty line and Alt+Down open the menu, where the keys choose")
{
    Saving shown;
    shown.filters().setSaved({tamm, undated});
    for (const Qt::KeyboardModifier modifier : {Qt::NoModifier, Qt::AltModifier}) {
        shown.type(modifier == Qt::NoModifier ? QString() : u"hull"_s);
        shown.press(Qt::Key_Down, modifier);
        REQUIRE(QApplication::activePopupWidget() == &shown.menu());
        CHECK(shown.menu().activeAction() == &shown.entry(u"Tamm && Co"_s));
        QTest::keyClick(&shown.menu(), Qt::Key_Down);
        QTest::keyClick(&shown.menu(), Qt::Key_Return);
        CHECK(shown.line().text() == u"is:undated");
        CHECK(shown.line().hasFocus());
    }
}

TEST_CASE("Down in an empty line goes back to the timeline where no filter is saved and none was in force")
{
    Saving shown;
    shown.type(QString());
    shown.press(Qt::Key_Down);
    CHECK(QApplication::activePopupWidget() == nullptr);
    CHECK(shown.view().hasFocus());
}

TEST_CASE("lines that the reader is done with are recent ones, and those that he was only typing are not")
{
    Saving shown;
    shown.type(u"hull"_s);
    CHECK(shown.filters().recent().isEmpty());
    shown.press(Qt::Key_Return);
    CHECK(shown.filters().recent() == QStringList{u"hull"_s});
    shown.type(u"help"_s);
    shown.press(Qt::Key_Escape);
    CHECK(shown.filters().recent() == QStringList{u"help"_s, u"hull"_s});
    shown.type(u"hal"_s);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(&shown.line(), &away);
    for (int letter = 0; letter < 3; ++letter)
        shown.press(Qt::Key_Backspace);
    shown.type(u"abc"_s);
    for (int letter = 0; letter < 3; ++letter)
        shown.press(Qt::Key_Backspace);
    shown.type(u"plce"_s);
    shown.line().insert(u":x"_s);
    shown.view().setFocus();
    CHECK(shown.filters().recent() == QStringList{u"help"_s, u"hull"_s});
    CHECK(shown.entries() == QStringList{u"help"_s, u"hull"_s, u"-"_s, u"&Save filter…"_s,
                                         u"&Edit saved filters…"_s, u"&Clear recent filters"_s});
    shown.entry(u"hull"_s).trigger();
    CHECK(shown.events() == 1);
    shown.entry(u"&Clear recent filters"_s).trigger();
    CHECK(shown.filters().recent().isEmpty());
    CHECK(shown.entries().size() == 3);
}

TEST_CASE("saved filters are renamed, changed, ordered and deleted in their list, all at once or not at all")
{
    Saving shown;
    const SavedFilter hull{u"Hull"_s, u"hull"_s};
    shown.filters().setSaved({tamm, undated, hull});
    shown.entry(u"&Edit saved filters…"_s).trigger();
    auto& dialog = shown.dialog<FilterListDialog>();
    QTableWidget& table = dialog.table();
    REQUIRE(table.hasFocus());
    REQUIRE(table.rowCount() == 3);
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(table.item(0, 0)->text() == u"Undated");
    QTest::keyClick(&table, Qt::Key_Down, Qt::AltModifier);
    CHECK(table.item(0, 0)->text() == u"Hull");
    CHECK(table.item(1, 0)->text() == u"Undated");
    CHECK(table.currentRow() == 1);
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = table.findChild<QLineEdit*>();
    REQUIRE(editor);
    QTest::keyClicks(editor, u"No day"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(shown.filters().saved().size() == 3);
    dialog.acceptButton().click();
    CHECK(shown.filters().saved() == QList{hull, SavedFilter{u"No day"_s, undated.line}});
}

TEST_CASE(
    "a list of filters with a mistake is not taken and says what is wrong, and Esc leaves all as it was")
{
    Saving shown;
    shown.filters().setSaved({tamm, undated});
    shown.entry(u"&Edit saved filters…"_s).trigger();
    auto& dialog = shown.dialog<FilterListDialog>();
    CHECK(dialog.complaint().text().isEmpty());
    dialog.table().item(1, 1)->setText(u"is:undatd"_s);
    CHECK(dialog.complaint().text() == u"There is no is:undatd. Did you mean is:undated?");
    CHECK_FALSE(dialog.acceptButton().isEnabled());
    dialog.table().item(1, 1)->setText(u"is:dated"_s);
    dialog.table().item(1, 0)->setText(u"tamm & co"_s);
    CHECK(dialog.complaint().text().startsWith(u"Two filters are called “tamm & co”."));
    QTest::keyClick(&dialog.table(), Qt::Key_Escape);
    CHECK(shown.filters().saved() == QList{tamm, undated});
}

TEST_CASE("without events there is nothing to filter, and saved filters wait")
{
    Saving shown(false);
    shown.filters().setSaved({tamm});
    CHECK_FALSE(shown.entry(u"Tamm && Co"_s).isEnabled());
    CHECK_FALSE(shown.entry(u"&Save filter…"_s).isEnabled());
    CHECK(shown.entry(u"&Edit saved filters…"_s).isEnabled());
    shown.session.show(ferryArticle());
    CHECK(shown.entry(u"Tamm && Co"_s).isEnabled());
    CHECK(shown.entry(u"&Save filter…"_s).isEnabled());
}

TEST_CASE("the line and the saved filters are shown in the language that is spoken and kept in English")
{
    const OtherLanguage other;
    Saving shown;
    shown.panel.setFilterText(u"place:Osh"_s);
    CHECK(shown.line().text() == u"ort:Osh");
    CHECK(shown.panel.filterText() == u"place:Osh");
    shown.type(u"ist:geschehen"_s);
    shown.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto& dialog = shown.dialog<SaveFilterDialog>();
    QTest::keyClicks(&dialog.name(), u"Past"_s);
    QTest::keyClick(&dialog.name(), Qt::Key_Return);
    CHECK(shown.filters().saved() == QList{SavedFilter{u"Past"_s, u"is:happened"_s}});
    CHECK(shown.entry(u"Past"_s).isChecked());
    CHECK(shown.entry(u"Past"_s).toolTip() == u"ist:geschehen");
    CHECK(shown.line().toolTip().contains(u"person:…, ort:…, körperschaft:…"));
    shown.line().clear();
    shown.entry(u"Past"_s).trigger();
    CHECK(shown.line().text() == u"ist:geschehen");

    shown.entry(u"&Edit saved filters…"_s).trigger();
    auto& list = shown.dialog<FilterListDialog>();
    CHECK(list.table().item(0, 1)->text() == u"ist:geschehen");
    list.table().item(0, 1)->setText(u"ist:gepant"_s);
    CHECK(list.complaint().text() == u"There is no ist:gepant. Did you mean ist:geplant?");
    list.table().item(0, 1)->setText(u"ist:geplant"_s);
    list.acceptButton().click();
    CHECK(shown.filters().saved() == QList{SavedFilter{u"Past"_s, u"is:planned"_s}});
}
