#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"

#include <vector>

namespace dateline::analysis::coreference {

/// Groups the names of an article by what they name: "Mr. Bek" joins "Ana Bek", "UNB" joins "United Nations
/// Bank", "U.S." joins "United States"; two people of one surname stay two. Returns for each name the number
/// of its group; groups are numbered from 0 in the order of their first mention. Time grows with the number
/// of names and of groups that share a word. Stateless and safe from any thread.
std::vector<qsizetype> groupNames(const Document& document, const std::vector<entities::FoundName>& names);

} // namespace dateline::analysis::coreference
