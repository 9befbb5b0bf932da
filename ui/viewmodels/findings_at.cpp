#include "ui/viewmodels/findings_at.h"

#include <algorithm>

namespace dateline::viewmodels {

std::optional<qsizetype> eventAt(const article::Analysis& analysis, qsizetype offset)
{
    std::optional<qsizetype> nearest;
    qsizetype length = 0;
    for (qsizetype index = 0; const article::Event& event : analysis.events) {
        if (event.trigger.contains(offset))
            return index;
        if (event.evidence.contains(offset) && (!nearest || event.evidence.length() < length)) {
            nearest = index;
            length = event.evidence.length();
        }
        ++index;
    }
    return nearest;
}

} // namespace dateline::viewmodels
