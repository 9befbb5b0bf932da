#include "tests/support/fire_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_layout.h"
#include "ui/viewmodels/timeline_model.h"
#include "ui/viewmodels/timeline_stock.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::EventClock;
using article::TimeOfDay;
using tests::fireArticle;
using tests::fireDay;

namespace {

const double tuesday = TimelineScale::timeOf(fireDay);
constexpr double minute = 1.0 / (24 * 60);

TimelineItems fire(EventClock clock = EventClock::Happened)
{
    const library::StoredArticle stored = fireArticle();
    return TimelineItems::make(stored.article, stored.analysis, TimelineItems::Contents::Shown, clock);
}

QList<qsizetype> order(const TimelineItems& items)
{
    QList<qsizetype> events;
    for (const TimelineItem& item : items.items)
        events.append(item.event);
    return events;
}

TimelineItem at(const QString& value, QDate day = fireDay)
{
    TimelineItem item;
    item.title = value;
    item.days = {day, day};
    item.reported = day;
    item.time = TimeOfDay::fromValue(day.toString(Qt::ISODate) + value);
    return item;
}

QStringList titles(const TimelineItems& items)
{
    QStringList all;
    for (const TimelineItem& item : items.items)
        all.append(item.title);
    return all;
}

/// So many pixels for the Tuesday.
TimelineLayout layoutOf(const TimelineItems& items, double width)
{
    TimelineLayout::Input input;
    input.items = items.stretches;
    input.scale = TimelineScale({tuesday, tuesday + 1}, width);
    input.rows = 8;
    input.labelWidth = [](std::size_t) { return 100.0; };
    return TimelineLayout::make(input);
}

} // namespace

TEST_CASE("The events of one day are in the order of their times, those without one first")
{
    using namespace tests;
    CHECK(order(fire()) == QList<qsizetype>{Burned, Smelled, BrokeOut, PutOut, Stolen});
}

TEST_CASE("What has no time on a day comes before its midnight and what has the same time keeps its order")
{
    TimelineItem month = at({}, fireDay);
    month.title = u"whole week"_s;
    month.days.end = fireDay.addDays(6);
    TimelineItem twin = at(u"T09:30"_s);
    twin.title = u"twin"_s;
    const TimelineItems items = TimelineItems::make({at(u"T24:00"_s), at(u"T09:30"_s), twin, at(u"T00:00"_s),
                                                     month, at({}), at(u"T00:00"_s, fireDay.addDays(1))});
    CHECK(titles(items) ==
          QStringList{u""_s, u"whole week"_s, u"T00:00"_s, u"T09:30"_s, u"twin"_s, u"T24:00"_s, u"T00:00"_s});
}

TEST_CASE("A clock time is the minute that it names and a part of the day its hours")
{
    const TimelineItems items = fire();
    CHECK(items.items[0].range == TimeRange{tuesday, tuesday + 1});
    CHECK(items.items[1].range == TimeRange{tuesday + 0.25, tuesday + 0.5});
    CHECK(items.items[2].range.begin == Approx(tuesday + 9.5 / 24).epsilon(1e-12));
    CHECK(items.items[2].range.length() == Approx(minute).epsilon(1e-6));
    CHECK(items.items[3].range.begin == Approx(tuesday + 16.0 / 24).epsilon(1e-12));
    CHECK(items.items[4].range.begin == Approx(tuesday + 20.0 / 24).epsilon(1e-12));
    CHECK(items.items[4].range.end == Approx(tuesday + 1.25).epsilon(1e-12)); // until six
    CHECK(items.range() == TimeRange{tuesday, items.items[4].range.end});
}

TEST_CASE("The midnight that ends a day is still on it")
{
    const TimelineItems items = TimelineItems::make({at(u"T24:00"_s)});
    CHECK(items.items[0].range.end == tuesday + 1);
    CHECK(TimelineScale::dayAt(items.items[0].range.begin) == fireDay);
    CHECK(items.items[0].isPlaced());
}

