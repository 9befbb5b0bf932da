#include "ui/viewmodels/timeline_lanes.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::viewmodels {

using article::EntityType;

namespace {

class LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::LaneWords)
};

QString restName(LaneGrouping grouping)
{
    if (grouping == LaneGrouping::People)
        return LaneWords::tr("Without a person");
    return LaneWords::tr("Without a place");
}

bool isFuller(const TimelineLane& one, const TimelineLane& other)
{
    if (one.items.size() != other.items.size())
        return one.items.size() > other.items.size();
    return QString::localeAwareCompare(one.name, other.name) < 0;
}

} // namespace

QString toString(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::None:
        return QStringLiteral("none");
    case LaneGrouping::People:
        return QStringLiteral("people");
    case LaneGrouping::Places:
        return QStringLiteral("places");
    }
    Q_UNREACHABLE();
}

LaneGrouping laneGroupingFromString(QStringView name)
{
    for (const LaneGrouping grouping : {LaneGrouping::People, LaneGrouping::Places}) {
        if (toString(grouping) == name)
            return grouping;
    }
    return LaneGrouping::None;
}

TimelineLanes TimelineLanes::make(const TimelineItems& items, const std::vector<article::Entity>& entities,
                                  LaneGrouping grouping)
{
    if (grouping == LaneGrouping::None)
        return {};
    const EntityType type = grouping == LaneGrouping::People ? EntityType::Person : EntityType::Place;
    std::vector<TimelineLane> all(entities.size());
    TimelineLane rest{restName(grouping), std::nullopt, {}};
    for (std::size_t i = 0; i < items.dated; ++i) {
        bool isIn = false;
        for (const qsizetype entity : items.items[i].entities) {
            const auto index = static_cast<std::size_t>(entity);
            if (entities.at(index).type != type)
                continue;
            isIn = true;
            if (all[index].items.empty() || all[index].items.back() != i) // who may be where, too
                all[index].items.push_back(i);
        }
        if (!isIn)
            rest.items.push_back(i);
    }
    TimelineLanes lanes;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].items.empty())
            lanes.lanes.push_back({entities[i].name, type, std::move(all[i].items)});
    }
    std::ranges::stable_sort(lanes.lanes, isFuller);
    if (!rest.items.empty())
        lanes.lanes.push_back(std::move(rest));
    return lanes;
}

bool TimelineLanes::holds(int lane, std::size_t item) const
{
    return std::ranges::binary_search(lanes.at(static_cast<std::size_t>(lane)).items, item);
}

std::optional<int> TimelineLanes::laneOf(std::size_t item) const
{
    for (int lane = 0; lane < count(); ++lane) {
        if (holds(lane, item))
            return lane;
    }
    return std::nullopt;
}

} // namespace dateline::viewmodels
