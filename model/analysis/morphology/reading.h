#pragma once

#include "model/analysis/morphology/clause.h"

namespace dateline::analysis::morphology {

/// What grammar can tell of a document: a word for each token, the clauses of each sentence.
struct Reading
{
    Words words;
    std::vector<Clauses> clauses; ///< one list for each sentence
    std::vector<std::size_t>
        clauseOfToken; ///< among those of its sentence, by the tree; Clause::none for none

    const Word& word(qsizetype token) const { return words[static_cast<std::size_t>(token)]; }
};

/// Reads a document; linear in its length.
Reading readDocument(const Document& document, const Tagger& tagger);

/// The token that begins at or behind a position of the text; the number of tokens when there is none.
qsizetype tokenAt(const Document& document, qsizetype position);

/// From the first character of `first` to the last of the token before `end`.
text::Span spanOf(const Document& document, qsizetype first, qsizetype end);

} // namespace dateline::analysis::morphology
