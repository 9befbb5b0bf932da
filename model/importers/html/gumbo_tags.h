#pragma once

#include "model/importers/html/page.h"

#include <gumbo.h>

namespace dateline::importers::html {

/// The element that one of gumbo's tags stands for.
Tag tagOf(GumboTag tag);

} // namespace dateline::importers::html
