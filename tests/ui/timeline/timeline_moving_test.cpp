#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"

#include <QStyle>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::timelinepanel;
using namespace dateline::tests;
using viewmodels::TimelineScale;
using Shown = ShownPanel;

namespace {

void wheel(QWidget& widget, QPointF position, QPoint angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(position, widget.mapToGlobal(position), QPoint(), angle, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

TEST_CASE("The wheel zooms and the time under the pointer stays")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const double before = shown.view().scale().daysPerPixel();
    const double time = shown.view().scale().timeAt(400);
    wheel(shown.view(), QPointF(400, 100), QPoint(0, 120));
    wheel(shown.view(), QPointF(400, 100), QPoint(0, 120));
    shown.settle();
    CHECK(shown.view().scale().daysPerPixel() == Approx(before / 1.69));
    CHECK(shown.view().scale().timeAt(400) == Approx(time));
    wheel(shown.view(), QPointF(400, 100), QPoint(0, -240));
    shown.settle();
    CHECK(shown.view().scale().daysPerPixel() == Approx(before));
}

TEST_CASE("Shift and the wheel move along the time")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const TimelineScale before = shown.view().scale();
    wheel(shown.view(), QPointF(400, 100), QPoint(0, -120), Qt::ShiftModifier);
    CHECK(shown.view().scale() == before.panned(120));
    wheel(shown.view(), QPointF(400, 100), QPoint(120, 0));
    CHECK(shown.view().scale().shown().begin == Approx(before.shown().begin));
}

TEST_CASE("Dragging pans by the way of the pointer and selects nothing")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const TimelineScale before = shown.view().scale();
    const QPoint start = shown.centerOf(Aground);
    QTest::mousePress(&shown.view(), Qt::LeftButton, {}, start);
    QTest::mouseMove(&shown.view(), start + QPoint(30, 5));
    QTest::mouseMove(&shown.view(), start + QPoint(80, 9));
    QTest::mouseRelease(&shown.view(), Qt::LeftButton, {}, start + QPoint(80, 9));
    CHECK(shown.view().scale().pixelOf(before.timeAt(100)) == Approx(180));
    CHECK_FALSE(shown.session.selectedEvent().has_value());
}

TEST_CASE("Dragging far away stops with an event in sight and fitting brings all back")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    for (int i = 0; i < 40; ++i)
        wheel(shown.view(), QPointF(400, 100), QPoint(0, -1200), Qt::ShiftModifier);
    CHECK(shown.view().scale().pixelOf(TimelineScale::timeOf(QDate(2010, 6, 4))) > 50);
    QTest::keyClick(&shown.view(), Qt::Key_F);
    shown.settle();
    CHECK(shown.view().scale().pixelOf(TimelineScale::timeOf(QDate(1994, 1, 1))) > 0);
    CHECK(shown.view().scale().pixelOf(TimelineScale::timeOf(QDate(2010, 6, 4))) < shown.view().width());
}

TEST_CASE("Plus and minus zoom around the middle")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const TimelineScale before = shown.view().scale();
    const double middle = shown.view().width() / 2.0;
    QTest::keyClick(&shown.view(), Qt::Key_Plus);
    shown.settle();
    CHECK(shown.view().scale().daysPerPixel() == Approx(before.daysPerPixel() / 1.5));
    CHECK(shown.view().scale().timeAt(middle) == Approx(before.timeAt(middle)));
    QTest::keyClick(&shown.view(), Qt::Key_Minus);
    shown.settle();
    CHECK(shown.view().scale().daysPerPixel() == Approx(before.daysPerPixel()));
}

TEST_CASE("A click on a cluster looks closer until its events stand alone")
{
    Shown shown;
    shown.session.show(tests::crowdedArticle(400));
    CHECK(shown.view().isCrowded());
    const double before = shown.view().scale().daysPerPixel();
    // The first cluster stands in the lowest row.
    for (int x = 0; x < shown.view().width(); x += 10) {
        const int y = shown.view().height() - 60;
        QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, QPoint(x, y));
        shown.settle();
        if (shown.view().scale().daysPerPixel() < before)
            break;
    }
    CHECK(shown.view().scale().daysPerPixel() < before / 2);
}

TEST_CASE("Fitting stays fitting when the window changes its width")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    QTest::keyClick(&shown.view(), Qt::Key_F);
    shown.settle();
    shown.panel.resize(700, 260);
    QTest::qWait(10);
    CHECK(shown.view().scale().width() == shown.view().width());
    CHECK(shown.view().scale().pixelOf(TimelineScale::timeOf(QDate(1994, 1, 1))) == Approx(28));
    CHECK(shown.view().scale().pixelOf(TimelineScale::timeOf(QDate(2010, 6, 4))) < shown.view().width());
}

TEST_CASE("Digits show a day and a month and a year and a decade around the selected event")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    shown.session.selectEvent(Inquiry);
    const std::pair<Qt::Key, double> spans[] = {
        {Qt::Key_1, 1}, {Qt::Key_2, 31}, {Qt::Key_3, 366}, {Qt::Key_4, 3653}};
    for (const auto& [key, days] : spans) {
        QTest::keyClick(&shown.view(), key);
        shown.settle();
        CHECK(shown.view().scale().shown().length() == Approx(days));
        CHECK(shown.view().scale().shown().middle() ==
              Approx(TimelineScale::timeOf(QDate(2010, 6, 3)) + 0.5));
    }
}

TEST_CASE("Clicking the count of earlier events brings the nearest of them into sight")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    CHECK(shown.view().markRect(RunTheRoute).isEmpty());
    QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, QPoint(20, 8));
    shown.settle();
    CHECK_FALSE(shown.view().markRect(RunTheRoute).isEmpty());
    CHECK_FALSE(shown.session.selectedEvent().has_value());
    QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, QPoint(shown.view().width() - 20, 8));
    shown.settle();
    CHECK_FALSE(shown.view().markRect(BoughtTheShip).isEmpty());
}

TEST_CASE("Page keys move by most of a window")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const TimelineScale before = shown.view().scale();
    QTest::keyClick(&shown.view(), Qt::Key_PageUp);
    shown.settle();
    CHECK(shown.view().scale().shown().begin < before.timeAt(-0.7 * before.width()));
    QTest::keyClick(&shown.view(), Qt::Key_PageDown);
    shown.settle();
    CHECK(shown.view().scale().shown().begin == Approx(before.shown().begin));
}

TEST_CASE("Zoom steps are eased where motion is wanted and jump where it is not")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const bool wanted = shown.view().style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    const double before = shown.view().scale().daysPerPixel();
    QTest::keyClick(&shown.view(), Qt::Key_Plus);
    const double soon = shown.view().scale().daysPerPixel();
    shown.settle();
    const double after = shown.view().scale().daysPerPixel();
    CHECK(after == Approx(before / 1.5));
    CHECK((soon > after) == wanted);
}
