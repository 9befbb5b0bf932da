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
        quotedOfToken;              ///< for each token the index of the quoted words it lies in, -1 for none
    std::vector<bool> opensQuoted;  ///< for each token whether it is a mark before quoted words
    std::vector<bool> closesQuoted; ///< for each token whether it is the mark behind quoted words

    Scene(const Document& document, const morphology::Reading& reading, const SpeakerFinder& speakers,
          const std::vector<Quoted>& quoted);

    const morphology::Word& word(qsizetype token) const { return reading.word(token); }
    bool opens(qsizetype token) const { return opensQuoted[static_cast<std::size_t>(token)]; }
    bool closes(qsizetype token) const { return closesQuoted[static_cast<std::size_t>(token)]; }
    bool isQuoted(qsizetype token) const { return quotedOfToken[static_cast<std::size_t>(token)] >= 0; }
    /// The quoted words that a token lies in; it must lie in some.
    const Quoted& quotedAt(qsizetype token) const
    {
        return quoted[static_cast<std::size_t>(quotedOfToken[static_cast<std::size_t>(token)])];
    }
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
