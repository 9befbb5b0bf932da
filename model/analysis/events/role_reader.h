#pragma once

#include "model/analysis/document.h"
#include "model/analysis/events/candidate.h"
#include "model/analysis/morphology/reading.h"
#include "model/analysis/quotes/speaker_finder.h"

namespace dateline::analysis::events {

/// Who did it, to whom or what, and where: the words that hang on the event's verb in the tree, with the
/// entity that they mean. In the passive the subject is whom it was done to and "by" names who did it; a verb
/// without a subject has that of the verb it is joined to, and a participle the noun that it tells of. What
/// the sentence does not tell is left out. Nouns have no parts.
std::vector<article::EventRole> readRoles(const Document& document, const morphology::Reading& reading,
                                          const quotes::SpeakerFinder& names, const Candidate& candidate);

} // namespace dateline::analysis::events
