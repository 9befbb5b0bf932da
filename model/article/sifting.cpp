#include "model/article/sifting.h"

#include <algorithm>

namespace dateline::article {

namespace {

constexpr qsizetype gone = -1;

std::size_t at(qsizetype index)
{
    return static_cast<std::size_t>(index);
}

/// Takes out of an analysis what a limit hides.
class Sieve
{
public:
    Sieve(Analysis& analysis, const SurenessLimit& limit) : m_analysis(analysis), m_limit(limit) {}

    Sifting sift()
    {
        siftEntities();
        siftEvents();
        m_sifting.hidden.quotes = drop(m_analysis.quotes);
        m_sifting.hidden.figures = drop(m_analysis.figures);
        m_sifting.hidden.times = std::ranges::count_if(
            m_analysis.times, [this](const TimeExpression& time) { return !m_limit.shows(time.provenance); });
        leadToWhatIsLeft();
        return std::move(m_sifting);
    }

private:
    /// How many were not sure enough.
    template<typename Finding>
    qsizetype drop(std::vector<Finding>& findings) const
    {
        return static_cast<qsizetype>(std::erase_if(
            findings, [this](const Finding& finding) { return !m_limit.shows(finding.provenance); }));
    }

    void siftEntities()
    {
        std::vector<Entity> left;
        for (Entity& entity : m_analysis.entities) {
            const bool isShown = m_limit.shows(entity);
            m_places.push_back(isShown ? std::ssize(left) : gone);
            if (!isShown) {
                ++m_sifting.hidden.entities;
                continue;
            }
            std::vector<Mention> mentions;
            for (const Mention& mention : entity.mentions) {
                if (m_limit.shows(entity, mention))
                    mentions.push_back(mention);
            }
            m_sifting.hidden.mentions += std::ssize(entity.mentions) - std::ssize(mentions);
            entity.mentions = std::move(mentions);
            left.push_back(std::move(entity));
        }
        m_analysis.entities = std::move(left);
    }

    void siftEvents()
    {
        for (qsizetype before = 0; const Event& event : m_analysis.events) {
            if (m_limit.shows(event.provenance))
                m_sifting.events.push_back(before);
            ++before;
        }
        m_sifting.hidden.events = drop(m_analysis.events);
    }

    void follow(std::vector<qsizetype>& entities) const
    {
        for (qsizetype& entity : entities)
            entity = m_places[at(entity)];
        std::erase(entities, gone);
    }

    void follow(std::optional<qsizetype>& entity) const
    {
        if (entity)
            entity = m_places[at(*entity)];
        if (entity == gone)
            entity.reset();
    }

    void leadToWhatIsLeft()
    {
        for (auto* events : {&m_analysis.events, &m_analysis.hiddenEvents}) {
            for (Event& event : *events) {
                follow(event.who);
                follow(event.where);
                for (EventRole& role : event.roles)
                    follow(role.entity);
            }
        }
        for (Quote& quote : m_analysis.quotes)
            follow(quote.speaker);
    }

    Analysis& m_analysis;
    const SurenessLimit& m_limit;
    Sifting m_sifting;
    std::vector<qsizetype> m_places; ///< where each entity is now, or gone
};

} // namespace

qsizetype Sifting::eventBefore(qsizetype event) const
{
    return event < std::ssize(events) ? events[at(event)] : event + hidden.events;
}

Sifting sift(Analysis& analysis, const SurenessLimit& limit)
{
    return Sieve(analysis, limit).sift();
}

} // namespace dateline::article
