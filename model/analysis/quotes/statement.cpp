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
    , opensQuoted(theDocument.tokens.size(), false)
    , closesQuoted(theDocument.tokens.size(), false)
{
    const auto at = [this](qsizetype token) { return document.tokens[static_cast<std::size_t>(token)].span; };
    const auto count = static_cast<qsizetype>(document.tokens.size());
    for (std::size_t index = 0; index < quoted.size(); ++index) {
        const Quoted& each = quoted[index];
        std::fill(quotedOfToken.begin() + each.firstToken, quotedOfToken.begin() + each.endToken,
                  static_cast<qsizetype>(index));
        for (qsizetype token = each.firstToken; token-- > 0 && at(token).begin >= each.outer.begin;)
            opensQuoted[static_cast<std::size_t>(token)] = true;
        for (qsizetype token = each.endToken; token < count && at(token).end <= each.outer.end; ++token)
            closesQuoted[static_cast<std::size_t>(token)] = true;
    }
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
