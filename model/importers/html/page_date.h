#pragma once

#include "model/article/publication_date.h"
#include "model/importers/html/linked_data.h"
#include "model/importers/html/meta_fields.h"

namespace dateline::importers::html {

/// The day of publication by a page's metadata: JSON-LD, then meta elements, then <time> elements marked as
/// the publication or beside the headline, the page's address, and at last a date line beside the headline.
/// Unknown when none of them says.
article::PublicationDate pageDate(const Page& page, const LinkedData& linked, const MetaFields& meta);

} // namespace dateline::importers::html
