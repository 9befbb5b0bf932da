#pragma once

#include "model/analysis/document.h"
#include "model/analysis/morphology/reading.h"

namespace dateline::analysis::events {

/// Fills `found.triggers` with all event words and `found.events` with those that belong on a timeline:
/// chosen by EventChooser, dated by an expression of their clause, else by the events told around them, else
/// by the publication, with a title, the people and places in them, and the days resolved against
/// `found.anchor`. The evidence is the sentence. Runs behind the stages for entities and times and uses what
/// they found. Immutable, safe from any thread; linear in the text.
class EventStage
{
public:
    /// `reading` is what grammar tells of this document.
    void run(Document& document, const morphology::Reading& reading) const;
};

} // namespace dateline::analysis::events
