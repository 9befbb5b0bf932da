#pragma once

#include "ui/viewmodels/article_document.h"
#include "ui/viewmodels/typography.h"

namespace dateline::articleview {

/// What the reader's wishes mean for the document of an article at a zoom. The room for the byline is left at
/// nothing.
viewmodels::Typesetting typesettingFor(const viewmodels::Typography& typography, double zoom);

/// The width of a line in the letters of a typesetting, in the measure of the typography.
qreal measureWidth(const viewmodels::Typography& typography, const viewmodels::Typesetting& setting);

/// The family of plain letters that is easiest to read of those that the desktop has.
QString plainFamily();

} // namespace dateline::articleview
