#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_scale.h"

#include <catch2/catch.hpp>

using namespace dateline::viewmodels;

namespace {

const TimeRange may2010{TimelineScale::timeOf(QDate(2010, 5, 1)), TimelineScale::timeOf(QDate(2010, 6, 1))};
const TimeRange calendar{TimelineScale::timeOf(QDate(1, 1, 1)),
                         TimelineScale::timeOf(QDate(9999, 12, 31)) + 1};

} // namespace

TEST_CASE("Days and times of a timeline are each other's inverse")
{
    for (const QDate day : {QDate(1, 1, 1), QDate(1583, 2, 28), QDate(1969, 12, 31), QDate(1970, 1, 1),
                            QDate(2024, 2, 29), QDate(9999, 12, 31)}) {
        CHECK(TimelineScale::dayAt(TimelineScale::timeOf(day)) == day);
        CHECK(TimelineScale::dayAt(TimelineScale::timeOf(day) + 0.999) == day);
    }
    CHECK(TimelineScale::timeOf(QDate(1970, 1, 1)) == 0);
    CHECK(TimelineScale::timeOf(QDate(1970, 1, 2)) == 1);
    CHECK(TimelineScale::dayAt(-0.001) == QDate(1969, 12, 31));
}

TEST_CASE("Pixels map to times and back at any magnification")
{
    for (const TimeRange range : {TimeRange{100, 100.25}, may2010, TimeRange{-40000, 20000}, calendar}) {
        const TimelineScale scale(range, 1600);
        for (const double pixel : {-500.0, 0.0, 1.0, 799.5, 1600.0, 3000.0})
            CHECK(scale.pixelOf(scale.timeAt(pixel)) == Approx(pixel).margin(1e-3));
        CHECK(scale.shown().begin == Approx(range.begin));
        CHECK(scale.shown().end == Approx(range.end));
    }
}

TEST_CASE("Zooming keeps the time under the pointer")
{
    const TimelineScale scale(may2010, 1000);
    for (const double pixel : {0.0, 250.0, 999.0}) {
        for (const double factor : {0.1, 0.5, 1.41, 8.0})
            CHECK(scale.zoomed(factor, pixel).timeAt(pixel) == Approx(scale.timeAt(pixel)).margin(1e-9));
    }
    CHECK(scale.zoomed(2, 500).daysPerPixel() == Approx(scale.daysPerPixel() / 2));
}

TEST_CASE("A thousand zooms and pans there and back do not drift")
{
    const TimelineScale start(may2010, 1000);
    TimelineScale scale = start;
    for (int i = 0; i < 1000; ++i) {
        scale = scale.zoomed(1.1, 313).panned(37);
        scale = scale.panned(-37).zoomed(1 / 1.1, 313);
    }
    CHECK(scale.shown().begin == Approx(start.shown().begin).margin(1e-6));
    CHECK(scale.daysPerPixel() == Approx(start.daysPerPixel()).epsilon(1e-9));
}

TEST_CASE("A timeline shows no less than six hours and never leaves the calendar")
{
    TimelineScale scale(may2010, 1000);
    for (int i = 0; i < 200; ++i)
        scale = scale.zoomed(2, 700);
    CHECK(scale.shown().length() == Approx(0.25));
    for (int i = 0; i < 200; ++i)
        scale = scale.zoomed(0.5, 700);
    CHECK(scale.shown().begin == Approx(calendar.begin));
    CHECK(scale.shown().end == Approx(calendar.end));

    scale = TimelineScale(may2010, 1000);
    CHECK(scale.panned(-1e12).shown().begin == Approx(calendar.begin));
    CHECK(scale.panned(1e12).shown().end == Approx(calendar.end));
    CHECK(scale.panned(1e12).shown().length() == Approx(31));
}

TEST_CASE("Fitting leaves the margin free at both ends and gives a moment some room")
{
    const TimelineScale scale = TimelineScale::fitting(may2010, 1000, 50, 150);
    CHECK(scale.pixelOf(may2010.begin) == Approx(50));
    CHECK(scale.pixelOf(may2010.end) == Approx(850));
    const TimelineScale moment = TimelineScale::fitting({10, 10}, 1000, 50, 50);
    CHECK(moment.pixelOf(10) == Approx(500));
    CHECK(moment.shown().length() >= 0.25);
}

TEST_CASE("A timeline without a width can be asked for times and gets its width later")
{
    const TimelineScale nothing(may2010, 0);
    CHECK(nothing.width() == 1);
    const TimelineScale scale = nothing.resized(500);
    CHECK(scale.shown().begin == Approx(may2010.begin));
    CHECK(scale.shown().end == Approx(may2010.end));
}

TEST_CASE("On the way between two scales the pixel that both have in common stands still")
{
    const TimelineScale from(may2010, 1000);
    const TimelineScale to = from.zoomed(6, 300);
    for (const double progress : {0.0, 0.2, 0.5, 0.9, 1.0})
        CHECK(TimelineScale::between(from, to, progress).timeAt(300) ==
              Approx(from.timeAt(300)).margin(1e-7));
    CHECK(TimelineScale::between(from, to, 1) == to);
    CHECK(TimelineScale::between(from, from.panned(100), 0.5).shown().begin ==
          Approx(from.panned(50).shown().begin));
}

TEST_CASE("Widening keeps each time at its place beside the added room")
{
    const TimelineScale scale(may2010, 1000);
    const TimelineScale wide = scale.widened(400);
    CHECK(wide.width() == Approx(1800));
    CHECK(wide.daysPerPixel() == scale.daysPerPixel());
    CHECK(wide.pixelOf(scale.timeAt(10)) == Approx(410));
    const TimelineScale whole = TimelineScale(calendar, 1000).widened(400);
    CHECK(whole.width() == Approx(1000));
}

TEST_CASE("Panning away from all content stops with a part of it in sight")
{
    const TimelineScale scale(may2010, 1000);
    const TimelineScale later = scale.panned(5000).keeping(may2010);
    CHECK(later.pixelOf(may2010.end) == Approx(100));
    const TimelineScale earlier = scale.panned(-5000).keeping(may2010);
    CHECK(earlier.pixelOf(may2010.begin) == Approx(900));
    CHECK(scale.panned(300).keeping(may2010) == scale.panned(300));
}
