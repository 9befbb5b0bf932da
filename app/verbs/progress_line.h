#pragma once

#include "app/verbs/surroundings.h"
#include "model/base/progress.h"

namespace dateline::verbs {

/// Progress on standard error: on a terminal one line that is written over and over, elsewhere and where it
/// must be quiet nothing. The surroundings must outlive it.
base::ProgressSink progressLine(Surroundings& surroundings, bool quiet);

} // namespace dateline::verbs
