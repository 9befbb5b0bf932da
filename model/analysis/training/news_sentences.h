#pragma once

#include "model/analysis/training/labelled_article.h"
#include "model/base/result.h"

namespace dateline::analysis::training {

/// Reads sentences that stand as JSON objects, one a line, each with the name of its article, and puts them
/// together again: ner/news_gold_train.jsonl.
base::Result<std::vector<LabelledArticle>> readNewsSentences(const QString& path);

} // namespace dateline::analysis::training
