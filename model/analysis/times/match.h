#pragma once

#include "model/analysis/times/terms.h"
#include "model/article/time_expression.h"

#include <optional>

namespace dateline::analysis::times {

/// Terms [begin, end) of a sentence that read as a time expression, with its unresolved form.
struct Match
{
    int begin = 0;
    int end = 0;
    article::TimeType type = article::TimeType::Date;
    article::TimeForm form;
    double confidence = 0.9; ///< before its neighbours are asked
    QLatin1StringView reason;
};

using MaybeMatch = std::optional<Match>;

/// The longer of two readings of the same words; the first one where they are equally long.
inline const MaybeMatch& longer(const MaybeMatch& first, const MaybeMatch& second)
{
    return second && (!first || second->end > first->end) ? second : first;
}

} // namespace dateline::analysis::times
