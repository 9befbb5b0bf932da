#pragma once

#include "model/importers/readable/text_weights.h"

namespace dateline::importers::readable {

/// The element that holds the article: the index of a node, the page's root where nothing stands out.
qsizetype articleElement(const html::Page& page, const std::vector<Block>& blocks,
                         const TextWeights& weights);

} // namespace dateline::importers::readable
