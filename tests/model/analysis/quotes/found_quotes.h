#pragma once

#include "model/analysis/quotes/quote_stage.h"
#include "tests/support/sample_document.h"

namespace dateline::tests {

using namespace Qt::StringLiterals;

/// Each quote as "statement | words of the speaker | entity".
inline QStringList quotesIn(SampleDocument& sample)
{
    analysis::quotes::QuoteStage().run(sample.document, sample.read());
    QStringList result;
    for (const article::Quote& quote : sample.document.found.quotes) {
        const QString entity =
            quote.speaker ? sample.document.found.entities[static_cast<std::size_t>(*quote.speaker)].name
                          : QString();
        result.append(sample.words(quote.span) + u" | "_s + sample.words(quote.speakerSpan) + u" | "_s +
                      entity);
    }
    return result;
}

inline QStringList quotesIn(const QStringList& paragraphs)
{
    SampleDocument sample(paragraphs);
    sample.addEntity(article::EntityType::Person, {u"Maria Lind"_s, u"Lind"_s});
    sample.addEntity(article::EntityType::Person, {u"Tomas Berg"_s, u"Berg"_s});
    sample.addEntity(article::EntityType::Organization, {u"Osby Council"_s});
    return quotesIn(sample);
}

} // namespace dateline::tests
