#pragma once

#include "model/analysis/times/match.h"
#include "model/analysis/times/numbers.h"

namespace dateline::analysis::times {

/// Lengths of time and what is counted with them: "five months", "at least three weeks", "24-hour", "half an
/// hour", "decades"; "two years ago", "seven days earlier", "a week later"; repetitions: "every Friday",
/// "daily", "twice a week". Readers over the terms of one sentence; each looks a bounded number of terms
/// ahead.
class DurationGrammar
{
public:
    explicit DurationGrammar(const Terms& terms) : m_terms(terms) {}

    /// The longest that begins at a term.
    MaybeMatch at(int begin) const;

private:
    MaybeMatch duration(int begin) const;
    MaybeMatch ordinalCount(int begin) const;
    MaybeMatch bareUnits(int begin) const;
    MaybeMatch wholeUnit(int begin) const;
    MaybeMatch yearAgoAdjective(int begin) const;
    int skipApproximate(int at) const;
    int skipAdjective(int at) const;
    void readTail(Match& match, const Count& count) const;
    bool comparesWithClause(int at) const;
    void readComparison(Match& match, int at) const;
    bool isAge(int unitEnd) const;

    const Terms& m_terms;
};

} // namespace dateline::analysis::times
