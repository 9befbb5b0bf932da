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
    case EntityType::Organization:
        return LaneWords::tr("Without an organization");
    case EntityType::Group:
        return LaneWords::tr("Without a group");
    case EntityType::Event:
        return LaneWords::tr("Without a named event");
    case EntityType::Work:
        break;
    }
    return LaneWords::tr("Without a work");
}

/// Who may be where, too.
void add(TimelineLane& lane, std::size_t item)
{
    if (lane.items.empty() || lane.items.back() != item)
        lane.items.push_back(item);
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
    case LaneGrouping::Groups:
        return QStringLiteral("groups");
    case LaneGrouping::Events:
        return QStringLiteral("events");
    case LaneGrouping::Works:
        return QStringLiteral("works");
    case LaneGrouping::Articles:
        return QStringLiteral("articles");
    case LaneGrouping::Sources:
        return QStringLiteral("sources");
    case LaneGrouping::Chosen:
        return QStringLiteral("chosen");
    }
    Q_UNREACHABLE();
}

LaneGrouping laneGroupingFromString(QStringView name)
{
    for (const LaneGrouping grouping :
         {LaneGrouping::People, LaneGrouping::Places, LaneGrouping::Organizations, LaneGrouping::Groups,
          LaneGrouping::Events, LaneGrouping::Works, LaneGrouping::Articles, LaneGrouping::Sources,
          LaneGrouping::Chosen}) {
        if (toString(grouping) == name)
            return grouping;
    }
    return LaneGrouping::None;
}

TimelineLanes TimelineLanes::make(const TimelineItems& items, const std::vector<article::EntityKey>& entities,
                                  LaneGrouping grouping, const QList<article::EntityKey>& chosen)
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
    case LaneGrouping::Groups:
        return ofEntities(items, entities, EntityType::Group);
    case LaneGrouping::Events:
        return ofEntities(items, entities, EntityType::Event);
    case LaneGrouping::Works:
        return ofEntities(items, entities, EntityType::Work);
    case LaneGrouping::Chosen:
        return ofChosen(items, entities, chosen);
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
            add(all[index], i);
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

TimelineLanes TimelineLanes::ofChosen(const TimelineItems& items,
                                      const std::vector<article::EntityKey>& entities,
                                      const QList<article::EntityKey>& chosen)
{
    if (chosen.isEmpty())
        return {};
    TimelineLanes lanes;
    for (const article::EntityKey& entity : chosen)
        lanes.lanes.push_back({entity.name, entity.type, {}});
    QHash<qsizetype, qsizetype> places; // of the entities that have lanes
    for (std::size_t i = 0; i < entities.size(); ++i) {
        if (const qsizetype lane = chosen.indexOf(entities[i]); lane >= 0)
            places.insert(static_cast<qsizetype>(i), lane);
    }
    TimelineLane rest{
        LaneWords::tr("None of these", "of the entities that lanes stand for"), std::nullopt, {}};
    for (std::size_t i = 0; i < items.dated; ++i) {
        bool isIn = false;
        for (const qsizetype entity : items.items[i].entities) {
            const auto lane = places.constFind(entity);
            if (lane == places.constEnd())
                continue;
            isIn = true;
            add(lanes.lanes[static_cast<std::size_t>(*lane)], i);
        }
        if (!isIn)
            rest.items.push_back(i);
    }
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
            add(lane, i); // several articles may be of one publication
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
