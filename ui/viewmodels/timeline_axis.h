#pragma once

#include "ui/viewmodels/timeline_dates.h"
#include "ui/viewmodels/timeline_scale.h"

#include <QString>

#include <functional>
#include <vector>

namespace dateline::viewmodels {

/// How wide a text is drawn, in pixels.
using TextWidth = std::function<double(const QString&)>;

/// The time axis: what to draw below a timeline. Two rows of labels: short ones for the parts ("14", "May"),
/// and below them the whole they are parts of in full ("May 2010", "2010"). Of these the one that began left
/// of the window sticks to its edge, so that the year is always in sight; where the parts are years, they
/// are the full labels. Labels never overlap and are never cut. All positions are pixels of the scale.
struct TimelineAxis
{
    struct Label
    {
        double left = 0;
        QString text;
    };

    std::vector<double> fineTicks;  ///< unlabelled, between the minor ones
    std::vector<double> minorTicks; ///< labelled in short
    std::vector<double> majorTicks; ///< where a new whole begins
    std::vector<Label> minorLabels;
    std::vector<Label> majorLabels;

    static TimelineAxis make(const TimelineScale& scale, const TimelineDates& dates,
                             const TextWidth& textWidth);
};

} // namespace dateline::viewmodels
