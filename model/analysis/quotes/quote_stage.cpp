#include "model/analysis/quotes/quote_stage.h"

#include "model/analysis/quotes/statement.h"

#include <algorithm>

namespace dateline::analysis::quotes {

namespace {

/// Quoted words inside a statement told in other words belong to that statement, as long as it has words of
/// its own.
std::vector<article::Quote> merged(std::vector<article::Quote> direct,
                                   const std::vector<article::Quote>& indirect)
{
    std::vector<article::Quote> quotes;
    auto next = direct.begin();
    for (const article::Quote& statement : indirect) {
        while (next != direct.end() && next->span.end <= statement.span.begin)
            quotes.push_back(*next++);
        auto end = next;
        while (end != direct.end() && end->span.begin < statement.span.end)
            ++end;
        quotes.push_back(statement);
        next = end;
    }
    quotes.insert(quotes.end(), next, direct.end());
    return quotes;
}

} // namespace

void QuoteStage::run(Document& document, const morphology::Reading& reading) const
{
    const std::vector<Quoted> quoted = findQuoted(document);
    const SpeakerFinder speakers(document, reading);
    const Scene scene(document, reading, speakers, quoted);
    std::vector<article::Quote> indirect = indirectStatements(scene);
    std::stable_sort(indirect.begin(), indirect.end(), [](const article::Quote& a, const article::Quote& b) {
        return a.span.begin < b.span.begin;
    });
    document.found.quotes = merged(directStatements(scene), indirect);
}

} // namespace dateline::analysis::quotes
