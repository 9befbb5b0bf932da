#pragma once

#include "model/analysis/training/name_corpus.h"
#include "model/article/analysis.h"
#include "model/article/article.h"

#include <QTemporaryDir>
#include <QTextStream>

#include <functional>

namespace dateline::analysis::training {

/// What the engine finds in an article that it was not trained on.
struct HeldOutReading
{
    const LabelledArticle& labelled;
    article::Article article;
    article::Analysis analysis; ///< with unscaled confidence
};

/// Cross-validation: the corpus in folds, and for each fold an engine whose word lists and name model have
/// seen the others only.
class NameFolds
{
public:
    /// Reads the corpus. `resourceFolder` gives all that does not hang on it.
    static base::Result<NameFolds> open(const QString& dataFolder, const QString& resourceFolder);

    static constexpr int count = 5;

    /// Trains an engine without a fold and hands the fold's articles to `take` as that engine reads them.
    /// About half a minute.
    base::Result<void> read(int fold, QTextStream& out,
                            const std::function<void(const HeldOutReading&)>& take) const;

    const NameCorpus& corpus() const { return m_corpus; }
    /// The corpus without a fold of its articles.
    NameCorpus without(const std::vector<int>& folds, int fold) const;
    /// Fills an empty folder with resources of which the parts that are learnt have seen `seen` only; the
    /// name model is left to be trained.
    base::Result<void> makeResources(const QString& folder, const NameCorpus& seen) const;

private:
    NameFolds(QString dataFolder, QString resourceFolder, NameCorpus corpus);

    QString m_dataFolder;
    QString m_resourceFolder;
    NameCorpus m_corpus;
};

} // namespace dateline::analysis::training
