#pragma once

#include "model/importers/html/linked_data.h"
#include "model/importers/html/meta_fields.h"

namespace dateline::importers::html {

/// The headline of a page without the name of the site: from JSON-LD, og:title, the first <h1>, <title>.
/// Empty when the page has none of them.
QString pageHeadline(const Page& page, const LinkedData& linked, const MetaFields& meta, const QString& site);

/// Cuts " | Site" or "Site: " off a title. Without a known site, a last part of a title counts as one when it
/// is shorter than what remains.
QString withoutSite(const QString& title, const QString& site);

} // namespace dateline::importers::html
