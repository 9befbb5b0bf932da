#pragma once

#include "model/analysis/models.h"
#include "model/analysis/training/name_corpus.h"
#include "model/base/result.h"

#include <QString>
#include <QTextStream>

namespace dateline::analysis::training {

/// What words are read with in training: the models without the one that is to be trained.
struct Knowledge
{
    knowledge::Gazetteers gazetteers;
    tagging::WordClusters clusters;

    static base::Result<Knowledge> open(const QString& resourceFolder);
};

/// Trains the name model on all data that may be shipped and writes it. The gazetteers and clusters must be
/// made before. Progress goes to `out`. Takes about two minutes.
base::Result<void> trainNames(const QString& dataFolder, const QString& resourceFolder, QTextStream& out);

/// Trains the name model of a resource folder on a corpus, without a family of features if so wanted. Where
/// the corpus has sentences that are labelled by other rules, a first model is trained on the others, which
/// judges these; the one that is written is trained on both.
base::Result<void> trainNamesOn(const NameCorpus& corpus, const QString& resourceFolder, QTextStream& out,
                                std::optional<FeatureFamily> without = {});

} // namespace dateline::analysis::training
