#pragma once

#include "ui/viewmodels/timeline_item.h"
#include "ui/viewmodels/timeline_layout.h"

#include <QString>

namespace dateline::timelinepanel {

/// What hovering an event shows, rich text: the date in words, the title, the sentence as a quote, its
/// article on a timeline of several, what the date rests on, and when it was reported.
QString eventTooltip(const viewmodels::TimelineItem& item, const viewmodels::TimelineDates& dates);
/// What hovering a cluster shows.
QString clusterTooltip(const viewmodels::TimelineMark& cluster, const viewmodels::TimelineDates& dates);
/// An event read out by a screen reader, plain text; by the clock of reports its day of report comes first.
QString eventInWords(const viewmodels::TimelineItem& item, const viewmodels::TimelineDates& dates,
                     article::EventClock clock);

} // namespace dateline::timelinepanel
