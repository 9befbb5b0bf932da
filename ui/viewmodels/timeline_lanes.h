#pragma once

#include "model/article/entity.h"
#include "ui/viewmodels/timeline_item.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline::viewmodels {

/// What the lanes of a timeline stand for.
enum class LaneGrouping
{
    None,
    People,
    Places
};

/// "none", "people", "places": how a session remembers it.
QString toString(LaneGrouping grouping);
/// None for any other name.
LaneGrouping laneGroupingFromString(QStringView name);

/// One lane: the dated events of one person or place, or of none.
struct TimelineLane
{
    QString name;
    std::optional<article::EntityType> type; ///< missing for the lane of the events with none
    std::vector<std::size_t> items;          ///< positions in the timeline's items, in order
};

/// The lanes of a timeline, the fullest first, the one without a person or place last. An event stands in
/// every lane that it belongs to. Empty when there is no grouping.
struct TimelineLanes
{
    std::vector<TimelineLane> lanes;

    /// The entities are those that the items' indexes lead to.
    static TimelineLanes make(const TimelineItems& items, const std::vector<article::Entity>& entities,
                              LaneGrouping grouping);

    bool isEmpty() const { return lanes.empty(); }
    int count() const { return static_cast<int>(lanes.size()); }
    bool holds(int lane, std::size_t item) const;
    /// The first lane with an item.
    std::optional<int> laneOf(std::size_t item) const;
};

} // namespace dateline::viewmodels
