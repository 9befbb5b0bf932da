#pragma once

#include "model/importers/plain/line_layout.h"

namespace dateline::importers::plain {

/// Whether the first printed line of a text is its headline. `first` is its index in `lines`.
bool isHeadline(const std::vector<QStringView>& lines, std::size_t first, const LineLayout& layout);

/// Whether a line near the top stands for itself whatever surrounds it: a byline or a date line.
bool standsAlone(QStringView line);

} // namespace dateline::importers::plain
