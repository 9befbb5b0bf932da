#include "tests/support/printers.h"
#include "ui/timeline/timeline_geometry.h"

#include <catch2/catch.hpp>

using namespace dateline::timelinepanel;

namespace {

TimelineGeometry geometryWith(int lanes, double height = 400)
{
    return TimelineGeometry::make({800, height}, QFontMetricsF(QFont()), false, lanes);
}

} // namespace

TEST_CASE("every row is found at its own height, with lanes and without")
{
    for (const int lanes : {0, 1, 3, 50}) {
        const TimelineGeometry geometry = geometryWith(lanes).scrolledTo(lanes == 50 ? 130 : 0);
        const int rows = lanes == 0 ? geometry.rows() : lanes * geometry.laneRows;
        int found = 0;
        for (int row = 0; row < rows; ++row) {
            const double middle = geometry.rowTop(row) + geometry.rowHeight / 2;
            if (middle < geometry.rowsTop() || middle > geometry.rowsBottom())
                continue;
            ++found;
            CHECK(geometry.rowAt(middle) == row);
        }
        CHECK(found > 2);
    }
}

TEST_CASE("headings and what lies outside are no rows")
{
    const TimelineGeometry geometry = geometryWith(3);
    CHECK(geometry.rowAt(geometry.laneTop(1) + geometry.laneHeading / 2) == -1);
    CHECK(geometry.rowAt(geometry.rowsTop() - 1) == -1);
    CHECK(geometry.rowAt(geometry.axisTop() + 1) == -1);
}

TEST_CASE("few lanes share the room and many are scrolled")
{
    CHECK(geometryWith(1).laneRows > 2);
    CHECK(geometryWith(1).scrollRange() == 0);
    CHECK(geometryWith(3).laneHeight() * 3 <= geometryWith(3).rowsBottom() - geometryWith(3).rowsTop());
    const TimelineGeometry many = geometryWith(50);
    CHECK(many.laneRows == 2);
    CHECK(many.scrollRange() > 0);
    CHECK(many.firstLane() == 0);
    CHECK(many.lastLane() < 49);
    const TimelineGeometry end = many.scrolledTo(1e9);
    CHECK(end.scrolled == many.scrollRange());
    CHECK(end.lastLane() == 49);
    CHECK(end.firstLane() > 0);
}
