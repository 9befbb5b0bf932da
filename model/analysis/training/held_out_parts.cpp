#include "model/analysis/training/held_out_parts.h"

#include "model/analysis/parsing/dependency_tree.h"
#include "model/analysis/tagging/part_of_speech_features.h"
#include "model/analysis/tagging/part_of_speech_tagger.h"
#include "model/analysis/training/part_of_speech_corpus.h"
#include "model/analysis/training/perceptron_trainer.h"
#include "model/analysis/training/tree_labels.h"

#include <QTemporaryDir>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr std::size_t foldCount = 5;
constexpr std::size_t blockSize = 100; ///< neighbours, which speak of the same things, are held out together

std::size_t foldOf(std::size_t sentence)
{
    return sentence / blockSize % foldCount;
}

/// A model of parts of speech that has not seen the sentences of a fold.
Result<tagging::SequenceModel> modelWithout(std::size_t fold, const std::vector<TreebankSentence>& treebank,
                                            const tagging::WordReader& reader)
{
    std::vector<TreebankSentence> others;
    for (std::size_t i = 0; i < treebank.size(); ++i) {
        if (foldOf(i) != fold)
            others.push_back(treebank[i]);
    }
    PerceptronTrainer trainer({}, tagging::partOfSpeechLabels());
    trainer.train(withPartOfSpeechFeatures(partOfSpeechCorpus(others), reader), [](int, int) {});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"parts.model"_s);
    constexpr auto kind = tagging::ModelKind::PartsOfSpeech;
    constexpr auto fingerprint = tagging::PartOfSpeechFeatures::fingerprint;
    if (const auto written = trainer.write(path, kind, fingerprint); !written)
        return written.error();
    return tagging::SequenceModel::open(path, kind, fingerprint);
}

/// Those that are no trees, because words have no token, are left out.
void addTree(TreeSentence tree, tagging::PartOfSpeechTagger& tagger, std::vector<TreeSentence>& trees)
{
    if (!parsing::DependencyTree::isTree(tree.heads))
        return;
    tree.parts = tagger.tag({tree.words.begin(), tree.words.end()});
    trees.push_back(std::move(tree));
}

} // namespace

Result<std::vector<TreeSentence>> treesWithHeldOutParts(const std::vector<TreebankSentence>& treebank,
                                                        const Knowledge& knowledge, QTextStream& out)
{
    const tagging::WordReader reader(knowledge.gazetteers, knowledge.clusters);
    std::vector<TreeSentence> trees;
    for (std::size_t fold = 0; fold < foldCount; ++fold) {
        const auto model = modelWithout(fold, treebank, reader);
        if (!model)
            return model.error();
        tagging::PartOfSpeechTagger tagger(reader, *model);
        for (std::size_t i = 0; i < treebank.size(); ++i) {
            if (foldOf(i) != fold)
                continue;
            TreeSentence words = treeInTreebankWords(treebank[i]);
            TreeSentence tokens = treeInEngineTokens(treebank[i]);
            const bool differs = words.words != tokens.words;
            addTree(std::move(words), tagger, trees);
            if (differs)
                addTree(std::move(tokens), tagger, trees);
        }
        out << u"parts of speech of %1 trees\n"_s.arg(trees.size());
        out.flush();
    }
    return trees;
}

} // namespace dateline::analysis::training
