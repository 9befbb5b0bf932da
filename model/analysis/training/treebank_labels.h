#pragma once

#include "model/analysis/tagging/part_of_speech.h"
#include "model/analysis/training/labelled_sentence.h"
#include "model/analysis/training/treebank.h"

namespace dateline::analysis::training {

/// The part of speech of a treebank's word, from its universal tag, the finer tag of the Penn Treebank beside
/// it, its features and, for participles, its relation.
tagging::PartOfSpeech partOfSpeech(const TreebankWord& word);

/// A sentence with the treebank's own words.
LabelledSentence inTreebankWords(const TreebankSentence& sentence);

/// A token of ours with what the treebank says of it.
struct TreebankToken
{
    text::Span span; ///< in the sentence's text
    tagging::PartOfSpeech part = tagging::PartOfSpeech::Other;
    const TreebankWord* word = nullptr; ///< the word that it is or is part of, or that speaks for all in it
    bool isWhole = true;                ///< token and word are one and the same
};

/// A sentence cut by the engine's tokenizer. A token that joins several words is as the last that the others
/// depend on when hyphens join them ("42-year-old" is as "old"), and as the first in a contraction ("don't"
/// is as "do"). A piece of a word is as the whole, but for numbers and marks.
std::vector<TreebankToken> engineTokens(const TreebankSentence& sentence);

LabelledSentence inEngineTokens(const TreebankSentence& sentence);

} // namespace dateline::analysis::training
