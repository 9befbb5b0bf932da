#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_layout.h"

#include <catch2/catch.hpp>
#include <random>

using namespace dateline;
using namespace dateline::viewmodels;

namespace {

const QDate may1(2010, 5, 1);

TimelineItem event(QDate begin, QDate end)
{
    TimelineItem item;
    item.days = {begin, end};
    return item;
}

TimelineItem oneDay(QDate day)
{
    return event(day, day);
}

TimelineItems numbered(std::vector<TimelineItem> items)
{
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].event = static_cast<qsizetype>(i);
    return TimelineItems::make(std::move(items));
}

/// A month on 1000 pixels.
TimelineLayout::Input inputFor(const TimelineItems& items, int rows = 5, double labelWidth = 100)
{
    TimelineLayout::Input input;
    input.items = items.stretches;
    input.scale = TimelineScale({TimelineScale::timeOf(may1), TimelineScale::timeOf(may1) + 31}, 1000);
    input.rows = rows;
    input.labelWidth = [labelWidth](std::size_t) { return labelWidth; };
    return input;
}

/// Events of all lengths, most of them near some days, as news are.
TimelineItems manyEvents(std::size_t count, int days)
{
    std::mt19937 random(7);
    std::vector<TimelineItem> items;
    for (std::size_t i = 0; i < count; ++i) {
        const QDate begin = may1.addDays(random() % 4 == 0 ? 9 : static_cast<int>(random() % days));
        const int length = random() % 5 == 0 ? static_cast<int>(random() % 20) : 0;
        items.push_back(event(begin, begin.addDays(length)));
        if (random() % 40 == 0)
            items.back().days.end = {};
        if (random() % 60 == 0)
            items.back().days.begin = {};
        if (items.back().days.isUnknown())
            items.back().days.begin = may1;
    }
    return numbered(std::move(items));
}

void checkNothingOverlaps(const TimelineLayout& layout, int rows)
{
    const TimelineMark* before = nullptr;
    for (const TimelineMark& mark : layout.marks()) {
        CHECK(mark.row >= 0);
        CHECK(mark.row < rows);
        CHECK(mark.left < mark.right);
        if (before != nullptr && before->row == mark.row)
            CHECK(before->end() < mark.left);
        if (before != nullptr)
            CHECK(before->row <= mark.row);
        before = &mark;
    }
}

std::size_t total(const TimelineLayout& layout)
{
    std::size_t count = 0;
    for (const TimelineMark& mark : layout.marks())
        count += mark.count;
    return count;
}

