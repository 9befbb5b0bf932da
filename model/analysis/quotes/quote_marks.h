#pragma once

#include "model/analysis/document.h"

#include <vector>

namespace dateline::analysis::quotes {

/// Words between quotation marks.
struct Quoted
{
    text::Span outer;         ///< with the marks
    text::Span inner;         ///< without them and without white space at the edges
    qsizetype firstToken = 0; ///< tokens [firstToken, endToken) lie inside
    qsizetype endToken = 0;
    qsizetype words = 0; ///< words and numbers among them
    bool closed = true;  ///< false where the paragraph ended before a closing mark came

    friend bool operator==(const Quoted&, const Quoted&) = default;
};

/// Pairs the quotation marks of a text: straight, curly, German and French double marks, and single ones
/// where they cannot be apostrophes. Only the outermost pair of nested ones is reported. A quotation that
/// runs over several paragraphs, each of which opens anew while only the last one closes, is one. A mark
/// without a partner quotes up to the end of its paragraph if it is a clear opening mark, otherwise nothing.
/// Linear; in text order, never overlapping.
std::vector<Quoted> findQuoted(const Document& document);

} // namespace dateline::analysis::quotes
