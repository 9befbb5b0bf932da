#include "model/analysis/models.h"

#include "model/analysis/tagging/name_features.h"

#include <QDir>

namespace dateline::analysis {

base::Result<Models> Models::open(const QString& resourceFolder)
{
    const QDir folder(resourceFolder);
    auto gazetteers = knowledge::Gazetteers::open(folder.filePath(QStringLiteral("gazetteers")));
    if (!gazetteers)
        return gazetteers.error();
    auto clusters = tagging::WordClusters::open(folder.filePath(QStringLiteral("models/en/clusters.table")));
    if (!clusters)
        return clusters.error();
    auto names = tagging::SequenceModel::open(folder.filePath(QStringLiteral("models/en/names.model")),
                                              tagging::ModelKind::Names, tagging::NameFeatures::fingerprint);
    if (!names)
        return names.error();
    const auto confidence =
        confidence::ConfidenceScale::open(folder.filePath(QStringLiteral("models/en/confidence.txt")));
    if (!confidence)
        return confidence.error();
    return Models{std::move(gazetteers).value(), std::move(clusters).value(), std::move(names).value(),
                  *confidence};
}

} // namespace dateline::analysis
