#include "ui/viewmodels/timeline_lanes.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace dateline::viewmodels {

using article::EntityType;

namespace {

class LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::LaneWords)
};

/// Of the lane of the events without an entity of the type.
QString restName(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return LaneWords::tr("Without a person");
    case EntityType::Place:
        return LaneWords::tr("Without a place");
    default:
        return LaneWords::tr("Without an organization");
    }
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
    case LaneGrouping::Organizations:
        return QStringLiteral("organizations");
    case LaneGrouping::Articles:
        return QStringLiteral("articles");
    case LaneGrouping::Sources:
        return QStringLiteral("sources");
    }
    Q_UNREACHABLE();
}

LaneGrouping laneGroupingFromString(QStringView name)
{
    for (const LaneGrouping grouping :
         {LaneGrouping::People, LaneGrouping::Places, LaneGrouping::Organizations, LaneGrouping::Articles,
          LaneGrouping::Sources}) {
        if (toString(grouping) == name)
            return grouping;
    }
    return LaneGrouping::None;
}

TimelineLanes TimelineLanes::make(const TimelineItems& items, const std::vector<article::EntityKey>& entities,
                                  LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::None:
        return {};
    case LaneGrouping::Articles:
        return ofArticles(items);
    case LaneGrouping::Sources:
        return ofSources(items);
    case LaneGrouping::People:
        return ofEntities(items, entities, EntityType::Person);
    case LaneGrouping::Places:
        return ofEntities(items, entities, EntityType::Place);
    case LaneGrouping::Organizations:
        return ofEntities(items, entities, EntityType::Organization);
    }
    Q_UNREACHABLE();
}

TimelineLanes TimelineLanes::ofEntities(const TimelineItems& items,
                                        const std::vector<article::EntityKey>& entities, EntityType type)
{
    std::vector<TimelineLane> all(entities.size());
    TimelineLane rest{restName(type), std::nullopt, {}};
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

TimelineLanes TimelineLanes::ofArticles(const TimelineItems& items)
{
    std::unordered_map<const TimelineArticle*, std::size_t> places;
    std::vector<std::pair<const TimelineArticle*, TimelineLane>> all;
    for (std::size_t i = 0; i < items.dated; ++i) {
        for (const TimelineArticle* article : items.items[i].articles()) {
            const auto [place, isNew] = places.try_emplace(article, all.size());
            if (isNew)
                all.push_back({article, {article->title, std::nullopt, {}}});
            all[place->second].second.items.push_back(i);
        }
    }
    std::ranges::stable_sort(all, [](const auto& one, const auto& other) {
        return one.first->published > other.first->published; // unknown ones last
    });
    TimelineLanes lanes;
    for (auto& [article, lane] : all)
        lanes.lanes.push_back(std::move(lane));
    return lanes;
}

TimelineLanes TimelineLanes::ofSources(const TimelineItems& items)
{
    QHash<QString, std::size_t> places;
    TimelineLanes lanes;
    TimelineLane rest{LaneWords::tr("Publication unknown"), std::nullopt, {}};
    for (std::size_t i = 0; i < items.dated; ++i) {
        for (const TimelineArticle* article : items.items[i].articles()) {
            const bool isNew = !article->site.isEmpty() && !places.contains(article->site);
            if (isNew) {
                places.insert(article->site, lanes.lanes.size());
                lanes.lanes.push_back({article->site, std::nullopt, {}});
            }
            TimelineLane& lane = article->site.isEmpty() ? rest : lanes.lanes[places.value(article->site)];
            if (lane.items.empty() || lane.items.back() != i) // several articles of one publication
                lane.items.push_back(i);
        }
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
