#pragma once

#include "model/analysis/times/terms.h"

#include <optional>

namespace dateline::analysis::times {

/// How many units a text speaks of: "five", "2 1/2", "several", "12 to 18".
struct Count
{
    int end = 0;              ///< behind its last term
    std::optional<int> value; ///< missing for "several" and for ranges
    bool plusHalf = false;
    bool hasArticle = false; ///< "a", "an"
};

/// A cardinal number in digits or words that begins at a term: "21", "twenty-one", "two hundred".
std::optional<Count> readNumber(const Terms& terms, int at);
/// What may stand before a unit of time: a number, "a", "several", "a couple of", "half an", a range of
/// numbers.
std::optional<Count> readCount(const Terms& terms, int at);

struct OrdinalNumber
{
    int end = 0;
    int value = 0;
};
/// "7th", "third", "second", "twenty-first".
std::optional<OrdinalNumber> readOrdinal(const Terms& terms, int at);

struct YearNumber
{
    int end = 0;
    int year = 0;
};
/// Four digits between 1000 and 2199, or words: "nineteen ninety-six", "two thousand ten". No context is
/// asked.
std::optional<YearNumber> readYear(const Terms& terms, int at);

} // namespace dateline::analysis::times
