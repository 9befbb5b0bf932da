#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"

#include <vector>

namespace dateline::viewmodels {

/// How much an article is about each of its entities, in the order of the analysis; only good for comparing
/// them with each other. What counts: standing in the headline or in the first paragraph, taking part in
/// events, being quoted, and how often the article speaks of it, a name more than a pronoun.
std::vector<double> entityImportance(const article::Article& article, const article::Analysis& analysis);

} // namespace dateline::viewmodels
