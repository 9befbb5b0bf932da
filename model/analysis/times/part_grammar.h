#pragma once

#include "model/analysis/times/day_grammar.h"
#include "model/analysis/times/match.h"
#include "model/analysis/times/period_grammar.h"
#include "model/analysis/times/relative_grammar.h"

namespace dateline::analysis::times {

/// Days and weeks that are told as part of something longer: "Tuesday of last week", "next week on Tuesday",
/// "the last week of July", "the second week of 2021", "the 15th of next month", "on the 18th"; and what is
/// told from both ends: "the week after next", "three weeks from tomorrow". Readers over the terms of one
/// sentence; each looks a bounded number of terms ahead.
class PartGrammar
{
public:
    explicit PartGrammar(const Terms& terms)
        : m_terms(terms), m_days(terms), m_periods(terms), m_relatives(terms)
    {}

    /// The longest that begins at a term.
    MaybeMatch at(int begin) const;

private:
    MaybeMatch weekdayOfWeek(int begin) const;
    MaybeMatch weekOnWeekday(int begin) const;
    MaybeMatch weekOfPeriod(int begin) const;
    MaybeMatch dayOfMonth(int begin) const;
    MaybeMatch loneDay(int begin) const;
    MaybeMatch unitAfterNext(int begin) const;
    MaybeMatch daysFromDay(int begin) const;
    MaybeMatch pointedWeek(int at) const;

    const Terms& m_terms;
    DayGrammar m_days;
    PeriodGrammar m_periods;
    RelativeGrammar m_relatives;
};

} // namespace dateline::analysis::times
