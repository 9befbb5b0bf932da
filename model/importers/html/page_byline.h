#pragma once

#include "model/importers/html/linked_data.h"
#include "model/importers/html/meta_fields.h"

namespace dateline::importers::html {

/// Who wrote the article, without "By": from JSON-LD, meta elements, elements marked as the author or as a
/// byline. Empty when the page does not say.
QString pageByline(const Page& page, const LinkedData& linked, const MetaFields& meta);

} // namespace dateline::importers::html
