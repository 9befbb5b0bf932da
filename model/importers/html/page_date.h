#pragma once

#include "model/importers/dates/published_day.h"
#include "model/importers/html/linked_data.h"
#include "model/importers/html/meta_fields.h"

namespace dateline::importers::html {

/// What a page says about its day of publication beside its text, the surest first: JSON-LD, then meta
/// elements, then <time> elements marked as the publication or beside the headline, the page's address, and
/// at last date lines beside the headline. Days may come twice.
QList<dates::FoundDate> pageDates(const Page& page, const LinkedData& linked, const MetaFields& meta);

} // namespace dateline::importers::html
