#pragma once

#include "model/analysis/times/match.h"

namespace dateline::analysis::times {

/// Repetitions: "every Friday", "each July", "every two years", "Tuesday nights", "daily", "twice a week",
/// "per month". Readers over the terms of one sentence; each looks a bounded number of terms ahead.
class SetGrammar
{
public:
    explicit SetGrammar(const Terms& terms) : m_terms(terms) {}

    /// The longest that begins at a term.
    MaybeMatch at(int begin) const;

private:
    MaybeMatch every(int begin) const;
    MaybeMatch everyNamed(int begin, int at) const;
    MaybeMatch plural(int begin) const;
    MaybeMatch frequency(int begin) const;
    MaybeMatch timesAUnit(int begin) const;

    const Terms& m_terms;
};

} // namespace dateline::analysis::times
