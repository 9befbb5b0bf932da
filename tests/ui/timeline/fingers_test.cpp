#include "tests/support/printers.h"
#include "tests/ui/timeline/corrected_panel.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using viewmodels::TimelineScale;

namespace {

/// One for all tests: it stays until the program ends.
QPointingDevice* touchScreen()
{
    static QPointingDevice* const screen = QTest::createTouchDevice();
    return screen;
}

/// Two fingers on a touch screen.
struct Fingers : CorrectedPanel
{
    void pinch(QPoint middle, int from, int to)
    {
        const auto at = [&](int finger, int apart) { return middle + QPoint(finger * apart / 2, 0); };
        QTest::touchEvent(&view(), touchScreen()).press(0, at(-1, from), &view());
        QTest::touchEvent(&view(), touchScreen())
            .move(0, at(-1, from), &view())
            .press(1, at(1, from), &view());
        constexpr int steps = 10;
        for (int step = 1; step <= steps; ++step) {
            const int apart = from + (to - from) * step / steps;
            QTest::touchEvent(&view(), touchScreen())
                .move(0, at(-1, apart), &view())
                .move(1, at(1, apart), &view());
        }
        QTest::touchEvent(&view(), touchScreen())
            .release(0, at(-1, to), &view())
            .release(1, at(1, to), &view());
    }
    void pinchOnTouchpad(QPointF place, double value)
    {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, place,
                                  place, view().mapToGlobal(place), value, {});
        QApplication::sendEvent(&view(), &event);
    }
    double days() { return view().scale().shown().length(); }
};

} // namespace

TEST_CASE("two fingers on a touchpad zoom at the place of the pointer")
{
    Fingers fingers;
    const QPointF place(300, 80);
    const double under = fingers.view().scale().timeAt(place.x());
    const double before = fingers.days();
    fingers.pinchOnTouchpad(place, 0.25);
    CHECK(fingers.days() == Approx(before / 1.25));
    CHECK(fingers.view().scale().timeAt(place.x()) == Approx(under));
    fingers.pinchOnTouchpad(place, -0.5);
    CHECK(fingers.days() == Approx(before / 1.25 / 0.5));
}

TEST_CASE("other gestures of a touchpad do not zoom")
{
    Fingers fingers;
    const TimelineScale before = fingers.view().scale();
    QNativeGestureEvent event(Qt::RotateNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              QPointF(300, 80), QPointF(300, 80), QPointF(300, 80), 10, {});
    QApplication::sendEvent(&fingers.view(), &event);
    CHECK(fingers.view().scale() == before);
}

TEST_CASE("two fingers on a touch screen zoom at their middle and drag nothing")
{
    Fingers fingers;
    fingers.session.selectEvent(Aground);
    fingers.settle();
    const QPoint middle = fingers.view().rect().center();
    const double under = fingers.view().scale().timeAt(middle.x());
    const double before = fingers.days();
    fingers.pinch(middle, 100, 300);
    CHECK(fingers.days() < before / 2);
    CHECK(fingers.view().scale().timeAt(middle.x()) == Approx(under).margin(fingers.days() / 100));
    const double closer = fingers.days();
    fingers.pinch(middle, 300, 100);
    CHECK(fingers.days() > closer * 2);
    CHECK(fingers.said.empty());
    CHECK(fingers.session.selectedEvent() == Aground);
}
