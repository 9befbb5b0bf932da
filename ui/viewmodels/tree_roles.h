#pragma once

#include <Qt>

namespace dateline::viewmodels {

/// What trees of groups and members answer beside display, tooltip and accessible text.
enum TreeRole
{
    IsGroupRole = Qt::UserRole, ///< bool: the heading of a group
    TypeRole,        ///< int: article::EntityType; invalid for a group of findings that no entity is known of
    EntityRole,      ///< qsizetype: index into the analysis' entities; -1 for a heading
    FindingRole,     ///< Finding: the quote or figure of a row; invalid for a heading
    DescriptionRole, ///< QString: what stands beside or below the text in grey; may be empty
    OtherNamesRole,  ///< QString: what else the article calls an entity, in grey behind that; may be empty
    CountRole,       ///< qsizetype: mentions of an entity, members of a group
    LibraryCountRole, ///< qsizetype: mentions of an entity in the library; 0 where it has none elsewhere
    SelectedRole,     ///< bool: what the session has selected
    ComparedRole,     ///< int: 1 and 2 for the two entities that are compared, else 0
    DoubtfulRole,     ///< bool: a finding less sure than doubtfulBelow
    ReadersRole,      ///< bool: an entity that the reader added or corrected
    CopyRole,         ///< QString: a finding or an entity as it is copied; invalid for a heading
};

} // namespace dateline::viewmodels
