#pragma once

#include "model/importers/html/page.h"

#include <vector>

namespace dateline::importers::readable {

/// For each node of a page whether it lies in something that is no part of an article (noise.h). An element
/// that is only named like noise is kept when most of the page's text lies in it. Linear in the page times
/// the logarithm of its blocks.
std::vector<bool> excludedNodes(const html::Page& page);

/// The same for what is certainly no text, whatever elements are called.
std::vector<bool> certainlyExcludedNodes(const html::Page& page);

} // namespace dateline::importers::readable
