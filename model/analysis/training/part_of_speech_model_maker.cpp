#include "model/analysis/training/part_of_speech_model_maker.h"

#include "model/analysis/morphology/lemmatizer.h"
#include "model/analysis/tagging/part_of_speech_features.h"
#include "model/analysis/tagging/part_of_speech_tagger.h"
#include "model/analysis/training/name_model_maker.h"
#include "model/analysis/training/part_of_speech_corpus.h"
#include "model/analysis/training/part_of_speech_evaluation.h"
#include "model/analysis/training/perceptron_trainer.h"
#include "model/analysis/training/treebank_labels.h"
#include "model/text/word_shape.h"

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using tagging::PartOfSpeech;

namespace {

QString modelPath(const QString& resourceFolder)
{
    return resourceFolder + u"/models/en/parts_of_speech.model"_s;
}

/// Everything that is measured on one treebank.
class Measurement
{
public:
    Measurement(const Knowledge& knowledge, const tagging::SequenceModel& model)
        : m_knowledge(knowledge)
        , m_reader(knowledge.gazetteers, knowledge.clusters)
        , m_tagger(m_reader, model)
    {}

    void add(const TreebankSentence& sentence)
    {
        addWords(sentence);
        addTokens(sentence);
    }

    QString report() const
    {
        return u"in the treebank's words\n"_s + m_words.table() +
               m_lemmas.line(u"lemmas, annotated parts"_s) + u'\n' +
               m_ownLemmas.line(u"lemmas, parts told"_s) + u"\n\nin the engine's tokens\n"_s +
               m_tokens.table() + m_wholes.line(u"tokens that are words"_s) + u'\n';
    }

private:
    bool isRare(QStringView word) const
    {
        const auto key = knowledge::TableKey::of(text::folded(word));
        return !key ||
               (m_knowledge.clusters.of(*key).fine == 0 && m_knowledge.gazetteers.word(*key).small == 0);
    }

    void addWords(const TreebankSentence& sentence)
    {
        const LabelledSentence labelled = inTreebankWords(sentence);
        const auto told = m_tagger.tag({labelled.words.begin(), labelled.words.end()});
        for (std::size_t i = 0; i < told.size(); ++i) {
            const TreebankWord& word = sentence.words[i];
            const PartOfSpeech annotated = partOfSpeech(word);
            m_words.add(annotated, told[i], isRare(word.form));
            if (word.lemma == u"_")
                continue;
            m_lemmas.add(m_lemmatizer.lemma(word.form, annotated) == word.lemma);
            m_ownLemmas.add(m_lemmatizer.lemma(word.form, told[i]) == word.lemma);
        }
    }

    void addTokens(const TreebankSentence& sentence)
    {
        const std::vector<TreebankToken> tokens = engineTokens(sentence);
        std::vector<QStringView> words;
        for (const TreebankToken& token : tokens)
            words.push_back(token.span.of(sentence.text));
        const auto told = m_tagger.tag(words);
        for (std::size_t i = 0; i < told.size(); ++i) {
            m_tokens.add(tokens[i].part, told[i], isRare(words[i]));
            if (tokens[i].isWhole)
                m_wholes.add(tagging::universalTag(tokens[i].part) == tagging::universalTag(told[i]));
        }
    }

    const Knowledge& m_knowledge;
    tagging::WordReader m_reader;
    tagging::PartOfSpeechTagger m_tagger;
    morphology::Lemmatizer m_lemmatizer;
    PartOfSpeechEvaluation m_words;
    PartOfSpeechEvaluation m_tokens;
    Accuracy m_wholes;
    Accuracy m_lemmas;
    Accuracy m_ownLemmas;
};

} // namespace

base::Result<void> trainPartsOfSpeech(const QString& dataFolder, const QString& resourceFolder,
                                      QTextStream& out)
{
    const auto knowledge = Knowledge::open(resourceFolder);
    if (!knowledge)
        return knowledge.error();
    const auto treebank = readTrainingTreebank(dataFolder);
    if (!treebank)
        return treebank.error();
    const tagging::WordReader reader(knowledge->gazetteers, knowledge->clusters);
    const std::vector<TrainingSentence> sentences =
        withPartOfSpeechFeatures(partOfSpeechCorpus(*treebank), reader);
    out << u"%1 sentences\n"_s.arg(sentences.size());
    out.flush();
    PerceptronTrainer trainer({}, tagging::partOfSpeechLabels());
    trainer.train(sentences, [&out](int epoch, int mistakes) {
        out << u"epoch %1, %2 words told wrong\n"_s.arg(epoch).arg(mistakes);
        out.flush();
    });
    return trainer.write(modelPath(resourceFolder), tagging::ModelKind::PartsOfSpeech,
                         tagging::PartOfSpeechFeatures::fingerprint);
}

base::Result<void> evaluatePartsOfSpeech(const QString& treebank, const QString& resourceFolder,
                                         QTextStream& out)
{
    const auto knowledge = Knowledge::open(resourceFolder);
    if (!knowledge)
        return knowledge.error();
    const auto model = tagging::openPartOfSpeechModel(resourceFolder);
    if (!model)
        return model.error();
    const auto sentences = readHeldOutTreebank(treebank);
    if (!sentences)
        return sentences.error();
    Measurement measurement(*knowledge, *model);
    for (const TreebankSentence& sentence : *sentences)
        measurement.add(sentence);
    out << measurement.report();
    return {};
}

} // namespace dateline::analysis::training
