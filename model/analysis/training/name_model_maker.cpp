#include "model/analysis/training/name_model_maker.h"

#include "model/analysis/tagging/name_features.h"
#include "model/analysis/tagging/name_labels.h"

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

base::Result<Knowledge> Knowledge::open(const QString& resourceFolder)
{
    auto gazetteers = knowledge::Gazetteers::open(resourceFolder + u"/gazetteers"_s);
    if (!gazetteers)
        return gazetteers.error();
    auto clusters = tagging::WordClusters::open(resourceFolder + u"/models/en/clusters.table"_s);
    if (!clusters)
        return clusters.error();
    return Knowledge{std::move(gazetteers).value(), std::move(clusters).value()};
}

base::Result<void> trainNames(const QString& dataFolder, const QString& resourceFolder, QTextStream& out)
{
    const auto corpus = readNameCorpus(dataFolder);
    if (!corpus)
        return corpus.error();
    return trainNamesOn(trainingSentences(*corpus), resourceFolder, out);
}

base::Result<void> trainNamesOn(const std::vector<LabelledSentence>& sentences, const QString& resourceFolder,
                                QTextStream& out, std::optional<FeatureFamily> without)
{
    const auto knowledge = Knowledge::open(resourceFolder);
    if (!knowledge)
        return knowledge.error();
    const tagging::WordReader reader(knowledge->gazetteers, knowledge->clusters);
    std::vector<TrainingSentence> featured;
    featured.reserve(sentences.size());
    for (const LabelledSentence& sentence : sentences)
        featured.push_back(withNameFeatures(sentence, reader, without));
    out << u"%1 sentences\n"_s.arg(featured.size());
    out.flush();
    CrfTrainer trainer({}, tagging::nameLabels(), tagging::mayFollow);
    trainer.train(featured, [&out](int epoch, double loss) {
        out << u"epoch %1, loss %2\n"_s.arg(epoch).arg(loss, 0, 'f', 0);
        out.flush();
    });
    return trainer.write(resourceFolder + u"/models/en/names.model"_s, tagging::ModelKind::Names,
                         tagging::NameFeatures::fingerprint);
}

} // namespace dateline::analysis::training
