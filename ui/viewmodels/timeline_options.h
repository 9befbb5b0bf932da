#pragma once

#include "model/article/event_clock.h"

namespace dateline::viewmodels {

/// How the events of a timeline are put together.
struct TimelineOptions
{
    article::EventClock clock = article::EventClock::Happened;
    bool showsHidden = false; ///< those that the reader has hidden are among them
    bool joinsReports = true; ///< what several articles tell is one event

    friend bool operator==(const TimelineOptions&, const TimelineOptions&) = default;
};

} // namespace dateline::viewmodels
