#pragma once

#include "model/analysis/coreference/stated_names.h"

namespace dateline::analysis::coreference {

/// Lets an article agree on what a spelling names: found names that are written alike get the type that their
/// confidences together speak for most, and so do the two of a stated pair. A retyped name says so in its
/// provenance. Linear in the number of names.
void settleTypes(const Document& document, const std::vector<StatedPair>& pairs,
                 std::vector<entities::FoundName>& names);

} // namespace dateline::analysis::coreference
