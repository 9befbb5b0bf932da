#pragma once

#include "model/article/time_expression.h"

#include <QStringView>

#include <optional>

namespace dateline::viewmodels {

/// The days that the reader has typed: a day as dateFromEntry() reads it, a month ("May 2010", "2010-05"), a
/// year, a decade ("1990s"), a span of such ("10–16 May 2010", "May – June 2010", "2008 to 2012"), or one
/// with an open end ("since May 2010", "until 14 May 2010"). Whatever TimelineDates::interval() writes is
/// read. None for anything else, and for a span that ends before it begins.
std::optional<article::DayInterval> daysFromEntry(QStringView typed);

} // namespace dateline::viewmodels
