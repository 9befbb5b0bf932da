#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/corrected_panel.h"
#include "ui/timeline/date_drag.h"
#include "ui/timeline/event_tooltip.h"
#include "ui/viewmodels/timeline_model.h"

#include <QAction>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using article::EventClock;
using viewmodels::TimelineModel;
using viewmodels::TimelineScale;

namespace {

const QDate published(2010, 5, 14);

/// The clock is chosen with the keyboard.
struct Scene : CorrectedPanel
{
    void press(Qt::Key key)
    {
        QTest::keyClick(&view(), key);
        settle();
    }
    QToolButton* button(const QString& words) const
    {
        for (auto* each : panel.findChildren<QToolButton*>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    /// The pixels at the bottom of an event's row that differ from the ground, left to right.
    int drawnBelow(FerryEvent event)
    {
        const QImage image = view().grab().toImage();
        const QRectF mark = view().markRect(event);
        const auto row = static_cast<int>(mark.bottom()) - 2;
        int drawn = 0;
        for (int x = 0; x < image.width(); ++x)
            drawn += image.pixel(x, row) != image.pixel(2, 2) ? 1 : 0;
        return drawn;
    }
};

} // namespace

TEST_CASE("two keys and a button choose by which day events stand")
{
    Scene scene;
    REQUIRE(scene.button(u"Happened"_s) != nullptr);
    CHECK(scene.action(u"timeline.when-it-happened"_s).isChecked());
    QSignalSpy changed(&scene.panel, &timelinepanel::TimelinePanel::optionsChanged);
    scene.press(Qt::Key_E);
    CHECK(changed.size() == 1);
    CHECK(scene.view().items()->clock == EventClock::Reported);
    CHECK(scene.action(u"timeline.when-it-was-reported"_s).isChecked());
    REQUIRE(scene.button(u"Reported"_s) != nullptr);
    CHECK(scene.button(u"Reported"_s)->accessibleName() == u"By which day: When it was reported");
    CHECK(scene.view().accessibleDescription() == u"9 events by the day of their report");
    scene.press(Qt::Key_W);
    CHECK(scene.view().items()->clock == EventClock::Happened);
    CHECK(scene.button(u"Happened"_s) != nullptr);
}

TEST_CASE("by the clock of reports the events of an article stand on its day and none is undated")
{
    Scene scene;
    auto* tray = scene.panel.findChild<QListView*>();
    CHECK(tray->isVisible());
    scene.session.selectEvent(RunTheRoute);
    scene.press(Qt::Key_E);
    CHECK_FALSE(tray->isVisible());
    const QPoint mark = scene.centerOf(RunTheRoute);
    CHECK(TimelineScale::dayAt(scene.view().scale().timeAt(mark.x())) == published);
}

TEST_CASE("events of an article without a date wait beside the clock of reports")
{
    Scene scene;
    scene.article.article.published = {};
    scene.session.show(scene.article);
    scene.press(Qt::Key_E);
    CHECK(scene.view().items()->dated == 0);
    CHECK(textsOf(scene.panel).contains(u"Day of report unknown: 9"));
    CHECK(scene.panel.findChild<QListView*>()->isVisible());
}

TEST_CASE("the view follows the events to the other clock unless some are in sight")
{
    Scene scene;
    scene.view().showRange(
        {TimelineScale::timeOf(QDate(1994, 1, 1)), TimelineScale::timeOf(QDate(1995, 1, 1))});
    scene.press(Qt::Key_E);
    const viewmodels::TimeRange shown = scene.view().scale().shown();
    CHECK(shown.begin < TimelineScale::timeOf(published));
    CHECK(shown.end > TimelineScale::timeOf(published));
    const viewmodels::TimeRange around{TimelineScale::timeOf(QDate(2010, 5, 9)),
                                       TimelineScale::timeOf(QDate(2010, 5, 19))};
    scene.view().showRange(around);
    scene.press(Qt::Key_W);
    CHECK(scene.view().scale().shown() == around);
}

TEST_CASE("a line leads from the selected event to the day it was reported")
{
    Scene scene;
    scene.view().showRange(
        {TimelineScale::timeOf(QDate(2010, 4, 1)), TimelineScale::timeOf(QDate(2010, 6, 30))});
    scene.session.selectEvent(std::nullopt);
    scene.settle();
    const int before = scene.drawnBelow(BoughtTheShip);
    scene.session.selectEvent(BoughtTheShip); // some day in April
    scene.settle();
    CHECK(scene.drawnBelow(BoughtTheShip) > before + 50);
}

TEST_CASE("no line is drawn where the day of the report is unknown or out of sight")
{
    Scene scene;
    scene.view().showRange(
        {TimelineScale::timeOf(QDate(2010, 4, 1)), TimelineScale::timeOf(QDate(2010, 5, 12))});
    scene.session.selectEvent(BoughtTheShip);
    scene.settle();
    scene.view().showRange(
        {TimelineScale::timeOf(QDate(2010, 4, 1)), TimelineScale::timeOf(QDate(2010, 5, 12))});
    const int outOfSight = scene.drawnBelow(BoughtTheShip);
    scene.session.selectEvent(std::nullopt);
    scene.settle();
    CHECK(std::abs(scene.drawnBelow(BoughtTheShip) - outOfSight) < 20);
}

TEST_CASE("the list puts the day first by which it is sorted")
{
    Scene scene;
    scene.panel.setList(true);
    auto* list = scene.panel.findChild<QTableView*>();
    CHECK(list->horizontalHeader()->logicalIndex(0) == TimelineModel::WhenColumn);
    CHECK(list->horizontalHeader()->sortIndicatorSection() == TimelineModel::WhenColumn);
    scene.action(u"timeline.when-it-was-reported"_s).trigger();
    CHECK(list->horizontalHeader()->logicalIndex(0) == TimelineModel::ReportedColumn);
    CHECK(list->horizontalHeader()->sortIndicatorSection() == TimelineModel::ReportedColumn);
    scene.action(u"timeline.when-it-happened"_s).trigger();
    CHECK(list->horizontalHeader()->logicalIndex(0) == TimelineModel::WhenColumn);
    CHECK(list->horizontalHeader()->logicalIndex(1) == TimelineModel::ReportedColumn);
}

TEST_CASE("an event says both of its days")
{
    Scene scene;
    const auto& items = scene.view().items()->items;
    const auto ran = std::ranges::find(items, qsizetype(Aground), &viewmodels::TimelineItem::event);
    const viewmodels::TimelineDates dates;
    const QString tip = timelinepanel::eventTooltip(*ran, dates);
    CHECK(tip.contains(u"10 May 2010"));
    CHECK(tip.contains(u"Reported on 14 May 2010"));
    CHECK(timelinepanel::eventInWords(*ran, dates, EventClock::Reported) ==
          u"Reported 14 May 2010. 10 May 2010: Ferry ran aground off Norrvik");
    CHECK(timelinepanel::eventInWords(*ran, dates, EventClock::Happened) ==
          u"10 May 2010: Ferry ran aground off Norrvik");
    viewmodels::TimelineItem undatedReport = *ran;
    undatedReport.reported = {};
    CHECK(timelinepanel::eventTooltip(undatedReport, dates).contains(u"The day of the report is not known"));
}

TEST_CASE("dragging an event is refused with a sentence where it stands on the day of its report")
{
    Scene scene;
    scene.session.selectEvent(Aground);
    scene.press(Qt::Key_E);
    QSignalSpy said(&scene.panel, &timelinepanel::TimelinePanel::statusMessage);
    const TimelineScale before = scene.view().scale();
    const QPoint from = scene.centerOf(Aground);
    scene.drag(from, from + QPoint(150, 0));
    CHECK(scene.said.empty());
    CHECK(scene.view().findChild<timelinepanel::DateDrag*>() == nullptr);
    CHECK(scene.view().scale() == before); // nor does it pan, as if it had worked
    REQUIRE(said.size() == 1);
    CHECK(said.front().front().toString().contains(u"“When it happened”"));
    CHECK(scene.session.selectedEvent() == Aground);
    scene.press(Qt::Key_W);
    scene.drag(scene.centerOf(Aground), scene.centerOf(Aground) + QPoint(150, 0));
    CHECK(scene.said.size() == 1);
}

TEST_CASE("an event without a day is refused on the clock of reports once it is let go")
{
    Scene scene;
    scene.panel.setOptions({.clock = EventClock::Reported});
    QSignalSpy refused(&scene.view(), &timelinepanel::TimelineView::dateRefused);
    const QPoint place = scene.view().mapToGlobal(scene.view().rect().center());
    scene.view().dragUndated(OnlyWay, place);
    scene.view().dropUndated();
    CHECK(refused.size() == 1);
    CHECK(scene.said.empty());
    scene.view().dragUndated(OnlyWay, place);
    scene.view().dragUndated(OnlyWay, place + QPoint(0, 2000));
    scene.view().dropUndated();
    CHECK(refused.size() == 1);
}
