#pragma once

#include "model/analysis/training/tree_sentence.h"
#include "model/analysis/training/treebank.h"

namespace dateline::analysis::training {

/// A sentence's tree in the treebank's own words, without parts of speech.
TreeSentence treeInTreebankWords(const TreebankSentence& sentence);

/// A sentence's tree in the engine's tokens, without parts of speech. A token that joins several words stands
/// where the highest of them does. Where a word is cut into several tokens, the others depend on the first.
TreeSentence treeInEngineTokens(const TreebankSentence& sentence);

/// Projective heads: children whose arcs cross others are hung on their head's head, until none crosses
/// (Nivre and Nilsson, "Pseudo-projective dependency parsing", 2005). `heads` is a tree.
std::vector<qsizetype> projective(std::vector<qsizetype> heads);

} // namespace dateline::analysis::training
