#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/corrected_panel.h"
#include "ui/timeline/event_dialog.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using Kind = article::EventJudgement::Kind;

namespace {

const QString hide = u"timeline.hide-event"_s;
const QString showAgain = u"timeline.show-event-again"_s;
const QString showHidden = u"timeline.show-hidden-events"_s;

QMenu* openMenu()
{
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QTableView& listOf(const CorrectedPanel& shown)
{
    return *shown.panel.findChild<QTableView*>();
}

} // namespace

TEST_CASE("Delete takes the selected event off the timeline and goes to the next")
{
    CorrectedPanel shown;
    QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, shown.centerOf(Aground));
    QTest::keyClick(&shown.view(), Qt::Key_Delete);
    REQUIRE(shown.said.size() == 1);
    CHECK(shown.said.front().kind == Kind::Hidden);
    CHECK(shown.said.front().event.title == u"Ferry ran aground off Norrvik");
    CHECK(eventually([&] { return textsOf(shown.panel).contains(u"8 events"); }));
    CHECK(eventually([&] { return shown.session.selectedEvent() == 0; })); // the call for help, first now
    QTest::keyClick(&shown.view(), Qt::Key_Delete);
    CHECK(shown.said.front().event.title == u"Ilse Tamm called for help");
}

TEST_CASE("Delete without a selected event and in the filter line hides nothing")
{
    CorrectedPanel shown;
    CHECK_FALSE(shown.action(hide).isEnabled());
    QTest::keyClick(&shown.view(), Qt::Key_Delete);
    shown.session.selectEvent(Aground);
    auto* filter = shown.panel.findChild<QLineEdit*>();
    filter->setFocus();
    QTest::keyClicks(filter, u"ferry"_s);
    QTest::keyClick(filter, Qt::Key_Home);
    QTest::keyClick(filter, Qt::Key_Delete);
    CHECK(filter->text() == u"erry");
    CHECK(shown.said.empty());
}

TEST_CASE("hidden events are shown on wish, said to be hidden, and put back")
{
    CorrectedPanel shown;
    CHECK_FALSE(shown.action(showHidden).isEnabled());
    shown.session.selectEvent(Warned);
    QTest::keyClick(&shown.view(), Qt::Key_Delete);
    CHECK(eventually([&] { return textsOf(shown.panel).contains(u"8 events"); }));
    CHECK(shown.action(showHidden).isEnabled());
    CHECK_FALSE(shown.action(showAgain).isEnabled());

    QTest::keyClick(&shown.view(), Qt::Key_H);
    CHECK(shown.action(showHidden).isChecked());
    CHECK(textsOf(shown.panel).contains(u"9 events"));
    shown.panel.setList(true);
    QTableView& list = listOf(shown);
    int hiddenRow = -1;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const auto index = list.model()->index(row, viewmodels::TimelineModel::StatusColumn);
        if (index.data().toString() == u"hidden")
            hiddenRow = row;
    }
    REQUIRE(hiddenRow >= 0);
    const auto title = list.model()->index(hiddenRow, viewmodels::TimelineModel::TitleColumn);
    CHECK(title.data(Qt::AccessibleTextRole).toString() == u"Tamm had been warned (hidden)");
    list.setFocus();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(title).center());
    CHECK(shown.session.selectedEvent() == 8);
    CHECK_FALSE(shown.action(hide).isEnabled());
    QTest::keyClick(&list, Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(shown.said.front().kind == Kind::Shown);
    CHECK(eventually([&] { return shown.article.analysis.hiddenEvents.empty(); }));
    CHECK(eventually([&] { return shown.session.selectedEvent() == Warned; }));
}

TEST_CASE("where all events are hidden the panel says how to see them")
{
    library::StoredArticle all = ferryArticle();
    all.analysis.hiddenEvents = std::move(all.analysis.events);
    all.analysis.events.clear();
    CorrectedPanel shown(all);
    CHECK(textsOf(shown.panel).contains(u"You have hidden all events of this article."));
    shown.action(showHidden).trigger();
    CHECK(shown.view().isVisible());
    CHECK(textsOf(shown.panel).contains(u"9 events"));
}

TEST_CASE("a right click chooses the event and offers what can be done with it")
{
    CorrectedPanel shown;
    const QPoint place = shown.centerOf(BoughtTheShip);
    QContextMenuEvent click(QContextMenuEvent::Mouse, place, shown.view().mapToGlobal(place));
    QCoreApplication::sendEvent(&shown.view(), &click);
    CHECK(shown.session.selectedEvent() == BoughtTheShip);
    QMenu* menu = openMenu();
    REQUIRE(menu);
    CHECK(menu->actions().contains(&shown.action(hide)));
    CHECK(menu->actions().contains(&shown.action(showHidden)));
    menu->close();

    shown.session.selectEvent(Inquiry);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&shown.view(), &key);
    CHECK(shown.session.selectedEvent() == Inquiry);
    REQUIRE(openMenu());
    openMenu()->close();
}

TEST_CASE("F2 opens the dialog for the selected event in the drawing, the list and the tray")
{
    CorrectedPanel shown;
    const auto answers = [&shown](QWidget& widget, qsizetype event) {
        shown.session.selectEvent(event);
        shown.panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&shown.panel));
        widget.setFocus();
        QTest::keyClick(&widget, Qt::Key_F2);
        auto* dialog = shown.panel.findChild<timelinepanel::EventDialog*>();
        REQUIRE(dialog);
        CHECK(dialog->title().text() == shown.article.analysis.events[static_cast<std::size_t>(event)].title);
        QTest::keyClick(dialog, Qt::Key_Escape);
        CHECK(eventually([&] { return !shown.panel.findChild<timelinepanel::EventDialog*>(); }));
    };
    answers(shown.view(), Aground);
    answers(*shown.panel.findChild<QListView*>(), OnlyWay);
    shown.panel.setList(true);
    answers(listOf(shown), Inquiry);
    CHECK(shown.said.empty());
}
