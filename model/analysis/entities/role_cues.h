#pragma once

#include "model/analysis/entities/role_context.h"

#include <optional>

namespace dateline::analysis::entities {

/// Words between a name and what it is: "is", "was appointed", "resigned as".
struct RoleCue
{
    qsizetype end = 0;        ///< the token behind it
    bool isPast = false;      ///< the role is no longer held for sure, so that its cue belongs to it
    bool givesOffice = false; ///< somebody came into an office: a bare "president" may follow
};

/// The cue that begins at a token.
std::optional<RoleCue> roleCueAt(const RoleContext& context, qsizetype token);

} // namespace dateline::analysis::entities
