#include "model/analysis/quotes/quote_stage.h"

#include "model/analysis/quotes/statement.h"

#include <algorithm>

namespace dateline::analysis::quotes {

namespace {

/// A few quoted words inside a statement told in other words belong to that statement; a statement that is
/// mostly quoted is told by the quotation.
std::vector<article::Quote> merged(std::vector<article::Quote> direct,
                                   const std::vector<article::Quote>& indirect)
{
    std::vector<article::Quote> quotes;
    auto next = direct.begin();
    for (const article::Quote& statement : indirect) {
        while (next != direct.end() && next->span.end <= statement.span.begin)
            quotes.push_back(*next++);
        qsizetype quoted = 0;
        auto end = next;
        for (; end != direct.end() && end->span.begin < statement.span.end; ++end)
            quoted +=
                std::min(end->span.end, statement.span.end) - std::max(end->span.begin, statement.span.begin);
        if (2 * quoted > statement.span.length())
            continue;
        quotes.push_back(statement);
        next = end;
    }
    quotes.insert(quotes.end(), next, direct.end());
    return quotes;
}

} // namespace

void QuoteStage::run(Document& document) const
{
    const morphology::Reading reading = morphology::readDocument(document, m_tagger);
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
