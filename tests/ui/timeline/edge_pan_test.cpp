#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/corrected_panel.h"
#include "ui/timeline/date_drag.h"
#include "ui/timeline/edge_pan.h"

#include <QListView>
#include <QSignalSpy>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using timelinepanel::DateDrag;
using timelinepanel::EdgePan;
using viewmodels::TimelineScale;

namespace {

/// A pan of which a test drives the clock.
struct Driven
{
    explicit Driven(EdgePan& driven) : pan(driven)
    {
        QObject::connect(&pan, &EdgePan::panned, &pan, [this](double pixels) { panned += pixels; });
    }

    void follow(double place)
    {
        pan.follow(place, 800);
        if (pan.state() == EdgePan::Running)
            pan.pause();
    }
    /// How far it pans within a number of milliseconds.
    double within(int milliseconds)
    {
        panned = 0;
        pan.setCurrentTime(pan.currentTime() + milliseconds);
        return panned;
    }

    EdgePan& pan;
    double panned = 0;
};

/// The selected event is held at a place of the view.
struct Held : CorrectedPanel
{
    Held()
    {
        session.selectEvent(Aground);
        view().showSpan(31);
        settle();
        start = view().scale();
    }

    EdgePan& pan() { return *view().findChild<EdgePan*>(); }
    DateDrag* note() { return view().findChild<DateDrag*>(); }
    void hold(int x) { drag(centerOf(Aground), {x, centerOf(Aground).y()}, {}, false); }
    void letGo(int x) { QTest::mouseRelease(&view(), Qt::LeftButton, {}, {x, view().height() / 2}); }
    /// Runs the clock of the pan on by hand.
    void run(int milliseconds)
    {
        pan().pause();
        pan().setCurrentTime(pan().currentTime() + milliseconds);
    }

    TimelineScale start;
};

} // namespace

TEST_CASE("nothing pans between the ends, and at them the faster the farther out")
{
    CHECK(EdgePan::speedAt(400, 800) == 0);
    CHECK(EdgePan::speedAt(EdgePan::margin, 800) == 0);
    CHECK(EdgePan::speedAt(800 - EdgePan::margin, 800) == 0);
    CHECK(EdgePan::speedAt(790, 800) > 0);
    CHECK(EdgePan::speedAt(10, 800) == Approx(-EdgePan::speedAt(790, 800)));
    double before = 0;
    for (const double place : {780.0, 800.0, 820.0, 900.0}) {
        CHECK(EdgePan::speedAt(place, 800) > before);
        before = EdgePan::speedAt(place, 800);
    }
    CHECK(EdgePan::speedAt(1e6, 800) == EdgePan::speedAt(1e7, 800));
}

TEST_CASE("a pan is continuous and as long as its time")
{
    EdgePan pan(nullptr);
    Driven driven(pan);
    driven.follow(400);
    CHECK(pan.state() == EdgePan::Stopped);
    driven.follow(850);
    const double once = driven.within(100);
    CHECK(once == Approx(EdgePan::speedAt(850, 800) / 10));
    CHECK(driven.within(200) == Approx(2 * once));
    driven.follow(-50);
    CHECK(driven.within(100) == Approx(-once));
    driven.follow(400);
    CHECK(pan.state() == EdgePan::Stopped);
    driven.follow(850);
    CHECK(driven.within(100) == Approx(once)); // the time without a pan does not count
}

TEST_CASE("what is taken up at an end stays until it has been elsewhere or beyond")
{
    EdgePan pan(nullptr);
    Driven driven(pan);
    driven.follow(795);
    CHECK(pan.state() == EdgePan::Stopped);
    driven.follow(805);
    CHECK(driven.within(100) > 0);
    pan.end();
    driven.follow(795);
    CHECK(pan.state() == EdgePan::Stopped);
    driven.follow(700);
    driven.follow(795);
    CHECK(driven.within(100) > 0);
}

TEST_CASE("an event that is held beyond an end goes on through time with the view")
{
    Held held;
    const int right = held.view().width() + 40;
    held.hold(right);
    REQUIRE(held.note());
    held.run(1000);
    const double pixels = held.start.pixelOf(held.view().scale().shown().begin);
    CHECK(pixels >= EdgePan::speedAt(right, held.view().width()) * 0.99);
    const QDate there = TimelineScale::dayAt(held.view().scale().shown().end);
    CHECK(std::abs(held.note()->days().begin.daysTo(there)) <= 1);
    CHECK(there > TimelineScale::dayAt(held.start.shown().end));
    held.letGo(right);
    REQUIRE(held.said.size() == 1);
    CHECK(std::abs(held.said.front().days.begin.daysTo(there)) <= 1);
    CHECK(held.pan().state() == EdgePan::Stopped);
}

TEST_CASE("the pan runs by itself and also to the left")
{
    Held held;
    held.hold(-30);
    const double begin = held.start.shown().begin;
    CHECK(eventually([&] { return held.view().scale().shown().begin < begin - 10; }));
    held.letGo(-30);
    CHECK(held.said.size() == 1);
}

TEST_CASE("Esc takes a pan back with its drag")
{
    Held held;
    held.hold(held.view().width() + 40);
    held.run(500);
    CHECK_FALSE(held.view().scale() == held.start);
    QTest::keyClick(&held.view(), Qt::Key_Escape);
    CHECK(held.view().scale() == held.start);
    CHECK(held.pan().state() == EdgePan::Stopped);
    held.letGo(held.view().width() + 40);
    CHECK(held.said.empty());
}

TEST_CASE("an undated event from the tray pans at the ends of the view once it has been between them")
{
    Held held;
    auto* tray = held.panel.findChild<QListView*>();
    const QPoint row = tray->visualRect(tray->model()->index(0, tray->modelColumn())).center();
    const auto moveTo = [&](int x) {
        QTest::mouseMove(tray->viewport(),
                         tray->viewport()->mapFromGlobal(held.view().mapToGlobal(QPoint(x, 60))));
    };
    const int edge = held.view().width() - 4;
    QTest::mousePress(tray->viewport(), Qt::LeftButton, {}, row);
    moveTo(edge);
    REQUIRE(held.note());
    CHECK(held.pan().state() == EdgePan::Stopped);
    moveTo(edge - 200);
    moveTo(edge);
    held.run(1000);
    CHECK(held.view().scale().shown().begin > held.start.shown().begin);
    QTest::mouseRelease(tray->viewport(), Qt::LeftButton, {},
                        tray->viewport()->mapFromGlobal(held.view().mapToGlobal(QPoint(edge, 60))));
    REQUIRE(held.said.size() == 1);
    CHECK(held.said.front().days.begin > TimelineScale::dayAt(held.start.shown().end));
    CHECK(held.pan().state() == EdgePan::Stopped);
}