std::size_t visible(const TimelineLayout::Input& input)
{
    std::size_t count = 0;
    for (const TimelineStretch& item : input.items) {
        const double tail = input.metrics.openTail + input.metrics.dot;
        const bool isOpen = item.openBegin || item.openEnd;
        const bool isIn = !isOpen && input.scale.pixelOf(item.range.end) > tail &&
                          input.scale.pixelOf(item.range.begin) < input.scale.width() - tail;
        count += isIn ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("A day is a dot in its middle with its label to the right")
{
    const TimelineItems items = numbered({oneDay(may1.addDays(10))});
    const TimelineLayout layout = TimelineLayout::make(inputFor(items));
    REQUIRE(layout.marks().size() == 1);
    const TimelineMark& mark = layout.marks()[0];
    CHECK(mark.kind == TimelineMark::Kind::Dot);
    CHECK((mark.left + mark.right) / 2 == Approx(10.5 / 31 * 1000));
    CHECK(mark.labelLeft > mark.right);
    CHECK(mark.labelWidth == 100);
    CHECK(mark.row == 0);
    CHECK_FALSE(layout.isCrowded());
}

TEST_CASE("A span is a bar from its first to its last day and a very short one is a dot")
{
    const TimelineItems items = numbered({event(may1.addDays(2), may1.addDays(11))});
    TimelineLayout::Input input = inputFor(items);
    const TimelineLayout layout = TimelineLayout::make(input);
    REQUIRE(layout.marks().size() == 1);
    CHECK(layout.marks()[0].kind == TimelineMark::Kind::Bar);
    CHECK(layout.marks()[0].left == Approx(2 / 31.0 * 1000));
    CHECK(layout.marks()[0].right == Approx(12 / 31.0 * 1000));
    CHECK(layout.marks()[0].labelInside);

    input.scale = input.scale.zoomed(0.02, 500);
    CHECK(TimelineLayout::make(input).marks()[0].kind == TimelineMark::Kind::Dot);
}

TEST_CASE("An open end is drawn as a tail from the end that is known")
{
    const TimelineItems items = numbered({event(may1.addDays(10), {}), event({}, may1.addDays(20))});
    const TimelineLayout::Input input = inputFor(items);
    const TimelineLayout layout = TimelineLayout::make(input);
    REQUIRE(layout.marks().size() == 2);
    const TimelineMark& since = *layout.markOf(0);
    CHECK(since.left == Approx(10 / 31.0 * 1000));
    CHECK(since.right - since.left == Approx(input.metrics.openTail));
    const TimelineMark& until = *layout.markOf(1);
    CHECK(until.right == Approx(21 / 31.0 * 1000));
    CHECK(until.right - until.left == Approx(input.metrics.openTail));
}

TEST_CASE("Events far apart share the row at the axis and close ones stack")
{
    const TimelineItems apart = numbered({oneDay(may1), oneDay(may1.addDays(10)), oneDay(may1.addDays(20))});
    CHECK(TimelineLayout::make(inputFor(apart)).usedRows() == 1);
    const TimelineItems close = numbered({oneDay(may1), oneDay(may1), oneDay(may1.addDays(1))});
    const TimelineLayout layout = TimelineLayout::make(inputFor(close));
    CHECK(layout.usedRows() == 3);
    for (const TimelineMark& mark : layout.marks())
        CHECK(mark.labelWidth == 100);
}

TEST_CASE("Where rows run out labels are cut and then left out before any event is")
{
    std::vector<TimelineItem> days;
    for (int i = 0; i < 12; ++i)
        days.push_back(oneDay(may1.addDays(i * 2)));
    const TimelineItems items = numbered(days);
    const TimelineLayout cut = TimelineLayout::make(inputFor(items, 2, 200));
    CHECK(cut.marks().size() == 12);
    CHECK_FALSE(cut.isCrowded());
    CHECK(cut.marks()[0].labelWidth < 200);
    CHECK(cut.marks()[0].labelWidth > 48);
    checkNothingOverlaps(cut, 2);
}

TEST_CASE("A long label goes on as far as nothing else wants the room")
{
    const TimelineItems items = numbered({oneDay(may1.addDays(1)), oneDay(may1.addDays(20))});
    const TimelineLayout layout = TimelineLayout::make(inputFor(items, 1, 700));
    REQUIRE(layout.marks().size() == 2);
    CHECK(layout.marks()[0].labelWidth > 500);
    CHECK(layout.marks()[0].labelWidth < 700);
    CHECK(layout.marks()[1].labelWidth == 700);
    checkNothingOverlaps(layout, 1);
}

TEST_CASE("A long label on a bar may be as long as the bar")
{
    const TimelineItems items = numbered({event(may1.addDays(1), may1.addDays(25))});
    const TimelineLayout layout = TimelineLayout::make(inputFor(items, 1, 700));
    REQUIRE(layout.marks().size() == 1);
    CHECK(layout.marks()[0].labelInside);
    CHECK(layout.marks()[0].labelWidth == 700);
}

TEST_CASE("More events in a place than rows become a cluster with their count and their time")
{
    std::vector<TimelineItem> days(30, oneDay(may1.addDays(10)));
    days.push_back(oneDay(may1.addDays(25)));
    const TimelineItems items = numbered(days);
    const TimelineLayout layout = TimelineLayout::make(inputFor(items));
    CHECK(layout.isCrowded());
    REQUIRE(layout.marks().size() == 2);
    const TimelineMark& cluster = layout.marks()[0];
    CHECK(cluster.kind == TimelineMark::Kind::Cluster);
    CHECK(cluster.count == 30);
    CHECK(cluster.range == items.items[0].range);
    CHECK((cluster.left + cluster.right) / 2 == Approx(10.5 / 31 * 1000));
    CHECK(layout.density().highest == 30);
}

TEST_CASE("A few events in a cluster do not make a crowd")
{
    const TimelineItems items = numbered(std::vector<TimelineItem>(12, oneDay(may1.addDays(10))));
    const TimelineLayout layout = TimelineLayout::make(inputFor(items));
    REQUIRE(layout.marks().size() == 1);
    CHECK_FALSE(layout.isCrowded());
    CHECK(layout.density().all.empty());
}

TEST_CASE("Nothing overlaps and no event is lost at any crowding and magnification")
{
    for (const std::size_t count : {5U, 40U, 300U, 5000U}) {
        const TimelineItems items = manyEvents(count, 30);
        for (const int rows : {2, 3, 8}) {
            for (const double factor : {0.05, 0.5, 1.0, 3.0, 40.0}) {
                TimelineLayout::Input input = inputFor(items, rows);
                input.scale = input.scale.zoomed(factor, 320);
                CAPTURE(count, rows, factor);
                const TimelineLayout layout = TimelineLayout::make(input);
                checkNothingOverlaps(layout, rows);
                CHECK(total(layout) >= visible(input));
                CHECK(layout.marks().size() <= 1000U);
            }
        }
    }
}

TEST_CASE("A selected event is never in a cluster and has its label in full")
{
    const TimelineItems items = manyEvents(2000, 30);
    for (const std::size_t selected : {0U, 500U, 1000U, 1500U, 1999U}) {
        for (const int rows : {2, 6}) {
            for (const double factor : {0.1, 1.0, 10.0}) {
                TimelineLayout::Input input = inputFor(items, rows);
                input.scale = input.scale.zoomed(factor, 0);
                input.scale =
                    input.scale.panned(input.scale.pixelOf(items.items[selected].range.middle()) - 500);
                input.selected = selected;
                CAPTURE(selected, rows, factor);
                const TimelineLayout layout = TimelineLayout::make(input);
                const TimelineMark* mark = layout.markOf(selected);
                REQUIRE(mark != nullptr);
                CHECK(mark->kind != TimelineMark::Kind::Cluster);
                CHECK(mark->labelWidth == 100);
                checkNothingOverlaps(layout, rows);
                CHECK(total(layout) >= visible(input));
            }
        }
    }
}

TEST_CASE("Panning moves everything by the same distance while all of it stays in sight")
{
    std::vector<TimelineItem> days(30, oneDay(may1.addDays(12)));
    for (int i = 8; i < 20; ++i)
        days.push_back(oneDay(may1.addDays(i)));
    const TimelineItems items = numbered(days);
    TimelineLayout::Input input = inputFor(items);
    const TimelineLayout before = TimelineLayout::make(input);
    input.scale = input.scale.panned(37);
    const TimelineLayout after = TimelineLayout::make(input);
    REQUIRE(before.marks().size() == after.marks().size());
    for (std::size_t i = 0; i < before.marks().size(); ++i) {
        CHECK(after.marks()[i].left == Approx(before.marks()[i].left - 37));
        CHECK(after.marks()[i].row == before.marks()[i].row);
    }
}

TEST_CASE("A place on the timeline finds its mark or none")
{
    const TimelineItems items = manyEvents(300, 30);
    TimelineLayout::Input input = inputFor(items, 6);
    const TimelineLayout layout = TimelineLayout::make(input);
    for (const TimelineMark& mark : layout.marks()) {
        CHECK(layout.markAt(mark.left, mark.row) == &mark);
        CHECK(layout.markAt(mark.end() - 0.01, mark.row) == &mark);
        const TimelineMark* beside = layout.markAt(mark.end() + 1, mark.row);
        CHECK(beside != &mark);
    }
    CHECK(layout.markAt(500, 99) == nullptr);
    CHECK(TimelineLayout().markAt(500, 0) == nullptr);
    CHECK(layout.markAt(-1e6, 0) == nullptr);
}

TEST_CASE("Clusters and the density band count what is emphasized")
{
    const TimelineItems items = numbered(std::vector<TimelineItem>(30, oneDay(may1.addDays(10))));
    std::vector<char> emphasized(30, 0);
    std::fill_n(emphasized.begin(), 4, 1);
    TimelineLayout::Input input = inputFor(items);
    input.emphasized = emphasized;
    const TimelineLayout layout = TimelineLayout::make(input);
    REQUIRE(layout.marks().size() == 1);
    CHECK(layout.marks()[0].emphasized == 4);
    int inBand = 0;
    for (const int bin : layout.density().emphasized)
        inBand += bin;
    CHECK(inBand == 4);
}

TEST_CASE("A few emphasized events stand alone even where all others are in a cluster")
{
    const TimelineItems items = numbered(std::vector<TimelineItem>(30, oneDay(may1.addDays(10))));
    std::vector<char> emphasized(30, 0);
    emphasized[17] = 1;
    TimelineLayout::Input input = inputFor(items);
    input.emphasized = emphasized;
    const TimelineLayout layout = TimelineLayout::make(input);
    REQUIRE(layout.marks().size() == 2);
    CHECK(layout.marks()[0].count == 29);
    REQUIRE(layout.markOf(17) != nullptr);
    CHECK(layout.markOf(17)->labelWidth == 100);
}

TEST_CASE("A long span keeps its row above a crowd of days and short spans")
{
    std::vector<TimelineItem> days(60, event(may1.addDays(12), may1.addDays(13)));
    days.push_back(event(may1.addDays(2), may1.addDays(25)));
    const TimelineItems items = numbered(days);
    const TimelineLayout layout = TimelineLayout::make(inputFor(items));
    REQUIRE(layout.marks().size() == 2);
    CHECK(layout.marks()[0].count == 60);
    CHECK(layout.marks()[1].kind == TimelineMark::Kind::Bar);
}

TEST_CASE("A cluster's count is short")
{
    CHECK(clusterCount(7) == u"7");
    CHECK(clusterCount(999) == u"999");
    CHECK(clusterCount(1200) == u"1.2k");
    CHECK(clusterCount(45300) == u"45k");
}
