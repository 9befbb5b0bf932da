#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"
#include "model/analysis/knowledge/gazetteers.h"

#include <vector>

namespace dateline::analysis::entities {

/// Gives people the role that the article ascribes to them: the title before a name ("deposed President X")
/// or the apposition behind or before it ("X, the finance minister,"). The first role told stays, the longest
/// of those before the full name wins over a bare "Mr.". `groups` holds for each name the number of its
/// entity in `document.found.entities`.
void findRoles(Document& document, const knowledge::Gazetteers& gazetteers,
               const std::vector<FoundName>& names, const std::vector<qsizetype>& groups);

} // namespace dateline::analysis::entities
