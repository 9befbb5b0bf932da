#include "model/analysis/training/word_knowledge.h"

namespace dateline::analysis::training {

base::Result<WordKnowledge> WordKnowledge::open(const QString& resourceFolder)
{
    auto gazetteers = knowledge::Gazetteers::open(resourceFolder + QStringLiteral("/gazetteers"));
    if (!gazetteers)
        return gazetteers.error();
    auto clusters = tagging::WordClusters::open(resourceFolder + QStringLiteral("/models/en/clusters.table"));
    if (!clusters)
        return clusters.error();
    return WordKnowledge{std::move(gazetteers).value(), std::move(clusters).value()};
}

} // namespace dateline::analysis::training
