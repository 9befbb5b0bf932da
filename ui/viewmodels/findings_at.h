#pragma once

#include "model/article/analysis.h"

#include <optional>

namespace dateline::viewmodels {

/// The event (index into the analysis) that an offset of the text belongs to: the one whose trigger stands
/// there, else the one with the shortest evidence around it.
std::optional<qsizetype> eventAt(const article::Analysis& analysis, qsizetype offset);

} // namespace dateline::viewmodels
