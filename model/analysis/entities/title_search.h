#pragma once

#include "model/analysis/entities/found_role.h"
#include "model/analysis/entities/role_phrase_reader.h"

#include <optional>

namespace dateline::analysis::entities {

/// Looks for what stands right before a name and tells what it is: a title, an office, a kind of
/// organization. Refers to the context.
class TitleSearch
{
public:
    explicit TitleSearch(const RoleContext& context) : m_context(context) {}

    /// Of a person: "deposed President", "Iranian foreign minister".
    std::optional<FoundRole> titleBefore(const FoundName& name) const;
    /// Of a person: "Secretary of State".
    std::optional<FoundRole> officeBefore(const FoundName& name) const;
    /// Of an organization: "rights group".
    std::optional<FoundRole> nounBefore(const FoundName& name) const;
    /// Of an organization: "separatist".
    std::optional<FoundRole> descriptionBefore(const FoundName& name) const;

private:
    qsizetype withOwner(qsizetype first) const;
    qsizetype withPast(qsizetype first) const;
    qsizetype titleBegin(qsizetype first) const;
    qsizetype servedBefore(const FoundName& name, qsizetype title) const;

    const RoleContext& m_context;
};

} // namespace dateline::analysis::entities
