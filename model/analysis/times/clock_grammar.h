#pragma once

#include "model/analysis/times/match.h"

namespace dateline::analysis::times {

/// Clock times and parts of the day without a day of their own: "3:30 p.m.", "15:30 GMT", "6am", "1500 UTC",
/// "noon", "10 o'clock", "half past three", "the morning", "early evening". They count for the day that the
/// story has reached.
class ClockGrammar
{
public:
    explicit ClockGrammar(const Terms& terms) : m_terms(terms) {}

    /// The longest that begins at a term.
    MaybeMatch at(int begin) const;
    MaybeMatch clock(int begin) const;

private:
    MaybeMatch withMeridiem(int begin) const;
    MaybeMatch withColon(int begin) const;
    MaybeMatch fourDigits(int begin) const;
    MaybeMatch spoken(int begin) const;
    MaybeMatch partOfDay(int begin) const;
    std::optional<int> minutes(int at) const;
    void readZone(Match& match) const;
    bool isClockPreposition(int at) const;

    const Terms& m_terms;
};

} // namespace dateline::analysis::times
