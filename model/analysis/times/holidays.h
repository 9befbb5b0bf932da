#pragma once

#include "model/article/time_form.h"

#include <QDate>

namespace dateline::analysis::times {

/// The day of a holiday in a year: fixed, counted in weekdays (the United States' days where countries
/// differ) or counted from Easter. Invalid for holidays that no computation settles, and outside the years
/// 1583 to 9999.
QDate holidayDate(article::TimeForm::Holiday holiday, int year);

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Nature printed in 1876.
QDate easterSunday(int year);

} // namespace dateline::analysis::times
