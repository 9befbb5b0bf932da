#pragma once

#include "model/analysis/times/match.h"

namespace dateline::analysis::times {

/// Dates of single days: "April 7 of this year", "14 May 2010", "2010-05-14", "Friday, May 14", "Monday
/// morning", "Christmas Eve". Hand-written readers over the terms of one sentence; each looks a bounded
/// number of terms ahead.
class DayGrammar
{
public:
    explicit DayGrammar(const Terms& terms) : m_terms(terms) {}

    /// The longest such date that begins at a term.
    MaybeMatch at(int begin) const;

    /// A day of the week, with the rest of its date where it stands there.
    MaybeMatch weekday(int begin) const;
    MaybeMatch holiday(int begin) const;

    /// Reads "morning" or "night" behind a day into its form and moves its end.
    void readPartBehind(Match& match) const;

private:
    MaybeMatch monthDay(int begin) const;
    MaybeMatch dayMonth(int begin) const;
    MaybeMatch isoDate(int begin) const;
    MaybeMatch digitDate(int begin) const;
    std::optional<int> dayNumber(int at) const;
    int number(int at, int digits) const;

    const Terms& m_terms;
};

} // namespace dateline::analysis::times
