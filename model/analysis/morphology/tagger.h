#pragma once

#include "model/analysis/document.h"
#include "model/analysis/morphology/lexicon.h"

#include <vector>

namespace dateline::analysis::morphology {

using Words = std::vector<Word>;

/// Says for each token of a document which part of speech it is: the lexicon's word, then the neighbours
/// decide between verb, noun and adjective. Sure of closed classes and finite past forms, less sure of base
/// forms that are also nouns. One pass, linear. Uses the names in `found.entities` where there are any. Safe
/// from any thread.
class Tagger
{
public:
    /// One word for each token.
    Words tag(const Document& document) const;

    const Lexicon& lexicon() const { return m_lexicon; }

private:
    void markNames(const Document& document, Words& words) const;
    void markCapitals(const Document& document, const text::Sentence& sentence, Words& words) const;
    static void takeUnknownVerb(const text::Sentence& sentence, qsizetype at, Words& words);
    void decide(const text::Sentence& sentence, qsizetype at, Words& words) const;
    Tag decideGerund(const Words& words, qsizetype at, qsizetype first, qsizetype end) const;
    Tag decidePast(const Words& words, qsizetype at, qsizetype first, qsizetype end) const;
    Tag decidePresent(const Words& words, qsizetype at, qsizetype first, qsizetype end) const;

    Lexicon m_lexicon;
};

} // namespace dateline::analysis::morphology
