#pragma once

#include "model/article/time_form.h"

#include <QString>

namespace dateline::analysis::times {

/// TIMEX3 code of the season that begins in a month: "SU" for 6.
QLatin1StringView seasonCode(int firstMonth);
/// The month in which a season begins; 0 for what is no season.
int seasonMonth(article::TimeForm::Part season);

/// TIMEX3 value of a length of time: "P5M", "PT30M", "P2Y6M", "PXD".
QString durationValue(const article::TimeForm& form);
/// TIMEX3 value of a repetition: "XXXX-WXX-5", "P1W".
QString setValue(const article::TimeForm& form);

} // namespace dateline::analysis::times
