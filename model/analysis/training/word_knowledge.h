#pragma once

#include "model/analysis/knowledge/gazetteers.h"
#include "model/analysis/tagging/word_clusters.h"
#include "model/base/result.h"

namespace dateline::analysis::training {

/// What words are read with, in training as in the engine.
struct WordKnowledge
{
    knowledge::Gazetteers gazetteers;
    tagging::WordClusters clusters;

    /// Opens gazetteers/ and the clusters below the folder.
    static base::Result<WordKnowledge> open(const QString& resourceFolder);
};

} // namespace dateline::analysis::training
