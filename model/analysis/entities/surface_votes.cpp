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

void SurfaceVotes::learnParts(const std::vector<NameCandidate>& candidates)
{
    QHash<QString, TypeScores> parts;
    for (const NameCandidate& candidate : candidates) {
        if (candidate.end - candidate.first < 2 || (candidate.phrase && candidate.phrase->flags != 0 &&
                                                    candidate.phrase->flags != knowledge::PhraseRecord::Seen))
            continue;
        const TypeScores own = scores(candidate);
        if (own.best() != EntityType::Person || own.bestScore() < 2)
            continue;
        for (qsizetype i = candidate.first; i < candidate.end; ++i) {
            if (!m_facts[i].capital)
                continue;
            TypeScores part;
            part.add(EntityType::Person, i + 1 == candidate.end ? 4.5 : 2.0,
                     QLatin1StringView("part of a person's full name"));
            TypeScores& known = parts[m_facts.recased(i, i + 1)];
            if (known.bestScore() < part.bestScore())
                known = part;
        }
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
