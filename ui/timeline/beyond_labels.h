#pragma once

#include "ui/timeline/timeline_geometry.h"
#include "ui/viewmodels/timeline_item.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <vector>

namespace dateline::timelinepanel {

/// A button at an end of the timeline's top: how many events lie beyond that end.
struct BeyondLabel
{
    QRectF rect;
    QString text;
    int direction = 1; ///< -1 is earlier
};

/// None where nothing lies beyond.
std::vector<BeyondLabel> beyondLabels(const viewmodels::EventsBeyond& beyond, const QFontMetricsF& metrics,
                                      const TimelineGeometry& geometry,
                                      const viewmodels::TimelineDates& dates);

} // namespace dateline::timelinepanel
