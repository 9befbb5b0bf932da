#pragma once

#include "ui/timeline/timeline_painter.h"
#include "ui/viewmodels/timeline_lanes.h"

namespace dateline::timelinepanel {

/// Draws the headings of the lanes in sight, each with its count and a line above it. A heading stays at the
/// left edge whatever is panned, and at the top as long as something of its lane is in sight.
void paintLanes(QPainter& painter, const TimelinePicture& picture);

} // namespace dateline::timelinepanel
