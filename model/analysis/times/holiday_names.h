#pragma once

#include "model/analysis/times/terms.h"
#include "model/article/time_form.h"

#include <optional>

namespace dateline::analysis::times {

struct HolidayName
{
    int end = 0; ///< behind its last term
    article::TimeForm::Holiday holiday = article::TimeForm::Holiday::None;
};

/// The longest name of a holiday that begins at a term; its first word has a capital.
std::optional<HolidayName> readHoliday(const Terms& terms, int at);

} // namespace dateline::analysis::times
