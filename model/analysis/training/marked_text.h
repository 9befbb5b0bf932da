#pragma once

#include "model/analysis/training/labelled_article.h"
#include "model/base/result.h"

namespace dateline::analysis::training {

/// Reads the items of a folder whose names are marked inline as [surface|type], one sentence a line, "# "
/// before a headline, an empty line behind an item: written/.
base::Result<std::vector<LabelledArticle>> readMarkedTexts(const QString& folder);

} // namespace dateline::analysis::training
