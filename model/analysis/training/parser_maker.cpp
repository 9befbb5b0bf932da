#include "model/analysis/training/parser_maker.h"

#include "model/analysis/parsing/dependency_parser.h"
#include "model/analysis/tagging/part_of_speech_tagger.h"
#include "model/analysis/training/held_out_parts.h"
#include "model/analysis/training/move_trainer.h"
#include "model/analysis/training/parser_evaluation.h"
#include "model/analysis/training/parser_writer.h"
#include "model/analysis/training/part_of_speech_corpus.h"
#include "model/analysis/training/relation_trainer.h"
#include "model/analysis/training/tree_labels.h"

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using parsing::DependencyTree;

namespace {

parsing::ParserWords wordsOf(const TreeSentence& sentence, const tagging::WordClusters& clusters)
{
    const std::vector<QStringView> words(sentence.words.begin(), sentence.words.end());
    return parsing::parserWords(words, sentence.parts, clusters);
}

void trainMoves(MoveTrainer& trainer, const std::vector<TreeSentence>& trees,
                const tagging::WordClusters& clusters, QTextStream& out)
{
    std::vector<MoveSentence> sentences;
    sentences.reserve(trees.size());
    for (const TreeSentence& tree : trees)
        sentences.push_back({wordsOf(tree, clusters), projective(tree.heads)});
    trainer.train(sentences, [&out](int epoch, int mistakes) {
        out << u"epoch %1, %2 sentences parsed wrong\n"_s.arg(epoch).arg(mistakes);
        out.flush();
    });
}

void trainRelations(RelationTrainer& trainer, const std::vector<TreeSentence>& trees,
                    const tagging::WordClusters& clusters, QTextStream& out)
{
    std::vector<RelationSentence> sentences;
    sentences.reserve(trees.size());
    for (const TreeSentence& tree : trees) {
        RelationSentence sentence{wordsOf(tree, clusters), DependencyTree(tree.heads)};
        for (qsizetype word = 0; word < sentence.tree.size(); ++word)
            sentence.tree.setRelation(word, tree.relations[static_cast<std::size_t>(word)]);
        sentences.push_back(std::move(sentence));
    }
    trainer.train(sentences, [&out](int epoch, int mistakes) {
        out << u"epoch %1, %2 relations told wrong\n"_s.arg(epoch).arg(mistakes);
        out.flush();
    });
}

/// Parses and compares sentence by sentence.
class Measurement
{
public:
    Measurement(const Knowledge& knowledge, const tagging::SequenceModel& parts,
                const parsing::ParserModel& model)
        : m_reader(knowledge.gazetteers, knowledge.clusters)
        , m_tagger(m_reader, parts)
        , m_parser(knowledge.clusters, model)
    {}

    void add(const TreebankSentence& sentence)
    {
        add(treeInTreebankWords(sentence), m_words);
        add(treeInEngineTokens(sentence), m_tokens);
    }

    QString report() const
    {
        return u"in the treebank's words\n"_s + m_words.table() + u"\nin the engine's tokens\n"_s +
               m_tokens.table();
    }

private:
    void add(const TreeSentence& sentence, ParserEvaluation& evaluation)
    {
        const std::vector<QStringView> words(sentence.words.begin(), sentence.words.end());
        evaluation.add(sentence, m_parser.parse(words, m_tagger.tag(words)));
    }

    tagging::WordReader m_reader;
    tagging::PartOfSpeechTagger m_tagger;
    parsing::DependencyParser m_parser;
    ParserEvaluation m_words;
    ParserEvaluation m_tokens;
};

} // namespace

base::Result<void> trainParser(const QString& dataFolder, const QString& resourceFolder, QTextStream& out)
{
    const auto knowledge = Knowledge::open(resourceFolder);
    if (!knowledge)
        return knowledge.error();
    const auto treebank = readTrainingTreebank(dataFolder);
    if (!treebank)
        return treebank.error();
    const auto trees = treesWithHeldOutParts(*treebank, *knowledge, out);
    if (!trees)
        return trees.error();
    MoveTrainer moves({});
    trainMoves(moves, *trees, knowledge->clusters, out);
    RelationTrainer relations({});
    trainRelations(relations, *trees, knowledge->clusters, out);
    return writeParserModel(parsing::ParserModel::path(resourceFolder),
                            {moves.weights().features(), moves.weights().mean(moves.steps())},
                            {relations.weights().features(), relations.weights().mean(relations.steps())},
                            {MoveTrainer::Settings().slotBits, RelationTrainer::Settings().slotBits});
}

base::Result<void> evaluateParser(const QString& treebank, const QString& resourceFolder, QTextStream& out)
{
    const auto knowledge = Knowledge::open(resourceFolder);
    if (!knowledge)
        return knowledge.error();
    const auto parts = tagging::openPartOfSpeechModel(resourceFolder);
    if (!parts)
        return parts.error();
    const auto model = parsing::ParserModel::open(resourceFolder);
    if (!model)
        return model.error();
    const auto sentences = readHeldOutTreebank(treebank);
    if (!sentences)
        return sentences.error();
    Measurement measurement(*knowledge, *parts, *model);
    for (const TreebankSentence& sentence : *sentences)
        measurement.add(sentence);
    out << measurement.report();
    return {};
}

} // namespace dateline::analysis::training
