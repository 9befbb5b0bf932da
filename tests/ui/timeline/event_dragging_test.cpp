#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/corrected_panel.h"
#include "ui/timeline/date_drag.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using article::DayInterval;
using timelinepanel::DateDrag;
using viewmodels::TimelineScale;

namespace {

const DayInterval eighteenth{QDate(2010, 5, 18), QDate(2010, 5, 18)};

DateDrag* noteOf(CorrectedPanel& shown)
{
    return shown.view().findChild<DateDrag*>();
}

/// The view shows the middle of May, days wide.
struct Scene : CorrectedPanel
{
    Scene()
    {
        session.selectEvent(Aground);
        view().showSpan(31);
        settle();
    }

    QPoint at(QDate day) { return {pixelOf(day), centerOf(Aground).y()}; }
};

} // namespace

TEST_CASE("the mark of the selected event is dragged to another day")
{
    Scene scene;
    scene.drag(scene.centerOf(Aground), scene.at(eighteenth.begin));
    REQUIRE(scene.said.size() == 1);
    CHECK(scene.said.front().days == eighteenth);
    CHECK(eventually([&] { return scene.session.current()->analysis.events[Aground].days == eighteenth; }));
    CHECK(scene.session.selectedEvent() == Aground);
    CHECK(noteOf(scene) == nullptr);
}

TEST_CASE("on the way the note shows the old date, the new one and the sentence")
{
    Scene scene;
    const TimelineScale before = scene.view().scale();
    scene.drag(scene.centerOf(Aground), scene.at(eighteenth.begin), {}, false);
    REQUIRE(noteOf(scene));
    CHECK(textsOf(*noteOf(scene)).contains(u"10 May 2010 → 18 May 2010"));
    CHECK(textsOf(*noteOf(scene)).contains(u"The ferry Havsula ran aground"));
    CHECK(scene.view().rect().contains(noteOf(scene)->geometry()));
    CHECK(scene.view().accessibleDescription() == u"10 May 2010 → 18 May 2010");
    CHECK(scene.view().scale() == before);
    QTest::keyClick(&scene.view(), Qt::Key_Escape);
    CHECK(noteOf(scene) == nullptr);
    QTest::mouseRelease(&scene.view(), Qt::LeftButton, {}, scene.at(eighteenth.begin));
    CHECK(scene.said.empty());
    CHECK(scene.session.selectedEvent() == Aground);
}

TEST_CASE("another mark pans unless Shift says that it is meant")
{
    Scene scene;
    scene.session.selectEvent(std::nullopt);
    scene.settle();
    const TimelineScale before = scene.view().scale();
    scene.drag(scene.centerOf(Aground), scene.centerOf(Aground) + QPoint(60, 0));
    CHECK(scene.said.empty());
    CHECK_FALSE(scene.view().scale() == before);
    const QPoint to(scene.pixelOf(eighteenth.begin), scene.centerOf(Aground).y());
    scene.drag(scene.centerOf(Aground), to, Qt::ShiftModifier);
    REQUIRE(scene.said.size() == 1);
    CHECK(scene.said.front().days == eighteenth);
}

TEST_CASE("a drag that ends where it began changes nothing, and a small one is a click")
{
    Scene scene;
    const QPoint start = scene.centerOf(Aground);
    QTest::mousePress(&scene.view(), Qt::LeftButton, {}, start);
    QTest::mouseMove(&scene.view(), start + QPoint(60, 0));
    QTest::mouseMove(&scene.view(), start);
    QTest::mouseRelease(&scene.view(), Qt::LeftButton, {}, start);
    QTest::mousePress(&scene.view(), Qt::LeftButton, {}, start);
    QTest::mouseMove(&scene.view(), start + QPoint(2, 0));
    QTest::mouseRelease(&scene.view(), Qt::LeftButton, {}, start + QPoint(2, 0));
    CHECK(scene.said.empty());
}

TEST_CASE("zoomed out, an event is dragged to a month or a year")
{
    Scene scene;
    scene.view().showSpan(3653);
    scene.settle();
    QTest::mousePress(&scene.view(), Qt::LeftButton, Qt::ShiftModifier, scene.centerOf(Aground));
    const QPoint to(scene.pixelOf(QDate(2012, 3, 15)), scene.centerOf(Aground).y());
    QTest::mouseMove(&scene.view(), to);
    QTest::mouseRelease(&scene.view(), Qt::LeftButton, Qt::ShiftModifier, to);
    REQUIRE(scene.said.size() == 1);
    CHECK(scene.said.front().days == DayInterval{QDate(2012, 3, 1), QDate(2012, 3, 31)});
}

TEST_CASE("an undated event is dragged from the tray onto the scale")
{
    Scene scene;
    auto* tray = scene.panel.findChild<QListView*>();
    const QPoint row = tray->visualRect(tray->model()->index(0, tray->modelColumn())).center();
    const auto inTray = [&](QPoint place) {
        return tray->viewport()->mapFromGlobal(scene.view().mapToGlobal(place));
    };
    const QPoint target(scene.pixelOf(eighteenth.begin), 60);
    QTest::mousePress(tray->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseMove(tray->viewport(), row - QPoint(30, 0));
    CHECK(noteOf(scene) == nullptr);
    QTest::mouseMove(tray->viewport(), inTray(target));
    REQUIRE(noteOf(scene));
    CHECK(textsOf(*noteOf(scene)).contains(u"undated → 18 May 2010"));
    QTest::keyClick(tray, Qt::Key_Escape);
    CHECK(noteOf(scene) == nullptr);
    QTest::mouseRelease(tray->viewport(), Qt::LeftButton, {}, inTray(target));
    CHECK(scene.said.empty());

    QTest::mousePress(tray->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseMove(tray->viewport(), inTray(target));
    QTest::mouseRelease(tray->viewport(), Qt::LeftButton, {}, inTray(target));
    REQUIRE(scene.said.size() == 1);
    CHECK(scene.said.front().days == eighteenth);
    CHECK(scene.said.front().event.title == u"Ferries were the only way to Norrvik");
    CHECK(eventually([&] { return tray->model()->rowCount() == 1; }));
}

TEST_CASE("what is dragged from the tray and let go beside the scale stays undated")
{
    Scene scene;
    auto* tray = scene.panel.findChild<QListView*>();
    const QPoint row = tray->visualRect(tray->model()->index(0, tray->modelColumn())).center();
    const QPoint target = tray->viewport()->mapFromGlobal(
        scene.view().mapToGlobal(QPoint(scene.pixelOf(eighteenth.begin), 60)));
    QTest::mousePress(tray->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseMove(tray->viewport(), target);
    QTest::mouseMove(tray->viewport(), row + QPoint(0, 20));
    QTest::mouseRelease(tray->viewport(), Qt::LeftButton, {}, row + QPoint(0, 20));
    CHECK(scene.said.empty());
}

TEST_CASE("without anyone to keep dates a drag pans, even of the selected event")
{
    ShownPanel shown;
    shown.session.show(tests::ferryArticle());
    shown.session.selectEvent(Aground);
    shown.settle();
    const QPoint start = shown.centerOf(Aground);
    QTest::mousePress(&shown.view(), Qt::LeftButton, Qt::ShiftModifier, start);
    QTest::mouseMove(&shown.view(), start + QPoint(60, 0));
    CHECK(shown.view().findChild<DateDrag*>() == nullptr);
    QTest::mouseRelease(&shown.view(), Qt::LeftButton, Qt::ShiftModifier, start + QPoint(60, 0));
}
