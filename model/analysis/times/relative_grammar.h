#pragma once

#include "model/analysis/times/day_grammar.h"
#include "model/analysis/times/match.h"
#include "model/analysis/times/period_grammar.h"

namespace dateline::analysis::times {

/// Dates that count from the publication or from the story: "yesterday afternoon", "tonight", "last Friday",
/// "this past weekend", "next month", "the following day", "that night", "earlier this week", "the last five
/// years". Readers over the terms of one sentence; each looks a bounded number of terms ahead.
class RelativeGrammar
{
public:
    explicit RelativeGrammar(const Terms& terms) : m_terms(terms), m_days(terms), m_periods(terms) {}

    /// The longest that begins at a term.
    MaybeMatch at(int begin) const;
    /// What words like "last" and "this" point at.
    MaybeMatch pointed(int begin) const;
    /// Yesterday, today, tomorrow, tonight.
    MaybeMatch deictic(int begin) const;

private:
    struct Pointing
    {
        int end = 0;
        Pointer pointer = Pointer::Current;
        bool definite = false; ///< "the last"
    };

    std::optional<Pointing> readPointing(int begin) const;
    MaybeMatch target(int begin, const Pointing& pointing) const;
    MaybeMatch unitTarget(int begin, const Pointing& pointing) const;
    MaybeMatch dayPartTarget(int begin, const Pointing& pointing) const;
    MaybeMatch calendarTarget(int begin, const Pointing& pointing) const;
    MaybeMatch countTarget(int begin, const Pointing& pointing) const;
    MaybeMatch earlierIn(int begin) const;
    MaybeMatch dayBefore(int begin) const;
    MaybeMatch vagueUnits(int begin) const;

    const Terms& m_terms;
    DayGrammar m_days;
    PeriodGrammar m_periods;
};

} // namespace dateline::analysis::times
