#include "model/library/answers.h"

#include <algorithm>

namespace dateline::library {

qint64 ImportReport::count(ImportItem::Outcome outcome) const
{
    return std::ranges::count(items, outcome, &ImportItem::outcome);
}

} // namespace dateline::library
