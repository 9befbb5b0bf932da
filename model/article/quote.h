#pragma once

#include "model/article/provenance.h"
#include "model/text/span.h"

#include <optional>

namespace dateline::article {

/// Words that the text ascribes to somebody, direct or reported.
struct Quote
{
    text::Span span; ///< the statement without its cue and without quotation marks
    bool direct = false;
    std::optional<qsizetype>
        speaker;            ///< index into the analysis' entities; missing when the speaker has no name
    text::Span speakerSpan; ///< the words that name the speaker; empty when nothing does
    text::Span cue;         ///< "said", "according to"; empty when nothing does
    Provenance provenance;

    friend bool operator==(const Quote&, const Quote&) = default;
};

} // namespace dateline::article
