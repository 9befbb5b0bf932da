#include "model/analysis/entities/surface_votes.h"

#include "model/analysis/entities/type_evidence.h"
#include "model/analysis/entities/word_lists.h"

#include <algorithm>

namespace dateline::analysis::entities {

using article::EntityType;

SurfaceVotes::SurfaceVotes(const TokenFacts& facts, const std::vector<NameCandidate>& candidates)
    : m_facts(facts)
{
    for (const NameCandidate& candidate : candidates) {
        Ballot& ballot = m_ballots[key(candidate)];
        if (ballot.mentions == 0)
            ballot.words = evidenceOfWords(facts, candidate);
        ballot.contexts.add(evidenceOfContext(facts, candidate), 1);
        ++ballot.mentions;
    }
    learnParts(candidates);
}

QString SurfaceVotes::key(const NameCandidate& candidate) const
{
    return m_facts.recased(candidate.first, candidate.end);
}

void SurfaceVotes::learnPersonParts(const NameCandidate& person, QHash<QString, TypeScores>& parts) const
{
    for (qsizetype i = person.first; i < person.end; ++i) {
        if (!m_facts[i].capital)
            continue;
        TypeScores part;
        part.add(EntityType::Person, i + 1 == person.end ? 4.5 : 2.0,
                 QLatin1StringView("part of a person's full name"));
        TypeScores& known = parts[m_facts.recased(i, i + 1)];
        if (known.bestScore() < part.bestScore())
            known = part;
    }
}

/// "Acme Airways" makes a lone "Acme" an organization, unless it is a place or an everyday word.
void SurfaceVotes::learnShortForm(const NameCandidate& organization, QHash<QString, TypeScores>& parts) const
{
    const QString first = m_facts.recased(organization.first, organization.first + 1);
    if (m_facts[organization.first].common || m_facts.gazetteers().phrase(first) ||
        !m_facts.gazetteers().places(first).empty())
        return;
    TypeScores part;
    part.add(EntityType::Organization, 2.5, QLatin1StringView("short form of a longer name"));
    TypeScores& known = parts[first];
    if (known.bestScore() < part.bestScore())
        known = part;
}

void SurfaceVotes::learnParts(const std::vector<NameCandidate>& candidates)
{
    QHash<QString, TypeScores> parts;
    for (const NameCandidate& candidate : candidates) {
        if (candidate.end - candidate.first < 2 || (candidate.phrase && candidate.phrase->flags != 0 &&
                                                    candidate.phrase->flags != knowledge::PhraseRecord::Seen))
            continue;
        const TypeScores own = scores(candidate);
        if (own.bestScore() < 2)
            continue;
        if (own.best() == EntityType::Person)
            learnPersonParts(candidate, parts);
        else if (own.best() == EntityType::Organization)
            learnShortForm(candidate, parts);
    }
    m_parts = std::move(parts);
}

TypeScores SurfaceVotes::scores(const NameCandidate& candidate) const
{
    const auto ballot = m_ballots.constFind(key(candidate));
    if (ballot == m_ballots.cend())
        return {};
    TypeScores sum = ballot->words;
    // Many mentions say more than one, but not many times more.
    constexpr double fullWeight = 3;
    sum.add(ballot->contexts, std::min(1.0, fullWeight / ballot->mentions));
    if (candidate.end - candidate.first == 1) {
        if (const auto part = m_parts.constFind(key(candidate)); part != m_parts.cend())
            sum.add(*part, 1);
    }
    return sum;
}

} // namespace dateline::analysis::entities
