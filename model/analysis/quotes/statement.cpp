#include "model/analysis/quotes/statement.h"

#include <algorithm>

namespace dateline::analysis::quotes {

Scene::Scene(const Document& theDocument, const morphology::Reading& theReading,
             const SpeakerFinder& theSpeakers, const std::vector<Quoted>& theQuoted)
    : document(theDocument)
    , reading(theReading)
    , speakers(theSpeakers)
    , quoted(theQuoted)
    , quotedOfToken(theDocument.tokens.size(), -1)
{
    for (std::size_t index = 0; index < quoted.size(); ++index)
        std::fill(quotedOfToken.begin() + quoted[index].firstToken,
                  quotedOfToken.begin() + quoted[index].endToken, static_cast<qsizetype>(index));
}

std::size_t Scene::sentenceOf(qsizetype token) const
{
    const auto& sentences = document.sentences;
    const auto next = std::upper_bound(
        sentences.begin(), sentences.end(), token,
        [](qsizetype wanted, const text::Sentence& each) { return wanted < each.firstToken; });
    return next == sentences.begin() ? 0 : static_cast<std::size_t>(next - sentences.begin() - 1);
}

article::Quote makeQuote(text::Span span, bool direct, const Speaker& speaker, text::Span cue,
                         const QString& reason)
{
    article::Quote quote;
    quote.span = span;
    quote.direct = direct;
    quote.speaker = speaker.entity;
    quote.speakerSpan = speaker.span;
    quote.cue = cue;
    quote.provenance.confidence = speaker.isKnown() ? speaker.confidence : 0.4;
    quote.provenance.reason = reason;
    return quote;
}

} // namespace dateline::analysis::quotes
