#pragma once

#include <QtGlobal>

namespace dateline::analysis::coreference {

/// Why a name is taken to name what another one names.
enum class LinkBasis
{
    None,       ///< it is the first name of its thing
    SameName,   ///< the same words
    KnownThing, ///< the gazetteers know both as names of one thing
    ShortName,  ///< a part of the fuller name
    Initials,   ///< an acronym of the fuller name
    Spelling,   ///< another spelling
    Stated,     ///< the article says so: "Northern Bank (NB)"
};

/// A group that a name belongs to, and why; group -1: none yet.
struct Link
{
    qsizetype group = -1;
    LinkBasis basis = LinkBasis::None;

    explicit operator bool() const { return group >= 0; }
};

/// Groups looked at for one name: keeps odd texts linear.
inline constexpr std::size_t mostCandidates = 32;

} // namespace dateline::analysis::coreference
