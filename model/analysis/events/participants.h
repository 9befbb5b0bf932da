#pragma once

#include "model/analysis/events/candidate.h"
#include "model/analysis/quotes/speaker_finder.h"
#include "model/article/event.h"

namespace dateline::analysis::events {

/// Fills who and where of an event from the names in its clause (of the whole sentence where the clause holds
/// none): places behind "in", "at", "to" and the like are where, all other names are who. A subject "he"
/// counts as the name it means.
void findParticipants(const Document& document, const morphology::Reading& reading,
                      const quotes::SpeakerFinder& names, const Candidate& candidate, article::Event& event);

} // namespace dateline::analysis::events
