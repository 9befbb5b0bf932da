#pragma once

#include "ui/viewmodels/timeline_scale.h"

#include <QString>

namespace dateline::viewmodels {

/// Whose events a timeline shows.
enum class TimelineReach
{
    Article,   ///< of the open article
    Selection, ///< of the articles that are selected in the list
    Library    ///< of all articles that the list shows
};

/// "article", "selection", "library": how a session remembers it.
QString toString(TimelineReach reach);
/// Article for any other name.
TimelineReach timelineReachFromString(QStringView name);

/// What of a timeline is on show: a place to which the reader can come back.
struct TimelinePlace
{
    TimelineReach reach = TimelineReach::Article;
    TimeRange shown; ///< of no length where nothing has been shown yet

    friend bool operator==(const TimelinePlace&, const TimelinePlace&) = default;
};

} // namespace dateline::viewmodels
