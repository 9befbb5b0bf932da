#pragma once

#include "model/article/entity.h"

namespace dateline::article {

/// The number of an entity's mentions by name: what readers are told and walk through. Pronouns and
/// descriptions are only likely to mean the entity. Linear in the number of mentions.
qsizetype nameCount(const Entity& entity);

} // namespace dateline::article
