#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "tests/ui/viewmodels/many_articles.h"
#include "ui/timeline/event_tooltip.h"
#include "ui/viewmodels/jump_history.h"

#include <QAction>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::timelinepanel;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using article::ArticleId;
using viewmodels::LaneGrouping;
using viewmodels::TimelineModel;
using viewmodels::TimelineReach;

namespace {

/// A panel on show over a list of articles, each ten days after the one before.
struct Shown : ManyArticles
{
    explicit Shown(int articles) : ManyArticles(articles), panel(session, scope)
    {
        panel.setToday(QDate(2020, 3, 1));
        panel.resize(1200, 320);
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        panel.setFocus();
    }

    TimelineView& view() { return panel.view(); }
    void press(Qt::Key key)
    {
        QTest::keyClick(panel.focusProxy(), key);
        REQUIRE(isComplete());
        QTest::qWait(250); // until motions have ended
    }
    qsizetype number(qint64 article, qsizetype place) const
    {
        return scope.stock()->numberOf(ArticleId(article), place).value_or(-1);
    }
    bool sees(qint64 article, qsizetype place) { return !view().markRect(number(article, place)).isEmpty(); }
    void click(qint64 article, qsizetype place)
    {
        QTest::mouseClick(&view(), Qt::LeftButton, {},
                          view().markRect(number(article, place)).center().toPoint());
        REQUIRE(eventually([&] { return session.current()->id == ArticleId(article); }));
        QTest::qWait(250);
    }
    QToolButton* button(const QString& text) const
    {
        for (auto* each : panel.findChildren<QToolButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    QTableView* list() const { return panel.findChild<QTableView*>(); }
    QAction* action(const QString& text)
    {
        for (QAction* each : panel.actions()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    TimelinePanel panel;
    viewmodels::JumpHistory jumps{session};
};

} // namespace

TEST_CASE("keys choose whose events are on show, and a button says whose they are")
{
    Shown shown(5);
    shown.open(3);
    REQUIRE(shown.button(u"This article"_s) != nullptr);
    CHECK(textsOf(shown.panel).contains(u"3 events"));
    shown.press(Qt::Key_A);
    CHECK(shown.scope.reach() == TimelineReach::Library);
    CHECK(shown.button(u"Library"_s)->accessibleName() == u"Whose events: Library");
    CHECK(textsOf(shown.panel).contains(u"15 events · 5 articles"));
    shown.press(Qt::Key_S);
    CHECK(textsOf(shown.panel).contains(u"Select articles in the list"));
    CHECK(shown.panel.focusProxy()->hasFocus());
    shown.browser.setSelectedRows({1, 3});
    REQUIRE(shown.isComplete());
    CHECK(eventually([&] { return textsOf(shown.panel).contains(u"6 events · 2 articles"); }));
    shown.press(Qt::Key_T);
    CHECK(textsOf(shown.panel).contains(u"3 events"));
    CHECK(shown.button(u"This article"_s) != nullptr);
}

TEST_CASE("from an article the timeline widens to the library around the days that were on show")
{
    Shown shown(30);
    shown.open(20);
    const auto before = shown.view().scale();
    shown.press(Qt::Key_A);
    CHECK(shown.view().scale() == before);
    CHECK(shown.sees(20, 0));
    CHECK_FALSE(shown.sees(25, 0));
    QTest::keyClick(&shown.view(), Qt::Key_F);
    QTest::qWait(250);
    CHECK(shown.view().scale().shown().begin < viewmodels::TimelineScale::timeOf(QDate(2020, 1, 9)));
}

TEST_CASE("without an article the library's timeline shows where most of its events are")
{
    Shown shown(300);
    shown.press(Qt::Key_A);
    CHECK(shown.view().showsAny());
    CHECK(shown.view().scale().shown().begin < viewmodels::TimelineScale::timeOf(QDate(2020, 2, 1)));
    CHECK(shown.view().scale().shown().end > viewmodels::TimelineScale::timeOf(QDate(2028, 1, 1)));
}

TEST_CASE("a click on an event of another article opens it and the way back leads to the first one")
{
    Shown shown(5);
    shown.open(3);
    shown.press(Qt::Key_A);
    QTest::keyClick(&shown.view(), Qt::Key_F);
    QTest::qWait(250);
    shown.click(4, 1);
    CHECK(shown.session.selectedEvent() == 1);
    CHECK(shown.scope.reach() == TimelineReach::Library);
    CHECK(shown.sees(3, 0));
    shown.jumps.back();
    REQUIRE(eventually([&] { return shown.session.current()->id == ArticleId(3); }));
    QTest::qWait(50);
    CHECK(shown.scope.reach() == TimelineReach::Library);
    CHECK(shown.sees(4, 1));
}

TEST_CASE("the way back leads over stretches of time and whose events they are")
{
    Shown shown(30);
    shown.open(20);
    const auto ofArticle = shown.view().scale().shown();
    shown.press(Qt::Key_A);
    QTest::keyClick(&shown.view(), Qt::Key_4);
    QTest::qWait(250);
    const auto decade = shown.view().scale().shown();
    CHECK(decade.length() == Approx(3653));
    QTest::keyClick(&shown.view(), Qt::Key_F);
    QTest::qWait(250);
    CHECK(shown.view().scale().shown().length() < 400);

    shown.jumps.back();
    CHECK(shown.view().scale().shown().length() == Approx(3653));
    shown.jumps.back();
    CHECK(shown.scope.reach() == TimelineReach::Library);
    CHECK(shown.view().scale().shown().begin == Approx(ofArticle.begin));
    shown.jumps.back();
    CHECK(shown.scope.reach() == TimelineReach::Article);
    CHECK(shown.view().scale().shown().end == Approx(ofArticle.end));
    shown.jumps.forward();
    shown.jumps.forward();
    CHECK(shown.scope.reach() == TimelineReach::Library);
    CHECK(shown.view().scale().shown().length() == Approx(3653));
}

TEST_CASE("articles that come and go do not move what is on show")
{
    Shown shown(5);
    shown.press(Qt::Key_A);
    const auto before = shown.view().scale();
    shown.library.add(6, QDate(2020, 2, 10));
    shown.scope.refreshSoon();
    REQUIRE(eventually([&] { return shown.scope.stock()->items.items.size() == 18; }));
    CHECK(shown.view().scale() == before);
    CHECK(shown.sees(6, 0));
    shown.library.order.removeAll(ArticleId(6));
    shown.scope.refreshSoon();
    REQUIRE(eventually([&] { return shown.scope.stock()->items.items.size() == 15; }));
    CHECK(shown.view().scale() == before);
    // Not even where it leaves nothing in sight.
    QTest::keyClick(&shown.view(), Qt::Key_1);
    shown.press(Qt::Key_PageDown);
    const auto empty = shown.view().scale();
    shown.library.add(7, QDate(2020, 2, 10));
    shown.scope.refreshSoon();
    REQUIRE(eventually([&] { return shown.scope.stock()->items.items.size() == 18; }));
    CHECK(shown.view().scale() == empty);
}

TEST_CASE("the events of a selected entity stand out in all articles")
{
    Shown shown(5);
    shown.open(2);
    shown.session.selectEntity(0); // Vestmar
    shown.press(Qt::Key_A);
    CHECK(textsOf(shown.panel).contains(u"6 of 15 events with Vestmar · 5 articles"));
    QTest::keyClick(&shown.view(), Qt::Key_O);
    CHECK_FALSE(shown.sees(3, 0));
    QTest::keyClick(&shown.view(), Qt::Key_F);
    QTest::qWait(250);
    CHECK(shown.sees(4, 0));
}

TEST_CASE("the filter line completes and finds the entities of all articles")
{
    Shown shown(5);
    shown.open(3); // without Vestmar
    shown.press(Qt::Key_A);
    shown.panel.setFilterText(u"place:vestmar"_s);
    CHECK(textsOf(shown.panel).contains(u"6 of 15 events · 5 articles"));
}

TEST_CASE("lanes stand for articles and for publications")
{
    Shown shown(3);
    shown.press(Qt::Key_A);
    shown.press(Qt::Key_R);
    CHECK(shown.panel.lanes() == LaneGrouping::Articles);
    // The newest article has the top lane.
    CHECK(shown.view().markRect(shown.number(3, 0)).bottom() <
          shown.view().markRect(shown.number(2, 0)).top());
    shown.press(Qt::Key_U);
    CHECK(shown.panel.lanes() == LaneGrouping::Sources);
    CHECK(shown.view().markRect(shown.number(1, 0)).bottom() <
          shown.view().markRect(shown.number(3, 0)).top());
    shown.press(Qt::Key_T);
    CHECK_FALSE(shown.action(u"Lanes by article"_s)->isEnabled());
}

TEST_CASE("the list says of each event which article tells it, and Enter opens it")
{
    Shown shown(5);
    shown.open(3);
    shown.panel.setList(true);
    CHECK(shown.list()->model()->columnCount() == TimelineModel::ArticleColumn);
    shown.action(u"Timeline of all listed arti&cles"_s)->trigger();
    REQUIRE(shown.isComplete());
    REQUIRE(shown.list()->model()->columnCount() == TimelineModel::ColumnCount);
    const auto cell = [&shown](int row, int column) {
        return shown.list()->model()->index(row, column).data().toString();
    };
    CHECK(cell(0, TimelineModel::TitleColumn) == u"Event 2 of 1");
    CHECK(cell(0, TimelineModel::ArticleColumn) == u"Report 1");
    CHECK(cell(0, TimelineModel::SourceColumn) == u"Paper 1");
    shown.list()->setFocus();
    shown.list()->setCurrentIndex(shown.list()->model()->index(0, 0));
    QTest::keyClick(shown.list(), Qt::Key_Return);
    CHECK(eventually([&] { return shown.session.current()->id == ArticleId(1); }));
    CHECK(shown.session.selectedEvent() == 2);
}

TEST_CASE("hovering an event of many articles names its article and publication")
{
    const library::StoredArticle article = numberedArticle(4, QDate(2020, 2, 10));
    const viewmodels::TimelineDates dates;
    const auto piece = viewmodels::TimelinePiece::of(article);
    const QString tooltip = eventTooltip(piece.items.front(), dates);
    CHECK(tooltip.contains(u"10 February 2020 · Paper 1 · Report 4"));
    const auto alone = viewmodels::TimelineStock::of(article);
    CHECK_FALSE(eventTooltip(alone.items.items.front(), dates).contains(u"Report 4"));
    CHECK(eventInWords(piece.items.front(), dates, article::EventClock::Happened) ==
          u"8 February 2020: Event 2 of 4, in “Report 4”");
}

TEST_CASE("what is on show of many articles is written with their titles")
{
    Shown shown(4);
    const QTemporaryDir folder;
    shown.press(Qt::Key_A);
    shown.panel.setFilterText(u"place:vestmar"_s);
    QSignalSpy said(&shown.panel, &TimelinePanel::statusMessage);
    shown.action(u"E&xport timeline…"_s)->trigger();
    auto* dialog = shown.panel.findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    Q_EMIT dialog->fileSelected(folder.filePath(u"many.md"_s));
    delete dialog;
    REQUIRE(said.wait());
    CHECK(said.value(0).value(0).toString() == u"Wrote 6 events to many.md.");
    QFile file(folder.filePath(u"many.md"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.contains("Timeline of 4 articles"));
    CHECK(written.contains("Report 2"));
    CHECK(written.contains("Report 4"));
    CHECK_FALSE(written.contains("Report 3"));
}

TEST_CASE("the panel tells the session what it shows and comes back to it")
{
    Shown shown(30);
    shown.session.goToTimeline({TimelineReach::Library, {18300, 18400}});
    REQUIRE(shown.isComplete());
    CHECK(shown.scope.reach() == TimelineReach::Library);
    CHECK(shown.view().scale().shown().begin == Approx(18300));
    CHECK(shown.view().scale().shown().end == Approx(18400));
    CHECK(shown.session.timelinePlace() ==
          viewmodels::TimelinePlace{TimelineReach::Library, shown.view().scale().shown()});
}

TEST_CASE("an event that is chosen in the list while its article has changed leads to no other by itself")
{
    Shown shown(3);
    shown.open(2);
    shown.press(Qt::Key_A);
    shown.panel.setList(true);
    library::StoredArticle changed = *shown.session.current();
    std::vector<article::Event>& events = changed.analysis.events;
    REQUIRE(events.size() > 1);
    const qsizetype number = shown.number(2, 0);
    changed.analysis.hiddenEvents.push_back(events.front()); // which the timeline has not heard of yet
    events.erase(events.begin());
    shown.session.show(changed);

    QAbstractItemModel& rows = *shown.list()->model();
    shown.list()->setFocus();
    QSignalSpy selected(&shown.session, &viewmodels::ReadingSession::findingSelectionChanged);
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row, TimelineModel::WhenColumn);
        if (index.data(TimelineModel::EventRole).toLongLong() == number)
            shown.list()->setCurrentIndex(index);
    }
    CHECK(selected.count() == 1);
    CHECK(shown.session.selectedEvent().has_value());
}
