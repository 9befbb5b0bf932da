#pragma once

#include "model/analysis/events/time_linker.h"
#include "model/article/event.h"

#include <optional>

namespace dateline::analysis::events {

/// A verb or noun that may become an event of the timeline.
struct Candidate
{
    std::size_t sentence = 0;
    std::size_t clause = 0; ///< of the sentence: the clause that tells it
    qsizetype trigger = 0;  ///< token
    bool noun = false;      ///< the trigger is a noun
    double score = 0;       ///< log-odds that it belongs on the timeline
    article::EventStatus status = article::EventStatus::Occurred;
    std::optional<TimeLink> link; ///< by an expression of the sentence
};

} // namespace dateline::analysis::events
