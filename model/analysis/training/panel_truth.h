#pragma once

#include "model/analysis/training/labelled_article.h"
#include "model/article/analysis.h"

#include <optional>
#include <vector>

namespace dateline::analysis::training {

/// For each found entity whether its row in the panel is right: it shares most names with one labelled entity
/// that no other row has taken, and is of its type. Nothing where the labels leave it open (an optional
/// entity) or where it has no names.
std::vector<std::optional<bool>> rightRows(const LabelledArticle& labelled, const article::Analysis& found);

} // namespace dateline::analysis::training
