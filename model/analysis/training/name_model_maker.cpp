#include "model/analysis/training/name_model_maker.h"

#include "model/analysis/tagging/name_features.h"
#include "model/analysis/tagging/name_labels.h"
#include "model/analysis/training/name_judge.h"

#include <QTemporaryDir>

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

namespace {

/// How far sentences are trusted that are labelled by other rules.
constexpr float handMadeWeight = 0.5F;
constexpr float machineMadeWeight = 0.3F;

/// Trains and writes models in one resource folder.
class Maker
{
public:
    Maker(const Knowledge& knowledge, QTextStream& out, std::optional<FeatureFamily> without)
        : m_reader(knowledge.gazetteers, knowledge.clusters), m_out(out), m_without(without)
    {}

    void take(const std::vector<LabelledSentence>& sentences);
    base::Result<void> take(const std::vector<PartialSentence>& sentences);
    base::Result<void> train(const QString& path);

private:
    base::Result<tagging::SequenceModel> makeJudge();

    tagging::WordReader m_reader;
    QTextStream& m_out;
    std::optional<FeatureFamily> m_without;
    std::vector<TrainingSentence> m_sentences;
};

void Maker::take(const std::vector<LabelledSentence>& sentences)
{
    m_sentences.reserve(m_sentences.size() + sentences.size());
    for (const LabelledSentence& sentence : sentences)
        m_sentences.push_back(
            {nameFeatures(sentence.words, m_reader, m_without), sentence.labels, sentence.weight});
}

/// Takes what a model that was trained on what has been taken so far can be brought to agree with.
base::Result<void> Maker::take(const std::vector<PartialSentence>& sentences)
{
    if (sentences.empty())
        return {};
    const auto model = makeJudge();
    if (!model)
        return model.error();
    NameJudge judge(*model);
    const std::size_t before = m_sentences.size();
    for (const PartialSentence& sentence : sentences) {
        auto features = nameFeatures(sentence.words, m_reader, m_without);
        if (auto labels = judge.labelsOf(sentence, features))
            m_sentences.push_back({std::move(features), std::move(*labels),
                                   sentence.byHand ? handMadeWeight : machineMadeWeight});
    }
    m_out
        << u"%1 of %2 sentences with other labels\n"_s.arg(m_sentences.size() - before).arg(sentences.size());
    return {};
}

base::Result<tagging::SequenceModel> Maker::makeJudge()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"judge.model"_s);
    if (const auto trained = train(path); !trained)
        return trained.error();
    return tagging::SequenceModel::open(path, tagging::ModelKind::Names, tagging::NameFeatures::fingerprint);
}

base::Result<void> Maker::train(const QString& path)
{
    m_out << u"%1 sentences\n"_s.arg(m_sentences.size());
    m_out.flush();
    CrfTrainer trainer({}, tagging::nameLabels(), tagging::mayFollow);
    trainer.train(m_sentences, [this](int epoch, double loss) {
        m_out << u"epoch %1, loss %2\n"_s.arg(epoch).arg(loss, 0, 'f', 0);
        m_out.flush();
    });
    return trainer.write(path, tagging::ModelKind::Names, tagging::NameFeatures::fingerprint);
}

} // namespace

base::Result<void> trainNames(const QString& dataFolder, const QString& resourceFolder, QTextStream& out)
{
    const auto corpus = readNameCorpus(dataFolder);
    if (!corpus)
        return corpus.error();
    return trainNamesOn(*corpus, resourceFolder, out);
}

base::Result<void> trainNamesOn(const NameCorpus& corpus, const QString& resourceFolder, QTextStream& out,
                                std::optional<FeatureFamily> without)
{
    const auto knowledge = Knowledge::open(resourceFolder);
    if (!knowledge)
        return knowledge.error();
    Maker maker(*knowledge, out, without);
    maker.take(trainingSentences(corpus));
    if (const auto taken = maker.take(corpus.partial); !taken)
        return taken;
    return maker.train(resourceFolder + u"/models/en/names.model"_s);
}

} // namespace dateline::analysis::training
