#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_lanes.h"
#include "ui/viewmodels/timeline_layout.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::EntityType;

namespace {

const std::vector<article::EntityKey>& entities()
{
    static const std::vector<article::EntityKey> all{article::EntityKey{u"Zora"_s, EntityType::Person},
                                                     {u"Osh"_s, EntityType::Place},
                                                     {u"Ana"_s, EntityType::Person},
                                                     {u"Ben"_s, EntityType::Person},
                                                     {u"Red Line"_s, EntityType::Organization}};
    return all;
}

TimelineItem item(int day, const QList<qsizetype>& with)
{
    TimelineItem item;
    item.title = u"Event"_s;
    item.event = day;
    item.entities = with;
    item.days = {QDate(2010, 5, day), QDate(2010, 5, day)};
    return item;
}

TimelineItems items()
{
    TimelineItem undated = item(9, {3});
    undated.days = {};
    return TimelineItems::make({item(1, {0}), item(2, {0, 2, 3}), item(3, {1}), item(4, {2, 1, 2}), undated});
}

/// "Ana: 1 3" for each lane.
QStringList inWords(const TimelineLanes& lanes)
{
    QStringList words;
    for (const TimelineLane& lane : lanes.lanes) {
        QString line = lane.name + u':';
        for (const std::size_t each : lane.items)
            line += u' ' + QString::number(each);
        words.append(line);
    }
    return words;
}

TimelineLayout layoutOf(const TimelineItems& all, std::optional<std::span<const std::size_t>> lane)
{
    TimelineLayout::Input input;
    input.items = all.stretches;
    input.lane = lane;
    input.scale = TimelineScale(*all.range(), 1000);
    input.labelWidth = [](std::size_t) { return 40.0; };
    return TimelineLayout::make(input);
}

} // namespace

TEST_CASE("an event with three people stands in three lanes and one without any in the last")
{
    CHECK(inWords(TimelineLanes::make(items(), entities(), LaneGrouping::People)) ==
          QStringList{u"Ana: 1 3"_s, u"Zora: 0 1"_s, u"Ben: 1"_s, u"Without a person: 2"_s});
    CHECK(inWords(TimelineLanes::make(items(), entities(), LaneGrouping::Places)) ==
          QStringList{u"Osh: 2 3"_s, u"Without a place: 0 1"_s});
    const TimelineItems some = TimelineItems::make({item(1, {0, 4}), item(2, {1})});
    CHECK(inWords(TimelineLanes::make(some, entities(), LaneGrouping::Organizations)) ==
          QStringList{u"Red Line: 0"_s, u"Without an organization: 1"_s});
}

TEST_CASE("without a grouping or without dated events there are no lanes")
{
    CHECK(TimelineLanes::make(items(), entities(), LaneGrouping::None).isEmpty());
    CHECK(TimelineLanes::make({}, entities(), LaneGrouping::People).isEmpty());
}

TEST_CASE("the first lane of an event is found")
{
    const TimelineLanes lanes = TimelineLanes::make(items(), entities(), LaneGrouping::People);
    CHECK(lanes.laneOf(1) == 0);
    CHECK(lanes.laneOf(0) == 1);
    CHECK(lanes.laneOf(2) == 3);
    CHECK_FALSE(lanes.laneOf(4).has_value());
}

TEST_CASE("a grouping is remembered by its name")
{
    for (const LaneGrouping grouping :
         {LaneGrouping::None, LaneGrouping::People, LaneGrouping::Places, LaneGrouping::Organizations,
          LaneGrouping::Articles, LaneGrouping::Sources})
        CHECK(laneGroupingFromString(toString(grouping)) == grouping);
    CHECK(laneGroupingFromString(u"elephants") == LaneGrouping::None);
    CHECK(laneGroupingFromString(u"") == LaneGrouping::None);
}

TEST_CASE("a lane is laid out with its own events only, under their places in all")
{
    const TimelineItems all = items();
    const TimelineLanes lanes = TimelineLanes::make(all, entities(), LaneGrouping::People);
    std::vector<std::size_t> placed;
    const TimelineLayout layout = layoutOf(all, lanes.lanes[0].items);
    for (const TimelineMark& mark : layout.marks())
        placed.push_back(mark.item);
    std::ranges::sort(placed);
    CHECK(placed == std::vector<std::size_t>{1, 3});
}

TEST_CASE("stacked lanes keep their rows apart and every mark is found in its row")
{
    const TimelineItems all = items();
    const TimelineLanes lanes = TimelineLanes::make(all, entities(), LaneGrouping::People);
    TimelineLayout stacked;
    for (std::size_t lane = 0; lane < lanes.lanes.size(); ++lane)
        stacked.stack(layoutOf(all, lanes.lanes[lane].items), static_cast<int>(lane) * 2);
    REQUIRE(stacked.marks().size() == 6);
    for (const TimelineMark& mark : stacked.marks()) {
        const TimelineMark* found = stacked.markAt((mark.left + mark.right) / 2, mark.row);
        REQUIRE(found != nullptr);
        CHECK(found->item == mark.item);
    }
    CHECK(stacked.markOf(2)->row / 2 == 3);
    CHECK(stacked.markOf(0)->row / 2 == 1);
}

TEST_CASE("groups, named events and works have lanes of their own")
{
    const std::vector<article::EntityKey> all{
        {u"Reds"_s, EntityType::Group}, {u"Olympics"_s, EntityType::Event}, {u"Hamlet"_s, EntityType::Work}};
    const TimelineItems some = TimelineItems::make({item(1, {0}), item(2, {1, 0}), item(3, {2})});
    CHECK(inWords(TimelineLanes::make(some, all, LaneGrouping::Groups)) ==
          QStringList{u"Reds: 0 1"_s, u"Without a group: 2"_s});
    CHECK(inWords(TimelineLanes::make(some, all, LaneGrouping::Events)) ==
          QStringList{u"Olympics: 1"_s, u"Without a named event: 0 2"_s});
    CHECK(inWords(TimelineLanes::make(some, all, LaneGrouping::Works)) ==
          QStringList{u"Hamlet: 2"_s, u"Without a work: 0 1"_s});
}

TEST_CASE(
    "chosen entities of any type have lanes in the order of choosing, and an event stands in each of its own")
{
    const QList<article::EntityKey> chosen{{u"Ben"_s, EntityType::Person},
                                           {u"Osh"_s, EntityType::Place},
                                           {u"Ana"_s, EntityType::Person},
                                           {u"Nobody"_s, EntityType::Person},
                                           {u"Zora"_s, EntityType::Place}};
    const TimelineLanes lanes = TimelineLanes::make(items(), entities(), LaneGrouping::Chosen, chosen);
    CHECK(inWords(lanes) == QStringList{u"Ben: 1"_s, u"Osh: 2 3"_s, u"Ana: 1 3"_s, u"Nobody:"_s, u"Zora:"_s,
                                        u"None of these: 0"_s});
    CHECK(lanes.lanes.at(1).type == EntityType::Place);
    CHECK(lanes.holds(0, 1));
    CHECK(lanes.holds(2, 1));
    CHECK(TimelineLanes::make(items(), entities(), LaneGrouping::Chosen).isEmpty());
}
