#pragma once

#include "model/analysis/times/terms.h"
#include "model/article/time_form.h"

namespace dateline::analysis::times {

/// Whether the words around the expression in terms [begin, end) tell of the past, the present or the future:
/// by the nearest verb before it in its clause, else the first one behind it. Unknown where there is no sign.
/// Asks a bounded number of terms.
article::TimeForm::Direction tenseAround(const Terms& terms, int begin, int end);

} // namespace dateline::analysis::times
