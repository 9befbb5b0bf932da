// Several events selected and hidden together: on the axis, in the list, of one article and of many.
#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/corrected_panel.h"
#include "tests/ui/viewmodels/many_articles.h"
#include "tests/ui/viewmodels/told_articles.h"
#include "ui/timeline/timeline_accessible.h"

#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using Kind = article::EventJudgement::Kind;
using viewmodels::TimelineReach;

namespace {

const QString hide = u"timeline.hide-event"_s;
const QString hideEverywhere = u"timeline.hide-event-in-all-articles"_s;
const QString showAgain = u"timeline.show-event-again"_s;
const QString showHidden = u"timeline.show-hidden-events"_s;

QTableView& listOf(const timelinepanel::TimelinePanel& panel)
{
    return *panel.findChild<QTableView*>();
}

QSet<qsizetype> selectedIn(const timelinepanel::TimelinePanel& panel)
{
    return panel.selection().events();
}

void click(CorrectedPanel& shown, qsizetype event, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mouseClick(&shown.view(), Qt::LeftButton, modifiers, shown.centerOf(event));
}

/// The rows that the list shows as selected.
QList<int> rowsOf(const QTableView& list)
{
    QList<int> rows;
    for (const QModelIndex& index : list.selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

/// A timeline of three articles that tell one event and each one of its own, on the library's timeline.
struct ManyPanel : ManyArticles
{
    ManyPanel() : ManyArticles(3), panel(session, scope), actions(corrections, panel, panel, text)
    {
        for (int i = 0; i < 3; ++i) {
            const Report own{u"Mast %1 fell"_s.arg(i), u"In Norrvik mast %1 fell on its side."_s.arg(i),
                             u"fell"_s};
            library.articles[article::ArticleId(i + 1)] =
                toldArticle(i + 1, ferryDay.addDays(i + 1), {ferryReports()[i], own}, {ferryDay, ferryDay});
        }
        panel.setToday(QDate(2010, 5, 20));
        panel.resize(1200, 260);
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        scope.setReach(TimelineReach::Library);
        REQUIRE(isComplete());
        REQUIRE(panel.view().items()->items.size() == 4);
        panel.setFocus();
    }

    QAction& action(const QString& name) const
    {
        for (QAction* each : panel.actions()) {
            if (each->objectName() == name)
                return *each;
        }
        Q_UNREACHABLE();
    }
    const viewmodels::TimelineItem& merged() const
    {
        const auto& items = panel.view().items()->items;
        return *std::ranges::find_if(items, [](const auto& item) { return item.reports != nullptr; });
    }

    mutable timelinepanel::TimelinePanel panel;
    std::vector<article::JudgedEvents> said;
    QWidget text;
    viewmodels::EventCorrections corrections{session,
                                             [this](const std::vector<article::JudgedEvents>& judged) {
                                                 said = judged;
                                                 return QtFuture::makeReadyFuture(base::Result<void>());
                                             }};
    timelinepanel::EventActions actions;
};

} // namespace

TEST_CASE("Ctrl and a click add events to the selection and take them away, and what is open stays")
{
    CorrectedPanel shown;
    click(shown, Aground);
    click(shown, BoughtTheShip, Qt::ControlModifier);
    click(shown, Inquiry, Qt::ControlModifier);
    CHECK(selectedIn(shown.panel) == QSet<qsizetype>{Aground, BoughtTheShip, Inquiry});
    CHECK(shown.session.selectedEvent() == Aground);
    CHECK(textsOf(shown.panel).contains(u"9 events · 3 selected"));
    CHECK(shown.view().accessibleDescription() == u"3 events are selected");
    click(shown, BoughtTheShip, Qt::ControlModifier);
    CHECK(selectedIn(shown.panel) == QSet<qsizetype>{Aground, Inquiry});
    click(shown, Aground, Qt::ControlModifier);
    CHECK(selectedIn(shown.panel) == QSet<qsizetype>{Inquiry});
    CHECK(shown.session.selectedEvent() == Inquiry);
    CHECK_FALSE(textsOf(shown.panel).contains(u"selected"));
}

TEST_CASE("an event that is added to the selection leaves the stretch of time that is on show")
{
    CorrectedPanel shown;
    click(shown, Aground);
    shown.settle();
    shown.drag(QPoint(1000, 20), QPoint(100, 20)); // the first is out of sight then
    shown.settle();
    const auto before = shown.view().scale();
    REQUIRE(shown.view().markRect(Aground).isEmpty());
    REQUIRE_FALSE(shown.view().markRect(Inquiry).isEmpty());
    click(shown, Inquiry, Qt::ControlModifier);
    shown.settle();
    CHECK(selectedIn(shown.panel).size() == 2);
    CHECK(shown.view().scale() == before);
}

TEST_CASE("Shift with arrows and clicks selects all events up to one, and Escape lets several go")
{
    CorrectedPanel shown;
    QTest::keyClick(&shown.view(), Qt::Key_Home);
    QTest::keyClick(&shown.view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&shown.view(), Qt::Key_Right, Qt::ShiftModifier);
    CHECK(selectedIn(shown.panel).size() == 3);
    QTest::keyClick(&shown.view(), Qt::Key_Left, Qt::ShiftModifier);
    CHECK(selectedIn(shown.panel).size() == 2);
    QTest::keyClick(&shown.view(), Qt::Key_End, Qt::ShiftModifier);
    CHECK(static_cast<std::size_t>(selectedIn(shown.panel).size()) == shown.view().items()->dated);
    QTest::keyClick(&shown.view(), Qt::Key_Escape);
    CHECK(selectedIn(shown.panel).isEmpty());
    CHECK_FALSE(shown.session.selectedEvent());

    click(shown, BoughtTheShip);
    click(shown, Aground, Qt::ShiftModifier);
    CHECK(selectedIn(shown.panel).contains(Aground));
    CHECK(selectedIn(shown.panel).contains(BoughtTheShip));
    QTest::keyClick(&shown.view(), Qt::Key_A, Qt::ControlModifier);
    CHECK(selectedIn(shown.panel).size() == 9);
}

TEST_CASE("a frame that is drawn with Ctrl selects the events it touches")
{
    CorrectedPanel shown;
    const auto before = shown.view().scale();
    const QPoint first = shown.centerOf(Aground) - QPoint(14, 9);
    const QPoint last = shown.centerOf(Inquiry) + QPoint(9, 9);
    shown.drag({first.x(), 0}, {last.x(), shown.view().height() - 1}, Qt::ControlModifier);
    CHECK(selectedIn(shown.panel).contains(Aground));
    CHECK(selectedIn(shown.panel).contains(Inquiry));
    CHECK_FALSE(selectedIn(shown.panel).contains(BoughtTheShip));
    CHECK(shown.view().scale() == before);
    CHECK(shown.said.empty());
    shown.drag(first, last, Qt::ControlModifier, false);
    QTest::keyClick(&shown.view(), Qt::Key_Escape);
    QTest::mouseRelease(&shown.view(), Qt::LeftButton, Qt::ControlModifier, last);
    CHECK(selectedIn(shown.panel).contains(Inquiry));
}

TEST_CASE("Ctrl and a click on a count of events selects all that it stands for")
{
    CorrectedPanel shown;
    shown.panel.setLanes(viewmodels::LaneGrouping::People); // which have few rows
    shown.action(u"timeline.show-a-decade"_s).trigger();
    shown.settle();
    QPoint cluster;
    for (int x = 0; x < shown.view().width() && cluster.isNull(); x += 4) {
        for (int y = 40; y < shown.view().height() - 45 && cluster.isNull(); y += 8) {
            QTest::mouseMove(&shown.view(), {x, y});
            const bool isMark = shown.view().cursor().shape() == Qt::PointingHandCursor;
            if (isMark && !shown.view().eventAt({static_cast<double>(x), static_cast<double>(y)}))
                cluster = {x, y};
        }
    }
    REQUIRE_FALSE(cluster.isNull());
    const auto before = shown.view().scale();
    QTest::mouseClick(&shown.view(), Qt::LeftButton, Qt::ControlModifier, cluster);
    shown.settle();
    CHECK(selectedIn(shown.panel).size() > 2);
    CHECK_FALSE(selectedIn(shown.panel).contains(OnlyWay)); // has no day
    CHECK(shown.view().scale() == before);
    QTest::mouseClick(&shown.view(), Qt::LeftButton, Qt::ControlModifier, cluster);
    CHECK(selectedIn(shown.panel).isEmpty());
}

TEST_CASE("in the list Shift and Ctrl select rows, and the axis shows them, too")
{
    CorrectedPanel shown;
    shown.panel.setList(true);
    QTableView& list = listOf(shown.panel);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(rowsOf(list) == QList<int>{0, 1, 2});
    CHECK(selectedIn(shown.panel).size() == 3);
    const QPoint fifth = list.visualRect(list.model()->index(4, 0)).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ControlModifier, fifth);
    CHECK(rowsOf(list) == QList<int>{0, 1, 2, 4});
    CHECK(selectedIn(shown.panel).size() == 4);
    shown.panel.setList(false);
    CHECK(std::ranges::count_if(std::vector<std::size_t>{0, 1, 2, 3, 4},
                                [&](std::size_t index) { return shown.view().isSelected(index); }) == 4);
    shown.panel.setList(true);
    list.setFocus();
    CHECK(rowsOf(list) == QList<int>{0, 1, 2, 4});
    QTest::keyClick(&list, Qt::Key_Escape);
    CHECK(rowsOf(list).isEmpty());
    CHECK(selectedIn(shown.panel).isEmpty());
    QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
    CHECK(selectedIn(shown.panel).size() == 9);
}

TEST_CASE("with Ctrl events beside the axis are selected with those on it")
{
    CorrectedPanel shown;
    click(shown, Aground);
    auto& tray = *shown.panel.findChild<QListView*>();
    const QModelIndex first = tray.model()->index(0, viewmodels::TimelineModel::TitleColumn);
    const auto undated = first.data(viewmodels::TimelineModel::EventRole).toLongLong();
    QTest::mouseClick(tray.viewport(), Qt::LeftButton, Qt::ControlModifier, tray.visualRect(first).center());
    CHECK(selectedIn(shown.panel) == QSet<qsizetype>{Aground, undated});
    QTest::mouseClick(tray.viewport(), Qt::LeftButton, {}, tray.visualRect(first).center());
    CHECK(selectedIn(shown.panel) == QSet<qsizetype>{undated});
}

TEST_CASE("Delete hides all selected events as one act that says before how many they are")
{
    CorrectedPanel shown;
    const QSignalSpy done(&shown.corrections, &viewmodels::EventCorrections::done);
    click(shown, Aground);
    CHECK(shown.action(hide).text() == u"Ta&ke event off the timeline");
    click(shown, Inquiry, Qt::ControlModifier);
    CHECK(shown.action(hide).text() == u"Ta&ke 2 events off the timeline");
    CHECK(shown.action(hide).statusTip() ==
          u"Hide the selected events in 1 article as one act; one undo brings them back");
    QTest::keyClick(&shown.view(), Qt::Key_Delete);
    REQUIRE(shown.said.size() == 2);
    CHECK(shown.said.front().kind == Kind::Hidden);
    REQUIRE(eventually([&] { return done.count() == 1; }));
    CHECK(done.first().first().toString() == u"2 events are hidden in 1 article. Undo brings them back.");
    REQUIRE(eventually([&] { return textsOf(shown.panel).contains(u"7 events"); }));
    CHECK(selectedIn(shown.panel).size() == 1); // the next that is left
    CHECK(shown.session.selectedEvent());
}

TEST_CASE("hidden events that are selected together are put back as one act, those on show are left alone")
{
    CorrectedPanel shown;
    click(shown, Aground);
    click(shown, Inquiry, Qt::ControlModifier);
    QTest::keyClick(&shown.view(), Qt::Key_Delete);
    REQUIRE(eventually([&] { return textsOf(shown.panel).contains(u"7 events"); }));
    shown.action(showHidden).trigger();
    REQUIRE(eventually([&] { return textsOf(shown.panel).contains(u"9 events"); }));
    QTest::keyClick(&shown.view(), Qt::Key_A, Qt::ControlModifier);
    REQUIRE(selectedIn(shown.panel).size() == 9);
    CHECK(shown.action(showAgain).text() == u"P&ut 2 events back on the timeline");
    CHECK(shown.action(hide).text() == u"Ta&ke 7 events off the timeline");
    QTest::keyClick(&shown.view(), Qt::Key_Delete, Qt::ShiftModifier);
    REQUIRE(shown.said.size() == 2);
    CHECK(shown.said.front().kind == Kind::Shown);
    CHECK(eventually([&] { return shown.article.analysis.hiddenEvents.empty(); }));
}

TEST_CASE("what the filter takes off the timeline is selected no more and not hidden with the others")
{
    CorrectedPanel shown;
    QTest::keyClick(&shown.view(), Qt::Key_A, Qt::ControlModifier);
    shown.panel.setFilterText(u"Tamm"_s);
    const auto left = static_cast<qsizetype>(shown.view().items()->items.size());
    REQUIRE(left > 1);
    REQUIRE(left < 9);
    CHECK(selectedIn(shown.panel).size() == left);
    shown.action(hide).trigger();
    CHECK(std::ssize(shown.said) == left);
}

TEST_CASE("the menu of several events is for all of them, that of another one for it alone")
{
    CorrectedPanel shown;
    click(shown, Aground);
    click(shown, Inquiry, Qt::ControlModifier);
    const auto rightClick = [&shown](qsizetype event) {
        const QPoint place = shown.centerOf(event);
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, place, shown.view().mapToGlobal(place));
        QCoreApplication::sendEvent(&shown.view(), &wanted);
        auto* menu = QApplication::activePopupWidget();
        REQUIRE(menu);
        menu->close();
    };
    rightClick(Inquiry);
    CHECK(selectedIn(shown.panel).size() == 2);
    rightClick(BoughtTheShip);
    CHECK(selectedIn(shown.panel) == QSet<qsizetype>{BoughtTheShip});
}

