#pragma once

#include "model/analysis/training/name_folds.h"
#include "model/analysis/training/name_scores.h"

#include <map>

namespace dateline::analysis::training {

/// How well names are found in articles that the engine was not trained on, for each collection.
class HeldOutScores
{
public:
    /// `corpus` tells which names are seen: those of its sentences that are never held out.
    explicit HeldOutScores(const NameCorpus& corpus) : m_seen(surfacesOf(corpus.sentences)) {}

    void add(const HeldOutReading& reading);
    void print(QTextStream& out) const;

private:
    QSet<QString> m_seen;
    std::map<QString, NameScores> m_scores; ///< by collection
};

/// Holds out each fold of the training data in turn and prints how well names are found in it.
base::Result<void> crossValidateNames(const QString& dataFolder, const QString& resourceFolder,
                                      QTextStream& out);

} // namespace dateline::analysis::training
