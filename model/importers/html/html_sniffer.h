#pragma once

#include "model/importers/source.h"

namespace dateline::importers::html {

/// Whether a source is a web page: it begins with a tag or declaration of HTML, behind white space, comments
/// and an XML declaration; or its name says so and there is a tag in its first kilobytes.
bool looksLikeHtml(const Source& source);

} // namespace dateline::importers::html
