#pragma once

#include <Qt>

namespace dateline::viewmodels {

/// What EntityTreeModel answers beside display, tooltip and accessible text.
enum EntityTreeRole
{
    IsGroupRole = Qt::UserRole, ///< bool: the heading of a type
    TypeRole,                   ///< int: article::EntityType
    EntityRole,                 ///< qsizetype: index into the analysis' entities; -1 for a heading
    DescriptionRole, ///< QString: what the article says it is, or the country of a place; may be empty
    CountRole,       ///< qsizetype: mentions of an entity, entities of a group
    SelectedRole,    ///< bool: the session's selected entity
    DoubtfulRole,    ///< bool: a finding less sure than doubtfulBelow
};

} // namespace dateline::viewmodels
