#pragma once

#include "model/analysis/entities/role_phrase_reader.h"
#include "model/analysis/entities/title_search.h"

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
    explicit RoleSearch(const RoleContext& context) : m_context(context), m_titles(context) {}

    std::vector<RoleCandidate> candidates(const FoundName& name) const;

private:
    std::optional<FoundRole> appositionBehind(const FoundName& name) const;
    std::optional<FoundRole> appositionBefore(const FoundName& name) const;
    std::optional<FoundRole> clauseBehind(const FoundName& name) const;
    std::optional<FoundRole> headingBehind(const FoundName& name) const;
    std::optional<FoundRole> appointment(const FoundName& name) const;
    std::optional<FoundRole> asBefore(const FoundName& name) const;

    std::optional<RolePhrase> phraseBefore(qsizetype end, qsizetype begin, article::EntityType type) const;
    qsizetype nameBegin(const FoundName& name) const;
    qsizetype behindAge(const FoundName& name) const;
    bool isList(const FoundName& name) const;
    bool closesApposition(qsizetype token, qsizetype sentenceEnd) const;
    bool closesClause(qsizetype token, qsizetype sentenceEnd) const;
    bool isDoubtful(const FoundName& name) const;
    RoleCandidate candidate(const FoundRole& found) const;

    const RoleContext& m_context;
    TitleSearch m_titles;
};

} // namespace dateline::analysis::entities
