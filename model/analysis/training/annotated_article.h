#pragma once

#include "model/analysis/training/labelled_text.h"

namespace dateline::analysis::training {

/// Reads articles ID.txt whose entities ID.json lists by their aliases: gold_train/. Every whole-word
/// occurrence of an alias is a mention, longest alias first, where `only` does not restrict it.
base::Result<std::vector<LabelledText>> readAnnotatedArticles(const QString& folder);

} // namespace dateline::analysis::training
