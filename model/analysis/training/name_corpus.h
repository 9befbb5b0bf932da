#pragma once

#include "model/analysis/tagging/word_traits.h"
#include "model/analysis/training/crf_trainer.h"
#include "model/analysis/training/labelled_sentence.h"
#include "model/analysis/training/labelled_text.h"

namespace dateline::analysis::training {

/// All sentences with names labelled by hand that may be trained on, with variants of some in headline
/// capitals and in capitals throughout, so that these are known, too.
base::Result<std::vector<LabelledSentence>> readNameCorpus(const QString& dataFolder);

/// The sentences of labelled texts.
std::vector<LabelledSentence> sentencesOf(const std::vector<LabelledText>& texts);

/// A sentence with the features that the name model sees.
TrainingSentence withNameFeatures(const LabelledSentence& sentence, const tagging::WordReader& reader);

} // namespace dateline::analysis::training
