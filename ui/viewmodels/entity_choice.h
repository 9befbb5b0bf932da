#pragma once

#include "model/article/analysis.h"
#include "model/article/naming.h"

#include <vector>

namespace dateline::viewmodels {

/// The entities of an article to choose from, those of a type first, most mentioned first, without those of
/// one key.
std::vector<article::EntityKey> entityChoice(const article::Analysis& analysis, article::EntityType first,
                                             const article::EntityKey& without = {});

} // namespace dateline::viewmodels
