#pragma once

#include "model/analysis/quotes/quote_marks.h"
#include "model/analysis/quotes/speaker_finder.h"
#include "model/article/quote.h"

#include <vector>

namespace dateline::analysis::quotes {

/// What the finders of direct and indirect statements share about one document.
struct Scene
{
    const Document& document;
    const morphology::Reading& reading;
    const SpeakerFinder& speakers;
    const std::vector<Quoted>& quoted;
    std::vector<qsizetype>
        quotedOfToken; ///< for each token the index of the quoted words it lies in, -1 for none

    Scene(const Document& document, const morphology::Reading& reading, const SpeakerFinder& speakers,
          const std::vector<Quoted>& quoted);

    const morphology::Word& word(qsizetype token) const { return reading.word(token); }
    bool isQuoted(qsizetype token) const { return quotedOfToken[static_cast<std::size_t>(token)] >= 0; }
    /// The sentence that holds a token.
    std::size_t sentenceOf(qsizetype token) const;
};

/// A quote of the article from its parts.
article::Quote makeQuote(text::Span span, bool direct, const Speaker& speaker, text::Span cue,
                         const QString& reason);

/// Direct statements: quoted words that somebody says, each with its speaker where there is one.
std::vector<article::Quote> directStatements(const Scene& scene);
/// Statements in other words: "Lind said the bridge was safe", "The bridge is safe, Lind said", "According to
/// Lind, …".
std::vector<article::Quote> indirectStatements(const Scene& scene);

} // namespace dateline::analysis::quotes
