#include "ui/viewmodels/shared_selection.h"

#include "ui/viewmodels/reading_session.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

using Entities = std::vector<article::Entity>;

std::optional<qsizetype> find(const Entities& entities, const article::Entity& wanted)
{
    const auto found = std::find_if(entities.begin(), entities.end(), [&](const article::Entity& each) {
        return each.name == wanted.name && each.type == wanted.type;
    });
    return found == entities.end() ? std::nullopt : std::optional<qsizetype>(found - entities.begin());
}

} // namespace

SharedSelection::SharedSelection(ReadingSession& first, ReadingSession& second, QObject* parent)
    : QObject(parent), m_first(first), m_second(second)
{
    connect(&first, &ReadingSession::entitySelectionChanged, this, [this] { follow(m_first, m_second); });
    connect(&second, &ReadingSession::entitySelectionChanged, this, [this] {
        if (!m_second.isSifting()) // what is too doubtful there may be sure enough here
            follow(m_second, m_first);
    });
    for (ReadingSession* session : {&first, &second})
        connect(session, &ReadingSession::articleChanged, this, &SharedSelection::changed);
    for (ReadingSession* session : {&first, &second})
        connect(session, &ReadingSession::articleChanged, this, [this] { follow(m_first, m_second); });
}

void SharedSelection::follow(ReadingSession& leader, ReadingSession& follower)
{
    const library::StoredArticle* led = follower.current();
    if (m_isFollowing || !led)
        return;
    const library::StoredArticle* leading = leader.current();
    const auto selected = leader.selectedEntity();
    const auto wanted =
        leading && selected
            ? find(led->analysis.entities, leading->analysis.entities[static_cast<std::size_t>(*selected)])
            : std::nullopt;
    if (wanted == follower.selectedEntity())
        return;
    m_isFollowing = true;
    follower.selectEntity(wanted);
    m_isFollowing = false;
}

QStringList SharedSelection::sharedNames() const
{
    const library::StoredArticle* first = m_first.current();
    const library::StoredArticle* second = m_second.current();
    if (!first || !second)
        return {};
    std::vector<std::pair<std::size_t, QString>> shared;
    for (const article::Entity& entity : first->analysis.entities) {
        const auto other = find(second->analysis.entities, entity);
        if (other)
            shared.emplace_back(
                entity.mentions.size() +
                    second->analysis.entities[static_cast<std::size_t>(*other)].mentions.size(),
                entity.name);
    }
    std::stable_sort(shared.begin(), shared.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QStringList names;
    for (const auto& [count, name] : shared)
        names.append(name);
    return names;
}

} // namespace dateline::viewmodels
