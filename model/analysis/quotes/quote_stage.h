#pragma once

#include "model/analysis/document.h"
#include "model/analysis/morphology/reading.h"

namespace dateline::analysis::quotes {

/// Fills `found.quotes`: what somebody says in the article, word by word between quotation marks (four words
/// or more) or in other words ("Lind said that …", "…, according to Lind"), with the span of the statement
/// alone, the cue, the words that name the speaker and the entity they mean. An unknown speaker is an empty
/// span. Runs behind the stages for entities and times and uses what they found. Immutable, safe from any
/// thread; linear in the text.
class QuoteStage
{
public:
    /// `reading` is what grammar tells of this document.
    void run(Document& document, const morphology::Reading& reading) const;
};

} // namespace dateline::analysis::quotes