TEST_CASE("By the day of report an event has no hour and stays in the order of the text")
{
    const TimelineItems items = fire(EventClock::Reported);
    CHECK(order(items) == QList<qsizetype>{0, 1, 2, 3, 4});
    for (const TimelineItem& item : items.items)
        CHECK(item.range == TimeRange{tuesday + 3, tuesday + 4});
    CHECK(std::ranges::all_of(items.stretches, &TimelineStretch::isPoint));
}

TEST_CASE("Where a day is wide a clock time is a dot at its hour beside the bar of the whole day")
{
    const TimelineLayout layout = layoutOf(fire(), 960);
    REQUIRE(layout.marks().size() == 5);
    const TimelineMark& burned = *layout.markOf(0);
    CHECK(burned.kind == TimelineMark::Kind::Bar);
    CHECK(burned.left == Approx(0));
    CHECK(burned.right == Approx(960));
    const TimelineMark& brokeOut = *layout.markOf(2);
    CHECK(brokeOut.kind == TimelineMark::Kind::Dot);
    CHECK((brokeOut.left + brokeOut.right) / 2 == Approx(9.5 * 40).margin(0.5));
    const TimelineMark& putOut = *layout.markOf(3);
    CHECK(putOut.kind == TimelineMark::Kind::Dot);
    CHECK((putOut.left + putOut.right) / 2 == Approx(16 * 40).margin(0.5));
    const TimelineMark& smelled = *layout.markOf(1);
    CHECK(smelled.kind == TimelineMark::Kind::Bar);
    CHECK(smelled.left == Approx(6 * 40));
    CHECK(smelled.right == Approx(12 * 40));
}

TEST_CASE("A clock time is a dot at any magnification and a day is one while it is narrow")
{
    const TimelineItems items = fire();
    const TimelineLayout narrow = layoutOf(items, 100);
    CHECK(narrow.markOf(0)->kind == TimelineMark::Kind::Dot);
    CHECK(narrow.markOf(2)->kind == TimelineMark::Kind::Dot);
    TimelineLayout::Input nearest;
    nearest.items = items.stretches;
    nearest.scale = TimelineScale({tuesday + 0.3, tuesday + 0.55}, 8000); // six hours on a very wide screen
    nearest.labelWidth = [](std::size_t) { return 100.0; };
    nearest.rows = 8;
    CHECK(TimelineLayout::make(nearest).markOf(2)->kind == TimelineMark::Kind::Dot);
}

TEST_CASE("The list says the time with the day")
{
    TimelineModel model;
    model.setItems(std::make_shared<TimelineItems>(fire()));
    const auto when = [&model](int row) {
        return model.index(row, TimelineModel::WhenColumn).data().toString();
    };
    CHECK(when(0) == u"11 May 2010");
    CHECK(when(1) == u"11 May 2010, morning");
    CHECK(when(2) == u"11 May 2010, 09:30");
    CHECK(when(3) == u"11 May 2010, 16:00");
    CHECK(when(4) == u"11 May 2010, night");
    CHECK(model.index(3, TimelineModel::WhenColumn).data(Qt::AccessibleTextRole).toString() == when(3));
}

TEST_CASE("The events of many articles stand in the order of their times of day")
{
    library::StoredArticle other = fireArticle();
    other.id = article::ArticleId(2);
    std::vector<NumberedPiece> pieces;
    pieces.push_back({std::make_shared<TimelinePiece>(TimelinePiece::of(fireArticle())), 0});
    pieces.push_back({std::make_shared<TimelinePiece>(TimelinePiece::of(other)), 10});
    const TimelineStock stock = TimelineStock::of(pieces, {.joinsReports = false});
    using namespace tests;
    CHECK(order(stock.items) == QList<qsizetype>{Burned, 10 + Burned, Smelled, 10 + Smelled, BrokeOut,
                                                 10 + BrokeOut, PutOut, 10 + PutOut, Stolen, 10 + Stolen});
}
