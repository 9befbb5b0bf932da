#pragma once

#include "model/analysis/tagging/word_traits.h"
#include "model/analysis/training/crf_trainer.h"
#include "model/analysis/training/feature_families.h"
#include "model/analysis/training/labelled_article.h"
#include "model/analysis/training/labelled_sentence.h"
#include "model/analysis/training/labelled_text.h"
#include "model/analysis/training/partial_sentence.h"

#include <optional>

namespace dateline::analysis::training {

/// All text that the name model may be trained on.
struct NameCorpus
{
    std::vector<LabelledArticle> articles; ///< whole ones, which can be held out
    std::vector<LabelledText> sentences;   ///< sentences whose articles are not known
    std::vector<PartialSentence> partial;  ///< sentences that are labelled by other rules than ours
};

base::Result<NameCorpus> readNameCorpus(const QString& dataFolder);

/// All texts of a corpus that are labelled by our rules, articles cut into words.
std::vector<LabelledText> textsOf(const NameCorpus& corpus);

/// The texts that the gazetteers learn from: without what was written for training, whose names are invented,
/// and without the articles that are annotated by alias.
std::vector<LabelledText> gazetteerTexts(const NameCorpus& corpus);

/// The sentences of a labelled text.
std::vector<LabelledSentence> sentencesOf(const LabelledText& text);

/// What the name model is trained on: all sentences labelled by our rules, and variants of some in headline
/// capitals and in capitals throughout, so that these are known, too.
std::vector<LabelledSentence> trainingSentences(const NameCorpus& corpus);

/// The features that the name model sees of each word of a sentence, without a family of them if so wanted.
std::vector<std::vector<tagging::Feature>> nameFeatures(const QStringList& words,
                                                        const tagging::WordReader& reader,
                                                        std::optional<FeatureFamily> without = {});

} // namespace dateline::analysis::training
