#pragma once

#include "model/analysis/times/clock_grammar.h"
#include "model/analysis/times/day_grammar.h"
#include "model/analysis/times/duration_grammar.h"
#include "model/analysis/times/part_grammar.h"
#include "model/analysis/times/period_grammar.h"
#include "model/analysis/times/relative_grammar.h"
#include "model/analysis/times/set_grammar.h"

namespace dateline::analysis::times {

/// The grammar of time expressions over the terms of one sentence: the parts of it together, and what joins
/// them
/// ("early May", "the end of the month", "the night of May 5", "3 p.m. on Friday").
class Grammar
{
public:
    explicit Grammar(const Terms& terms);

    /// The longest expression that begins at a term, not yet checked against its neighbours.
    MaybeMatch at(int begin) const;

private:
    MaybeMatch single(int begin) const;
    MaybeMatch date(int begin) const;
    MaybeMatch edged(int begin) const;
    MaybeMatch unitWithArticle(int begin) const;
    MaybeMatch unitOfDay(int begin) const;
    MaybeMatch definiteUnit(int begin) const;
    MaybeMatch partOfDay(int begin) const;
    void joinClockAndDay(Match& match) const;

    const Terms& m_terms;
    DayGrammar m_days;
    PeriodGrammar m_periods;
    ClockGrammar m_clocks;
    RelativeGrammar m_relatives;
    PartGrammar m_parts;
    DurationGrammar m_durations;
    SetGrammar m_sets;
};

/// True for a form that stands for one day and has no clock time yet.
bool isPlainDay(const article::TimeForm& form);
/// True for a clock time or part of a day that still needs its day.
bool isBareClock(const article::TimeForm& form);
/// Gives a bare clock time the day of another form.
void giveDay(article::TimeForm& clock, const article::TimeForm& day);

} // namespace dateline::analysis::times
