#pragma once

#include "model/article/naming.h"
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
    Places,
    Organizations,
    Groups,
    Events, ///< those with a name of their own: "Olympics"
    Works,
    Articles,
    Sources, ///< the publications of the articles
    Chosen   ///< entities that the reader has picked
};

/// "none", "people", "places", "organizations", "groups", "events", "works", "articles", "sources", "chosen":
/// how a session remembers it.
QString toString(LaneGrouping grouping);
/// None for any other name.
LaneGrouping laneGroupingFromString(QStringView name);

/// One lane: the dated events of one entity, article or publication, or of none.
struct TimelineLane
{
    QString name;
    std::optional<article::EntityType> type; ///< of the entity; missing for all other lanes
    std::vector<std::size_t> items;          ///< positions in the timeline's items, in order
};

/// The lanes of a timeline, the fullest first, articles from the newest to the oldest, the one of the events
/// that belong to none last. Those of chosen entities stand in the order of choosing, also where they have no
/// events. An event stands in every lane that it belongs to. Empty when there is no grouping, and for
/// articles and publications where all events are of one article.
struct TimelineLanes
{
    std::vector<TimelineLane> lanes;

    /// The entities are those that the items' indexes lead to; `chosen` are those of LaneGrouping::Chosen.
    static TimelineLanes make(const TimelineItems& items, const std::vector<article::EntityKey>& entities,
                              LaneGrouping grouping, const QList<article::EntityKey>& chosen = {});

    bool isEmpty() const { return lanes.empty(); }
    int count() const { return static_cast<int>(lanes.size()); }
    bool holds(int lane, std::size_t item) const;
    /// The first lane with an item.
    std::optional<int> laneOf(std::size_t item) const;

private:
    static TimelineLanes ofEntities(const TimelineItems& items,
                                    const std::vector<article::EntityKey>& entities,
                                    article::EntityType type);
    static TimelineLanes ofChosen(const TimelineItems& items, const std::vector<article::EntityKey>& entities,
                                  const QList<article::EntityKey>& chosen);
    static TimelineLanes ofArticles(const TimelineItems& items);
    static TimelineLanes ofSources(const TimelineItems& items);
};

} // namespace dateline::viewmodels
