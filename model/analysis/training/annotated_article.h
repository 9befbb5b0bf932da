#pragma once

#include "model/analysis/training/labelled_article.h"
#include "model/base/result.h"

namespace dateline::analysis::training {

/// Reads articles ID.txt whose entities ID.json lists by their aliases: gold_train/, gold/. Every whole-word
/// occurrence of an alias is a name, longest alias first, where `only` does not restrict it.
base::Result<std::vector<LabelledArticle>> readAnnotatedArticles(const QString& folder);

} // namespace dateline::analysis::training
