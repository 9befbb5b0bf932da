#pragma once

#include "model/text/span.h"

#include <QStringView>

#include <vector>

namespace dateline::importers::dates {

/// A run of letters, a run of digits, or one other printed character of a line.
struct DateWord
{
    enum class Kind
    {
        Letters,
        Digits,
        Mark
    };

    text::Span span;
    Kind kind = Kind::Mark;
    int number = -1; ///< Digits: the value; -1 for more than nine digits
};

/// The words of a line, in order, without white space. A line is a few hundred characters at most.
std::vector<DateWord> dateWords(QStringView line);

/// 1 to 12 for an English month name or its usual abbreviation, 0 for anything else.
int monthOf(QStringView word);

/// 1 (Monday) to 7 for an English weekday or its usual abbreviation, 0 for anything else.
int weekdayOf(QStringView word);

} // namespace dateline::importers::dates
