#pragma once

#include "model/analysis/document.h"
#include "model/analysis/morphology/lexicon.h"

#include <vector>

namespace dateline::analysis::morphology {

using Words = std::vector<Word>;

/// Says for each token of a document what it is in its sentence. Closed classes are the lexicon's; what the
/// other words are, the document's parts of speech say. Words of the names in `found.entities` are names.
/// One pass, linear. Safe from any thread.
class Tagger
{
public:
    /// One word for each token. The document must have its parts of speech.
    Words tag(const Document& document) const;

private:
    void markNames(const Document& document, Words& words) const;
    void markCapitals(const Document& document, const text::Sentence& sentence, Words& words) const;
    void findVerb(const text::Sentence& sentence, Words& words) const;
    void decide(tagging::PartOfSpeech part, Word& word) const;

    Lexicon m_lexicon;
};

} // namespace dateline::analysis::morphology
