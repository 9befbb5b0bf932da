#pragma once

#include "model/text/span.h"

#include <vector>

namespace dateline::viewmodels {

/// The shortest stretches that hold a place of each word, from the beginning of the first to the end of the
/// last, in text order and without overlaps; the last may begin `reach` behind the first. The places of a
/// word are in text order. Of stretches that overlap the shorter one is given, of equal ones the first.
std::vector<text::Span> shortestTogether(const std::vector<std::vector<text::Span>>& places, qsizetype reach);

} // namespace dateline::viewmodels
