#pragma once

#include "model/analysis/entities/role_phrase_reader.h"

#include <optional>
#include <vector>

namespace dateline::analysis::entities {

/// A role that the text ascribes to a name.
struct RoleCandidate
{
    text::Span span;
    double worth = 0; ///< how much it says and how surely it is meant of the name; higher is better
};

/// Looks for roles around one name: the title before it, the apposition behind or before it, the clause that
/// says what it is. Looks at a few dozen tokens at most. Refers to the context.
class RoleSearch
{
public:
    explicit RoleSearch(const RoleContext& context) : m_context(context) {}

    std::vector<RoleCandidate> candidates(const FoundName& name) const;

private:
    struct Found
    {
        qsizetype first = 0;
        qsizetype end = 0;
        qsizetype head = 0;
        double sureness = 0;
    };
    using Finding = std::optional<Found>;

    Finding titleBefore(const FoundName& name) const;
    Finding officeBefore(const FoundName& name) const;
    Finding nounBefore(const FoundName& name) const;
    Finding descriptionBefore(const FoundName& name) const;
    Finding appositionBehind(const FoundName& name) const;
    Finding appositionBefore(const FoundName& name) const;
    Finding clauseBehind(const FoundName& name) const;
    Finding headingBehind(const FoundName& name) const;
    Finding appointment(const FoundName& name) const;
    Finding asBefore(const FoundName& name) const;

    std::optional<RolePhrase> phraseBefore(qsizetype end, qsizetype begin, article::EntityType type) const;
    qsizetype nameBegin(const FoundName& name) const;
    qsizetype behindAge(const FoundName& name) const;
    bool isList(const FoundName& name) const;
    bool closesApposition(qsizetype token, qsizetype sentenceEnd) const;
    bool closesClause(qsizetype token, qsizetype sentenceEnd) const;
    bool isDoubtful(const FoundName& name) const;
    qsizetype withOwner(qsizetype first) const;
    qsizetype titleBegin(qsizetype first) const;
    qsizetype withPast(qsizetype first) const;
    qsizetype servedBefore(const FoundName& name, qsizetype title) const;
    RoleCandidate candidate(const Found& found) const;

    const RoleContext& m_context;
};

} // namespace dateline::analysis::entities
