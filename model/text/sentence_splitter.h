#pragma once

#include "model/text/tokenizer.h"

#include <vector>

namespace dateline::text {

/// A sentence: where it stands in the text and which tokens it holds, [firstToken, endToken).
struct Sentence
{
    Span span;
    qsizetype firstToken = 0;
    qsizetype endToken = 0;
    bool startsParagraph = false;

    friend bool operator==(const Sentence&, const Sentence&) = default;
};

using Sentences = std::vector<Sentence>;

/// Groups the tokens of a text into sentences; every token belongs to exactly one. A blank line always ends a
/// sentence; abbreviations ("Mr.", "U.S.", "Jan. 5"), initials, numbered lists and marks inside quotations
/// are told from real ends by the token before, the token after and a table of abbreviations. Stateless and
/// safe from any thread.
Sentences splitSentences(QStringView text, const Tokens& tokens);

} // namespace dateline::text
