#pragma once

#include "model/importers/readable/main_text.h"
#include "model/importers/readable/text_weights.h"

namespace dateline::importers::readable {

/// The text of an article element: its blocks without lists of links, lines such as "Read more: …",
/// repetitions of the headline, bylines and date lines at the top, and headings that nothing follows.
MainText articleParagraphs(const html::Page& page, const std::vector<Block>& blocks,
                           const TextWeights& weights, qsizetype element, const QString& headline);

} // namespace dateline::importers::readable
