#pragma once

#include "model/text/span.h"

#include <QDate>
#include <QStringView>

#include <optional>

namespace dateline::importers::dates {

/// A calendar day as written in a line, perhaps without its year.
struct WrittenDate
{
    text::Span span; ///< in the line, with the weekday where one stands before it
    int month = 0;
    int day = 0;
    std::optional<int> year;
    std::optional<int> weekday; ///< 1 is Monday

    /// Invalid without a year.
    QDate date() const { return year ? QDate(*year, month, day) : QDate(); }
};

/// The first day that a line names: "Friday, January 4, 2019", "4th of January 2019", "May 14", "2019-01-04",
/// "14.05.2010", "25/12/2010". Days that no calendar has, and orders of day and month that cannot be told
/// apart ("4/5/2010"), are none.
std::optional<WrittenDate> findWrittenDate(QStringView line);

} // namespace dateline::importers::dates
