#pragma once

#include "model/base/result.h"
#include "model/text/span.h"

#include <QString>

#include <vector>

namespace dateline::analysis::training {

/// A word of a treebank as its annotators read it.
struct TreebankWord
{
    QString form;
    QString lemma;
    QString universalTag; ///< "VERB"
    QString localTag;     ///< the finer tag of the language: "VBD"
    QString features;     ///< "Number=Sing|Person=3", or "_"
    QString relation;     ///< to its head: "nsubj"
    qsizetype head = -1;  ///< the word that it depends on, an index into the sentence; -1 for none
    text::Span span;      ///< in the sentence's text
};

/// A sentence of a treebank. Words written as one ("don't") follow each other in the text where their forms
/// spell it; where they do not ("its" for "it is"), all of them share the span of the whole.
struct TreebankSentence
{
    QString text;
    std::vector<TreebankWord> words;
};

/// Reads a treebank in CoNLL-U, the format of Universal Dependencies
/// (universaldependencies.org/format.html): comments, ranges of words written as one ("1-2"), and empty
/// nodes ("1.1"), which are left out. The text is put together from the words and their SpaceAfter.
/// NotFound, or Damaged with file, line and what is wrong there.
base::Result<std::vector<TreebankSentence>> readTreebank(const QString& path);

} // namespace dateline::analysis::training
