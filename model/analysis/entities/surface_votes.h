#pragma once

#include "model/analysis/entities/name_cutter.h"
#include "model/analysis/entities/type_scores.h"

#include <QHash>
#include <QString>

namespace dateline::analysis::entities {

/// Lets all mentions of a name in one article say together what it names, and full names speak for their
/// parts: "Ana Bek" makes a lone "Bek" a person.
class SurfaceVotes
{
public:
    SurfaceVotes(const TokenFacts& facts, const std::vector<NameCandidate>& candidates);

    /// What speaks for each type of this mention.
    TypeScores scores(const NameCandidate& candidate) const;

private:
    struct Ballot
    {
        TypeScores words;
        TypeScores contexts;
        int mentions = 0;
    };

    QString key(const NameCandidate& candidate) const;
    void learnPersonParts(const NameCandidate& person, QHash<QString, TypeScores>& parts) const;
    void learnShortForm(const NameCandidate& organization, QHash<QString, TypeScores>& parts) const;
    void learnParts(const std::vector<NameCandidate>& candidates);

    const TokenFacts& m_facts;
    QHash<QString, Ballot> m_ballots;
    QHash<QString, TypeScores> m_parts; ///< what longer names say about a single word of theirs
};

} // namespace dateline::analysis::entities
