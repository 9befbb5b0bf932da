#pragma once

#include "model/analysis/training/labelled_article.h"
#include "model/analysis/training/name_scores.h"
#include "model/article/article.h"
#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::analysis::training {

/// Measures how well names are found and prints it. `labelled` is either a `word TAB … TAB label` file, whose
/// sentences the model tags one by one, or a folder of annotated articles, which the whole engine reads. The
/// data folder tells which names the model was trained with.
base::Result<void> evaluateNames(const QString& labelled, const QString& dataFolder,
                                 const QString& resourceFolder, QTextStream& out);

/// Counts the names that the model alone finds in a `word TAB … TAB label` file.
base::Result<void> scoreSentences(const QString& path, const QString& resourceFolder, NameScores& scores);
/// Counts the names that the whole engine finds in articles.
base::Result<void> scoreArticles(const std::vector<LabelledArticle>& articles, const QString& resourceFolder,
                                 NameScores& scores);

/// The article as the engine takes it. Its first paragraph counts as the headline.
article::Article asArticle(const LabelledArticle& labelled);

} // namespace dateline::analysis::training
