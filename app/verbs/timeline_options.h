#pragma once

#include "model/base/result.h"
#include "model/library/answers.h"

class QCommandLineParser;

namespace dateline::verbs {

/// The options that say which events are wanted: --entity, --from and --until.
void addTimelineOptions(QCommandLineParser& parser);
/// Which events a verb is asked for by them. Fails where a day is none.
base::Result<library::TimelineRequest> timelineRequest(const QCommandLineParser& parser);

} // namespace dateline::verbs
