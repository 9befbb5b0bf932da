#include "model/article/naming.h"

#include <algorithm>

namespace dateline::article {

namespace {

using Shown = std::vector<std::optional<EntityKey>>;

EntityKey keyOf(const Entity& entity)
{
    return {entity.name, entity.type};
}

/// Puts the entities of an analysis together anew.
class Renaming
{
public:
    Renaming(std::vector<Entity> entities, const Shown& shown)
        : m_found(std::move(entities)), m_shown(shown), m_place(m_found.size(), -1)
    {
        Q_ASSERT(m_found.size() == shown.size());
    }

    std::vector<Entity> run()
    {
        // Those that keep their names come first, so that the others join them.
        for (const bool renamed : {false, true}) {
            for (std::size_t i = 0; i < m_found.size(); ++i) {
                if (m_shown[i] && isRenamed(i) == renamed)
                    put(i);
            }
        }
        return inTextOrder();
    }

    /// Where an entity has gone; nothing for what is none.
    std::optional<qsizetype> placeOf(qsizetype entity) const
    {
        const qsizetype place = m_place[static_cast<std::size_t>(entity)];
        return place < 0 ? std::nullopt : std::optional(place);
    }

private:
    bool isRenamed(std::size_t entity) const { return m_shown[entity] != keyOf(m_found[entity]); }

    void put(std::size_t entity)
    {
        const auto alike = std::find_if(m_named.begin(), m_named.end(), [this, entity](const Entity& other) {
            return isRenamed(entity) && keyOf(other) == *m_shown[entity];
        });
        m_place[entity] = alike - m_named.begin();
        if (alike == m_named.end())
            m_named.push_back(named(entity));
        else
            join(*alike, m_found[entity]);
    }

    Entity named(std::size_t entity) const
    {
        Entity result = m_found[entity];
        if (!isRenamed(entity))
            return result;
        result.name = m_shown[entity]->name;
        result.type = m_shown[entity]->type;
        result.provenance = {Source::Reader, 1.0, QStringLiteral("named by the reader")};
        if (result.type != EntityType::Place)
            result.location.reset();
        return result;
    }

    static void join(Entity& entity, const Entity& other)
    {
        entity.mentions.insert(entity.mentions.end(), other.mentions.begin(), other.mentions.end());
        std::stable_sort(entity.mentions.begin(), entity.mentions.end(),
                         [](const Mention& left, const Mention& right) { return left.span < right.span; });
        if (entity.role.isEmpty()) {
            entity.role = other.role;
            entity.roleSpan = other.roleSpan;
        }
        entity.provenance = {Source::Reader, 1.0, QStringLiteral("put together by the reader")};
    }

    std::vector<Entity> inTextOrder()
    {
        std::vector<qsizetype> order(m_named.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<qsizetype>(i);
        std::stable_sort(order.begin(), order.end(), [this](qsizetype left, qsizetype right) {
            return firstMention(left) < firstMention(right);
        });
        std::vector<Entity> sorted;
        std::vector<qsizetype> rank(order.size());
        for (const qsizetype old : order) {
            rank[static_cast<std::size_t>(old)] = static_cast<qsizetype>(sorted.size());
            sorted.push_back(std::move(m_named[static_cast<std::size_t>(old)]));
        }
        for (qsizetype& place : m_place)
            place = place < 0 ? -1 : rank[static_cast<std::size_t>(place)];
        return sorted;
    }

    text::Span firstMention(qsizetype entity) const
    {
        return m_named[static_cast<std::size_t>(entity)].mentions.front().span;
    }

    std::vector<Entity> m_found;
    const Shown& m_shown;
    std::vector<Entity> m_named;
    std::vector<qsizetype> m_place; ///< for each found entity its index among the named ones, -1 for none
};

void follow(const Renaming& renaming, std::vector<qsizetype>& entities)
{
    std::vector<qsizetype> followed;
    for (const qsizetype entity : entities) {
        const auto place = renaming.placeOf(entity);
        if (place && std::find(followed.begin(), followed.end(), *place) == followed.end())
            followed.push_back(*place);
    }
    entities = std::move(followed);
}

} // namespace

Analysis asNamed(Analysis analysis, const Shown& shown)
{
    const bool unchanged =
        std::equal(shown.begin(), shown.end(), analysis.entities.begin(), analysis.entities.end(),
                   [](const auto& key, const Entity& entity) { return key == keyOf(entity); });
    if (unchanged)
        return analysis;
    Renaming renaming(std::move(analysis.entities), shown);
    analysis.entities = renaming.run();
    for (Event& event : analysis.events) {
        follow(renaming, event.who);
        follow(renaming, event.where);
        for (EventRole& role : event.roles)
            role.entity = role.entity ? renaming.placeOf(*role.entity) : std::nullopt;
    }
    for (Quote& quote : analysis.quotes)
        quote.speaker = quote.speaker ? renaming.placeOf(*quote.speaker) : std::nullopt;
    return analysis;
}

} // namespace dateline::article
