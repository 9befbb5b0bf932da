#pragma once

#include "model/analysis/tagging/word_traits.h"
#include "model/analysis/training/labelled_sentence.h"
#include "model/analysis/training/training_sentence.h"
#include "model/analysis/training/treebank.h"

namespace dateline::analysis::training {

/// The training parts of the treebanks EWT and GUM.
base::Result<std::vector<TreebankSentence>> readTrainingTreebank(const QString& dataFolder);

/// What parts of speech are trained on: sentences in the treebanks' words and, where the engine's tokens
/// differ from them, in these as well; variants of some sentences in headline capitals and in capitals
/// throughout, so that these are known, too.
std::vector<LabelledSentence> partOfSpeechCorpus(const std::vector<TreebankSentence>& treebank);

/// Sentences that nothing was trained on: those of a CoNLL-U file, or of a folder of documents those that
/// its splits.md lists under "dev".
base::Result<std::vector<TreebankSentence>> readHeldOutTreebank(const QString& path);

/// Sentences with the features that the model of parts of speech sees.
std::vector<TrainingSentence> withPartOfSpeechFeatures(const std::vector<LabelledSentence>& sentences,
                                                       const tagging::WordReader& reader);

} // namespace dateline::analysis::training
