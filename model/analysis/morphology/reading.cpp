#include "model/analysis/morphology/reading.h"

#include <algorithm>

namespace dateline::analysis::morphology {

Reading readDocument(const Document& document, const Tagger& tagger)
{
    Reading reading;
    reading.words = tagger.tag(document);
    reading.clauses.reserve(document.sentences.size());
    reading.clauseOfToken.assign(document.tokens.size(), Clause::none);
    for (std::size_t index = 0; index < document.sentences.size(); ++index) {
        const text::Sentence& sentence = document.sentences[index];
        Clauses& clauses = reading.clauses.emplace_back();
        const auto own = readClauses(reading.words, sentence, document.trees[index], clauses);
        std::copy(own.begin(), own.end(), reading.clauseOfToken.begin() + sentence.firstToken);
    }
    return reading;
}

qsizetype tokenAt(const Document& document, qsizetype position)
{
    const auto found = std::lower_bound(
        document.tokens.begin(), document.tokens.end(), position,
        [](const text::Token& token, qsizetype wanted) { return token.span.begin < wanted; });
    return found - document.tokens.begin();
}

text::Span spanOf(const Document& document, qsizetype first, qsizetype end)
{
    if (end <= first)
        return {};
    return {document.tokens[static_cast<std::size_t>(first)].span.begin,
            document.tokens[static_cast<std::size_t>(end - 1)].span.end};
}

} // namespace dateline::analysis::morphology
