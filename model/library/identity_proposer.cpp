#include "model/library/identity_proposer.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace dateline::library {

namespace {

/// One name that stands in hardly any other article, or a handful of names that stand everywhere.
constexpr double leastWeight = 0.4;

/// Of several people with a surname, the first must have so many times the weight of the second.
constexpr double clearLead = 2;

/// Names that stand side by side in one article of so few are two: there the article tells them apart.
constexpr std::size_t leastArticlesTogether = 4;

constexpr qsizetype mostNamed = 3;

/// What a reader knows the two by: names that stand beside them often, and not beside everybody.
double tellingness(const store::SpreadName& name, quint32 articlesTogether)
{
    return articlesTogether / std::sqrt(static_cast<double>(name.articles));
}

double rarity(const store::SpreadName& name)
{
    return 1 / std::log(2.0 + static_cast<double>(name.articles));
}

} // namespace

IdentityProposer::IdentityProposer(const store::NameSpread& spread, const Apart& apart,
                                   base::CancelToken cancel)
    : m_spread(spread), m_apart(apart), m_cancel(std::move(cancel)), m_places(spread.names.size())
{
    m_names.reserve(spread.names.size());
    for (const store::SpreadName& name : spread.names)
        m_names.emplace_back(name.key);
}

QList<IdentityProposal> IdentityProposer::proposals()
{
    findPlaces();
    QHash<article::EntityKey, std::vector<Index>> meetings;
    for (Index name = 0; name < m_names.size(); ++name) {
        for (const QString& word : meetingWords(m_names[name]))
            meetings[{word, m_names[name].key.type}].push_back(name);
    }
    for (const std::vector<Index>& names : std::as_const(meetings))
        meet(names);

    for (auto at = m_candidates.begin(); at != m_candidates.end() && !m_cancel.isCancelled(); ++at)
        propose(at.key(), at.value());
    std::ranges::sort(m_found, [](const auto& left, const auto& right) {
        if (left.second.isRejected != right.second.isRejected)
            return right.second.isRejected;
        if (left.first != right.first)
            return left.first > right.first;
        return left.second.subject.name < right.second.subject.name;
    });
    QList<IdentityProposal> proposals;
    for (auto& [weight, one] : m_found)
        proposals.append(std::move(one));
    return proposals;
}

void IdentityProposer::findPlaces()
{
    for (std::size_t article = 0; article < m_spread.articles.size(); ++article) {
        for (const Index name : m_spread.articles[article])
            m_places[name].push_back(static_cast<quint32>(article));
    }
}

void IdentityProposer::meet(const std::vector<Index>& names)
{
    for (std::size_t one = 0; one < names.size() && !m_cancel.isCancelled(); ++one) {
        for (std::size_t other = one + 1; other < names.size(); ++other)
            consider(names[one], names[other]);
    }
}

/// Names may meet at more than one word.
void IdentityProposer::consider(Index one, Index other)
{
    const auto alike = likeness(m_names[one], m_names[other]);
    if (!alike || standTogether(one, other))
        return;
    const bool isForward = isTarget(one, other, *alike);
    const Index target = isForward ? other : one;
    std::vector<Candidate>& candidates = m_candidates[isForward ? one : other];
    if (std::ranges::find(candidates, target, &Candidate::target) == candidates.end())
        candidates.push_back({.target = target, .likeness = *alike});
}

/// The name that says more stays; of two that say as much, the one that more articles use.
bool IdentityProposer::isTarget(Index subject, Index target, Likeness likeness) const
{
    const ComparableName& one = m_names[subject];
    const ComparableName& other = m_names[target];
    const auto words = [](const ComparableName& name) { return name.words.size(); };
    if ((likeness == Likeness::Surname || likeness == Likeness::Acronym) && words(one) != words(other))
        return words(one) < words(other);
    const qint64 mine = m_spread.names[subject].articles;
    const qint64 its = m_spread.names[target].articles;
    return mine != its ? mine < its : subject > target;
}

bool IdentityProposer::standTogether(Index one, Index other) const
{
    const std::vector<quint32>& mine = m_places[one];
    const std::vector<quint32>& its = m_places[other];
    std::vector<quint32> both;
    std::ranges::set_intersection(mine, its, std::back_inserter(both));
    return both.size() * leastArticlesTogether >= std::min(mine.size(), its.size());
}

