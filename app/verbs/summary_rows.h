#pragma once

#include "app/verbs/rows.h"
#include "model/library/answers.h"

namespace dateline::verbs {

/// The columns of a list of articles.
QStringList summaryColumns();
/// One article of a list.
Row summaryRow(const library::ArticleSummary& summary);

/// The articles that a verb names by their numbers; Invalid for a word that is no number.
base::Result<QList<article::ArticleId>> articleIds(const QStringList& words);

} // namespace dateline::verbs
