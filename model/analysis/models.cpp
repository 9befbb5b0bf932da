#include "model/analysis/models.h"

#include "model/analysis/tagging/name_features.h"
#include "model/analysis/tagging/part_of_speech_tagger.h"

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
    auto partsOfSpeech = tagging::openPartOfSpeechModel(resourceFolder);
    if (!partsOfSpeech)
        return partsOfSpeech.error();
    auto dependencies = parsing::ParserModel::open(resourceFolder);
    if (!dependencies)
        return dependencies.error();
    const auto confidence =
        confidence::ConfidenceScale::open(folder.filePath(QStringLiteral("models/en/confidence.txt")));
    if (!confidence)
        return confidence.error();
    return Models{std::move(gazetteers).value(),    std::move(clusters).value(),     std::move(names).value(),
                  std::move(partsOfSpeech).value(), std::move(dependencies).value(), *confidence};
}

} // namespace dateline::analysis
