#pragma once

#include "model/analysis/document.h"

#include <optional>

namespace dateline::analysis::figures {

/// A cardinal number in the tokens [first, end) of a text.
struct Number
{
    qsizetype first = 0;
    qsizetype end = 0;
    double value = 0;
    bool indefinite = false; ///< "dozens", "hundreds": at least two of them
    QString bound{};         ///< what stands behind it says, "four or more": "at least"; empty for most
};

/// Reads the number that begins at a token and ends before `limit`: "1,500", "4.5 million", "eighty-five",
/// "two hundred", "a dozen", "hundreds". Nothing for ordinals, clock times, dates in digits and numbers
/// joined to words.
std::optional<Number> readNumber(const Document& document, qsizetype token, qsizetype limit);

} // namespace dateline::analysis::figures
