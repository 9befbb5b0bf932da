#pragma once

#include "model/analysis/document.h"
#include "model/analysis/times/lexicon.h"

namespace dateline::analysis::times {

/// Finds the time expressions of a document, sentence by sentence: each word is classed by one look-up, then
/// the longest expression that begins at a word and is a time among its neighbours is taken. Linear in the
/// text. Immutable; safe from any thread.
class Finder
{
public:
    /// The expressions in text order with their forms and story anchors, neither values nor days.
    std::vector<article::TimeExpression> find(const Document& document) const;

private:
    Lexicon m_lexicon;
};

} // namespace dateline::analysis::times
