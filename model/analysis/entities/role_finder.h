#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"
#include "model/analysis/knowledge/gazetteers.h"

#include <vector>

namespace dateline::analysis::entities {

/// Gives people and organizations the role that the article ascribes to them: by a title ("deposed President
/// X"), an apposition ("X, the finance minister,", "The governor of Osh, X,"), or a clause ("X is a lawyer",
/// "X, who heads the commission", "resigned as president"). Of several the one that says most stays, the
/// earlier of equals. A role that may be over keeps the words that say so. `groups` holds for each name the
/// number of its entity in `document.found.entities`. Linear in the length of the document.
void findRoles(Document& document, const knowledge::Gazetteers& gazetteers,
               const std::vector<FoundName>& names, const std::vector<qsizetype>& groups);

} // namespace dateline::analysis::entities
