#pragma once

#include "model/analysis/times/match.h"

namespace dateline::analysis::times {

/// Dates of more than a day that stand on the calendar by themselves: "May 2010", "April", "2005", "the
/// 1990s", "the nineties", "the 19th century", "the third quarter of 1990", "the first half of this year",
/// "summer 2009", "fiscal 1989", "the 2009-10 school year". Readers over the terms of one sentence; each
/// looks a bounded number of terms ahead.
class PeriodGrammar
{
public:
    explicit PeriodGrammar(const Terms& terms) : m_terms(terms) {}

    /// The longest such date that begins at a term.
    MaybeMatch at(int begin) const;

    MaybeMatch month(int begin) const;
    MaybeMatch season(int begin) const;
    MaybeMatch quarter(int begin) const;

private:
    MaybeMatch year(int begin) const;
    MaybeMatch countedYear(int begin) const;
    MaybeMatch decade(int begin) const;
    MaybeMatch century(int begin) const;
    MaybeMatch half(int begin) const;
    MaybeMatch quarterOfYear(int begin) const;
    int skipArticle(int at) const { return m_terms[at].is(WordClass::Article, 0) ? at + 1 : at; }

    const Terms& m_terms;
};

} // namespace dateline::analysis::times
