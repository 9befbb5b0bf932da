#pragma once

#include "model/analysis/morphology/reading.h"
#include "model/article/event.h"

#include <vector>

namespace dateline::analysis::events {

/// All words of the body that name events in the sense of TimeML, in text order: every verb but auxiliaries
/// and forms of be, and the nouns that name events.
std::vector<article::EventTrigger> findTriggers(const Document& document, const morphology::Reading& reading);

} // namespace dateline::analysis::events