TEST_CASE("an event of several articles is hidden in all of them as one act")
{
    ManyPanel shown;
    CHECK_FALSE(shown.action(hideEverywhere).isEnabled());
    const QSignalSpy done(&shown.corrections, &viewmodels::EventCorrections::done);
    const qsizetype event = shown.merged().event;
    shown.scope.choose(event);
    REQUIRE(eventually([&] { return shown.session.selectedEvent().has_value(); }));
    REQUIRE(eventually([&] { return shown.action(hideEverywhere).isEnabled(); }));
    CHECK(shown.action(hideEverywhere).text() == u"Take event off in all its 3 articles");
    QTest::keyClick(&shown.panel.view(), Qt::Key_Delete, Qt::AltModifier);
    REQUIRE(shown.said.size() == 3);
    for (const article::JudgedEvents& judged : shown.said) {
        REQUIRE(judged.judgements.size() == 1);
        CHECK(judged.judgements.front().kind == Kind::Hidden);
        const QString& words = shown.library.articles[judged.article].article.text;
        CHECK(judged.judgements.front().event.evidence.standsIn(words));
        CHECK(words.mid(judged.judgements.front().event.trigger.begin, 3) == u"ran");
    }
    REQUIRE(eventually([&] { return done.count() == 1; }));
    CHECK(done.first().first().toString().endsWith(u"is hidden in all its 3 articles. Undo brings it back."));
}

TEST_CASE("events of many articles are selected without opening them, and hidden wherever they are told")
{
    ManyPanel shown;
    shown.panel.setList(true);
    QTableView& list = listOf(shown.panel);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_A, Qt::ControlModifier);
    CHECK(selectedIn(shown.panel).size() == 4);
    QTest::qWait(50);
    CHECK(shown.session.current() == nullptr);
    CHECK(shown.action(hide).statusTip().contains(u"in 3 articles"));
    QTest::keyClick(&list, Qt::Key_Delete);
    REQUIRE(shown.said.size() == 3);
    for (const article::JudgedEvents& judged : shown.said)
        CHECK(judged.judgements.size() == 2);
}

TEST_CASE("screen readers hear which events are selected together")
{
    CorrectedPanel shown;
    click(shown, Aground);
    click(shown, Inquiry, Qt::ControlModifier);
    const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.view());
    int selected = 0;
    for (int i = 0; i < static_cast<int>(shown.view().items()->dated); ++i) {
        CHECK(list->child(i)->state().extSelectable);
        selected += list->child(i)->state().selected ? 1 : 0;
    }
    CHECK(selected == 2);
}
