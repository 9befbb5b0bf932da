#pragma once

#include "model/analysis/times/match.h"

namespace dateline::analysis::times {

/// Reads "2010", ", 2010", "of 2010", "of this year", "last year" or "of that year" behind a month, quarter
/// or holiday into its form and moves its end; leaves both alone where nothing of the kind stands there.
void readYearBehind(const Terms& terms, Match& match);

} // namespace dateline::analysis::times
