#pragma once

#include "ui/viewmodels/timeline_filter.h"

#include <QStringList>

namespace dateline::viewmodels {
class TimelineScope;
}

namespace dateline::timelinepanel {

/// How many events there are and how many of them are on show, with whom, from how many articles: the heading
/// of the timeline, and the same ever shorter. `shown` are those that the filter leaves, `selected` how many
/// are selected together.
QStringList timelineSentences(const viewmodels::TimelineScope& scope, const viewmodels::TimelineItems& shown,
                              const viewmodels::TimelineFilter& filter, qsizetype selected = 0);
/// What stands in place of the events where none are on show.
QString emptyTimelineWords(const viewmodels::TimelineScope& scope, const viewmodels::TimelineFilter& filter);

} // namespace dateline::timelinepanel
