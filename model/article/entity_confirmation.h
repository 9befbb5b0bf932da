#pragma once

#include "model/article/naming.h"

namespace dateline::article {

/// The reader's word that an entity is right wherever it stands, also in later imports. Kept apart from what
/// was found.
struct EntityConfirmation
{
    EntityKey entity;        ///< as it is shown
    bool isConfirmed = true; ///< false takes back what the reader said before, of single articles, too

    friend bool operator==(const EntityConfirmation&, const EntityConfirmation&) = default;
};

} // namespace dateline::article