bool IdentityProposer::isApart(Index one, Index other) const
{
    const auto [low, high] = std::minmax(m_spread.names[one].id, m_spread.names[other].id);
    return m_apart.contains({low, high});
}

const std::vector<IdentityProposer::Neighbour>& IdentityProposer::neighboursOf(Index name)
{
    const auto known = m_neighbours.constFind(name);
    if (known != m_neighbours.cend())
        return *known;
    std::vector<Index> beside;
    for (const quint32 article : m_places[name]) {
        const std::vector<Index>& names = m_spread.articles[article];
        std::ranges::copy_if(names, std::back_inserter(beside),
                             [name](Index found) { return found != name; });
    }
    std::ranges::sort(beside);
    std::vector<Neighbour> neighbours;
    for (const Index found : beside) {
        if (neighbours.empty() || neighbours.back().name != found)
            neighbours.push_back({found, 0});
        ++neighbours.back().articles;
    }
    return *m_neighbours.insert(name, std::move(neighbours));
}

void IdentityProposer::weigh(Index subject, Candidate& candidate)
{
    // The other's first: what is made anew may move what was made before.
    neighboursOf(candidate.target);
    const std::vector<Neighbour>& mine = neighboursOf(subject);
    const std::vector<Neighbour>& its = m_neighbours[candidate.target];
    std::vector<std::pair<double, Index>> telling;
    for (auto one = mine.begin(), other = its.begin(); one != mine.end() && other != its.end();) {
        if (one->name != other->name) {
            ++(one->name < other->name ? one : other);
            continue;
        }
        const store::SpreadName& both = m_spread.names[one->name];
        candidate.weight += rarity(both);
        telling.emplace_back(tellingness(both, std::min(one->articles, other->articles)), one->name);
        ++one;
        ++other;
    }
    std::ranges::sort(telling, std::greater());
    for (const auto& [weight, name] : telling)
        candidate.shared.push_back(name);
    const QStringList& roles = m_spread.names[candidate.target].roles;
    for (const QString& role : m_spread.names[subject].roles) {
        if (candidate.role.isEmpty() && roles.contains(role))
            candidate.role = role;
    }
}

/// What the reader has rejected leaves its place to others.
void IdentityProposer::propose(Index subject, std::vector<Candidate>& candidates)
{
    for (Candidate& candidate : candidates)
        weigh(subject, candidate);
    std::ranges::sort(candidates, [](const Candidate& left, const Candidate& right) {
        const bool isSurname = left.likeness == Likeness::Surname;
        if (isSurname != (right.likeness == Likeness::Surname))
            return isSurname;
        return left.weight != right.weight ? left.weight > right.weight : left.target < right.target;
    });
    const auto rest = std::ranges::stable_partition(
        candidates, [&](const Candidate& candidate) { return isApart(subject, candidate.target); });
    for (auto rejected = candidates.begin(); rejected != rest.begin(); ++rejected)
        add(subject, *rejected, {}, true);
    if (rest.empty())
        return;
    const Candidate& best = rest.front();
    if (best.weight < leastWeight && best.role.isEmpty())
        return;
    QStringList rivals;
    for (const Candidate& other : rest) {
        const bool isRival = other.likeness == best.likeness && other.target != best.target &&
                             !likeness(m_names[best.target], m_names[other.target]);
        if (isRival && other.weight * clearLead > best.weight)
            return;
        if (isRival && rivals.size() < mostNamed)
            rivals.append(m_names[other.target].key.name);
    }
    add(subject, best, rivals, false);
}

void IdentityProposer::add(Index subject, const Candidate& best, const QStringList& rivals, bool isRejected)
{
    const store::SpreadName& mine = m_spread.names[subject];
    const store::SpreadName& its = m_spread.names[best.target];
    IdentityProposal one{.subject = mine.key,
                         .target = its.key,
                         .subjectArticles = mine.articles,
                         .targetArticles = its.articles,
                         .likeness = best.likeness,
                         .sharedNeighbours = std::ssize(best.shared),
                         .neighbours = {},
                         .role = best.role,
                         .rivals = rivals,
                         .isRejected = isRejected};
    const auto named = std::min<qsizetype>(mostNamed, std::ssize(best.shared));
    for (const Index neighbour : std::span(best.shared).first(static_cast<std::size_t>(named)))
        one.neighbours.append(m_names[neighbour].key.name);
    m_found.emplace_back(best.weight, std::move(one));
}

} // namespace dateline::library
