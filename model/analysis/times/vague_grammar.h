#pragma once

#include "model/analysis/times/match.h"

namespace dateline::analysis::times {

/// References that name no date: "recently", "now", "soon", "these days", "the near future". The longest that
/// begins at a term.
MaybeMatch readVague(const Terms& terms, int begin);

} // namespace dateline::analysis::times
