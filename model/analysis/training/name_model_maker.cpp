#include "model/analysis/training/name_model_maker.h"

#include "model/analysis/tagging/name_features.h"
#include "model/analysis/tagging/name_labels.h"
#include "model/analysis/training/name_corpus.h"
#include "model/analysis/training/word_knowledge.h"

#include <algorithm>
#include <array>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using article::EntityType;

namespace {

QString modelPath(const QString& resourceFolder)
{
    return resourceFolder + u"/models/en/names.model"_s;
}

/// Counts of one type or of all.
struct Counts
{
    int right = 0;
    int found = 0;
    int labelled = 0;

    QString line(const QString& name) const
    {
        const double precision = found == 0 ? 0 : 100.0 * right / found;
        const double recall = labelled == 0 ? 0 : 100.0 * right / labelled;
        const double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return u"%1 %2 %3 %4   %5\n"_s.arg(name, -13)
            .arg(precision, 6, 'f', 1)
            .arg(recall, 6, 'f', 1)
            .arg(f1, 6, 'f', 1)
            .arg(labelled);
    }
};

void count(const std::vector<tagging::LabelledName>& found,
           const std::vector<tagging::LabelledName>& labelled,
           std::array<Counts, article::entityTypeCount + 1>& counts)
{
    const auto add = [&counts](EntityType type, int Counts::*field) {
        ++(counts[static_cast<std::size_t>(type)].*field);
        ++(counts.back().*field);
    };
    for (const tagging::LabelledName& name : found) {
        add(name.type, &Counts::found);
        if (std::find(labelled.begin(), labelled.end(), name) != labelled.end())
            add(name.type, &Counts::right);
    }
    for (const tagging::LabelledName& name : labelled)
        add(name.type, &Counts::labelled);
}

} // namespace

base::Result<void> trainNames(const QString& dataFolder, const QString& resourceFolder, QTextStream& out)
{
    const auto knowledge = WordKnowledge::open(resourceFolder);
    if (!knowledge)
        return knowledge.error();
    const auto corpus = readNameCorpus(dataFolder);
    if (!corpus)
        return corpus.error();
    const tagging::WordReader reader(knowledge->gazetteers, knowledge->clusters);
    std::vector<TrainingSentence> sentences;
    sentences.reserve(corpus->size());
    for (const LabelledSentence& sentence : *corpus)
        sentences.push_back(withNameFeatures(sentence, reader));
    out << u"%1 sentences\n"_s.arg(sentences.size());
    out.flush();
    CrfTrainer trainer({}, tagging::nameLabels(), tagging::mayFollow);
    trainer.train(sentences, [&out](int epoch, double loss) {
        out << u"epoch %1, loss %2\n"_s.arg(epoch).arg(loss, 0, 'f', 0);
        out.flush();
    });
    return trainer.write(modelPath(resourceFolder), tagging::ModelKind::Names,
                         tagging::NameFeatures::fingerprint);
}

base::Result<void> evaluateNames(const QString& labelledFile, const QString& resourceFolder, QTextStream& out)
{
    const auto knowledge = WordKnowledge::open(resourceFolder);
    if (!knowledge)
        return knowledge.error();
    const auto model = tagging::SequenceModel::open(modelPath(resourceFolder), tagging::ModelKind::Names,
                                                    tagging::NameFeatures::fingerprint);
    if (!model)
        return model.error();
    const auto texts = readColumnTexts(labelledFile);
    if (!texts)
        return texts.error();
    const tagging::WordReader reader(knowledge->gazetteers, knowledge->clusters);
    tagging::Lattice lattice = model->makeLattice();
    std::array<Counts, article::entityTypeCount + 1> counts;
    for (const LabelledSentence& sentence : sentencesOf(*texts)) {
        const TrainingSentence featured = withNameFeatures(sentence, reader);
        lattice.reset(featured.features.size());
        for (std::size_t word = 0; word < featured.features.size(); ++word)
            model->score(featured.features[word], lattice.emissions(word));
        count(tagging::namesIn(lattice.bestPath()), tagging::namesIn(sentence.labels), counts);
    }
    out << u"                   P      R     F1   labelled\n"_s;
    for (int type = 0; type < article::entityTypeCount; ++type)
        out << counts[static_cast<std::size_t>(type)].line(article::toString(static_cast<EntityType>(type)));
    out << counts.back().line(u"all"_s);
    return {};
}

} // namespace dateline::analysis::training
