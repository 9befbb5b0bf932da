#pragma once

#include "model/text/span.h"

#include <vector>

namespace dateline::text {

/// A word, number, punctuation mark or symbol of a text. The tokens of a text are in order, never overlap,
/// and cover every character that is not white space, so that nothing printed is lost.
struct Token
{
    enum class Kind
    {
        Word,        ///< letters, with inner apostrophes, hyphens and the periods of abbreviations: O'Neill,
                     ///< Jala-Abad, U.S., Mr.
        Number,      ///< digits with their separators: 1,500  4.5  15:30  24/7
        Ordinal,     ///< 7th, 21st
        Punctuation, ///< one mark; an ellipsis and a dash of several hyphens are one token
        Symbol,      ///< anything else that prints: $, %, emoji
        Possessive,  ///< 's or a lone apostrophe behind a word
    };

    Span span;
    Kind kind = Kind::Word;

    friend bool operator==(const Token&, const Token&) = default;
};

using Tokens = std::vector<Token>;

/// Splits a text into tokens in one pass, in time linear in its length. Never fails: control characters,
/// unpaired surrogates and text of other scripts come out as tokens of some kind. Stateless and safe from any
/// thread.
Tokens tokenize(QStringView text);

} // namespace dateline::text
