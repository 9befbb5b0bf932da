#pragma once

#include "model/analysis/times/match.h"

namespace dateline::analysis::times {

/// Whether words that read as a time expression are one among their neighbours: "May" is no month in "May
/// Lind" and "may", "2010" no year in "room 2010" and "2010 people", "March" none in "the march". Asks a
/// bounded number of terms.
bool isTime(const Terms& terms, const Match& match);

} // namespace dateline::analysis::times
