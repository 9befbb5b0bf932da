#include "model/analysis/times/period_grammar.h"

#include "model/analysis/times/numbers.h"
#include "model/analysis/times/year_reader.h"

namespace dateline::analysis::times {

using article::TimeForm;
using article::TimeType;
using Unit = TimeForm::Unit;

namespace {

Match dateMatch(int begin, int end, double confidence, const char* reason)
{
    return {begin, end, TimeType::Date, {}, confidence, QLatin1StringView(reason)};
}

bool isUnit(const Term& term, Unit unit)
{
    return term.is(WordClass::Unit, static_cast<int>(unit));
}

} // namespace

MaybeMatch PeriodGrammar::at(int begin) const
{
    MaybeMatch best = month(begin);
    for (const auto reader : {&PeriodGrammar::decade, &PeriodGrammar::century, &PeriodGrammar::quarter,
                              &PeriodGrammar::quarterOfYear, &PeriodGrammar::half, &PeriodGrammar::season,
                              &PeriodGrammar::countedYear, &PeriodGrammar::year})
        best = longer(best, (this->*reader)(begin));
    return best;
}

MaybeMatch PeriodGrammar::month(int begin) const
{
    if (!m_terms[begin].is(WordClass::Month))
        return std::nullopt;
    Match match = dateMatch(begin, begin + 1, 0.9, "month");
    match.form.month = m_terms[begin].value;
    if (m_terms[begin + 1].is(WordClass::Dot) && m_terms[begin + 1].glued && m_terms[begin].isAbbreviation())
        ++match.end;
    readYearBehind(m_terms, match);
    // "Jan-Feb 2017".
    const bool isFirstOfTwo =
        m_terms[begin + 1].is(WordClass::Hyphen) && m_terms[begin + 2].is(WordClass::Month);
    if (match.form.year)
        match.confidence = 0.97;
    else if (!isFirstOfTwo && !match.form.yearShift && m_terms[begin].word.size() < 4 &&
             m_terms[begin].value != 5)
        return std::nullopt; // "Mar" and "Dec" alone are other things
    return match;
}

MaybeMatch PeriodGrammar::year(int begin) const
{
    const bool named = m_terms[begin].is(WordClass::Article, 0) && isUnit(m_terms[begin + 1], Unit::Year);
    const std::optional<YearNumber> number = readYear(m_terms, named ? begin + 2 : begin);
    if (!number)
        return std::nullopt;
    Match match = dateMatch(begin, number->end, 0.93, "year");
    match.form.year = number->year;
    return match;
}

/// "Fiscal 1989", "fiscal year 2010", "the 2009-10 school year".
MaybeMatch PeriodGrammar::countedYear(int begin) const
{
    int at = skipArticle(begin);
    std::optional<YearNumber> year;
    std::optional<int> kind;
    if (m_terms[at].is(WordClass::Fiscal)) {
        kind = m_terms[at].value;
        year = readYear(m_terms, at + (isUnit(m_terms[at + 1], Unit::Year) ? 2 : 1));
        at = year ? year->end : at;
    } else if ((year = readYear(m_terms, at))) {
        at = year->end;
        const Term& mark = m_terms[at];
        if (mark.glued && (mark.is(WordClass::Hyphen) || mark.is(WordClass::Slash)) && m_terms[at + 1].digits)
            at += 2;
        if (m_terms[at].is(WordClass::Fiscal) && isUnit(m_terms[at + 1], Unit::Year))
            kind = m_terms[at].value;
        at += 2;
    }
    if (!year || !kind)
        return std::nullopt;
    Match match = dateMatch(begin, at, 0.9, "business or school year");
    match.form.year = year->year;
    match.form.yearKind = *kind == 1 ? TimeForm::YearKind::Fiscal : TimeForm::YearKind::School;
    return match;
}

/// "1990s", "the 1990's", "the '90s", "the nineties".
MaybeMatch PeriodGrammar::decade(int begin) const
{
    const int at = skipArticle(begin);
    const auto ends = [&](int i) {
        return m_terms[i].glued && (m_terms[i].isWord(u"s") || m_terms[i].is(WordClass::Possessive));
    };
    Match match = dateMatch(begin, at + 2, 0.95, "decade");
    const std::optional<YearNumber> year = readYear(m_terms, at);
    if (year && year->end == at + 1 && year->year % 10 == 0 && ends(at + 1)) {
        match.form.decade = year->year / 10;
        return match;
    }
    const Term& tens = m_terms[at + 1];
    if (m_terms[at].is(WordClass::Apostrophe) && tens.digits && tens.glued && tens.word.size() == 2 &&
        tens.value % 10 == 0 && ends(at + 2)) {
        match.form.decade = 190 + tens.value / 10;
        match.end = at + 3;
        return match;
    }
    // "In his thirties" is an age.
    if (at > begin && m_terms[at].is(WordClass::Decade)) {
        match.form.decade = 190 + m_terms[at].value;
        match.end = at + 1;
        return match;
    }
    return std::nullopt;
}

MaybeMatch PeriodGrammar::century(int begin) const
{
    const int at = skipArticle(begin);
    const std::optional<OrdinalNumber> which = readOrdinal(m_terms, at);
    if (!which || which->value < 1 || which->value > 22)
        return std::nullopt;
    const int unit = m_terms[which->end].is(WordClass::Hyphen) ? which->end + 1 : which->end;
    if (!isUnit(m_terms[unit], Unit::Century))
        return std::nullopt;
    Match match = dateMatch(begin, unit + 1, 0.95, "century");
    match.form.century = which->value - 1;
    return match;
}

/// "The third quarter of 1990", "third-quarter", "the fiscal first quarter", "Q3 2010".
MaybeMatch PeriodGrammar::quarter(int begin) const
{
    int at = skipArticle(begin);
    const std::optional<YearNumber> year = readYear(m_terms, at); // the 1988 third quarter
    if (year)
        at = year->end;
    if (m_terms[at].is(WordClass::Fiscal))
        at += m_terms[at + 1].is(WordClass::Hyphen) ? 2 : 1;
    const std::optional<OrdinalNumber> which = readOrdinal(m_terms, at);
    if (!which || which->value < 1 || which->value > 4)
        return std::nullopt;
    const int unit = m_terms[which->end].is(WordClass::Hyphen) ? which->end + 1 : which->end;
    if (!isUnit(m_terms[unit], Unit::Quarter))
        return std::nullopt;
    if (m_terms[unit + 1].glued && m_terms[unit + 1].is(WordClass::Hyphen)) // "the third quarter-final"
        return std::nullopt;
    // In "the third-quarter results" the article is that of the results.
    const bool adjective = unit > which->end && at > begin && !year;
    if (adjective)
        return std::nullopt;
    Match match = dateMatch(begin, unit + 1, 0.85, "quarter");
    match.form.quarter = which->value;
    if (year)
        match.form.year = year->year;
    else
        readYearBehind(m_terms, match);
    return match;
}

/// "Last year's third quarter", "this year's first half".
MaybeMatch PeriodGrammar::quarterOfYear(int begin) const
{
    Match year = dateMatch(begin, begin, 0.85, "quarter");
    readYearBehind(m_terms, year);
    if (m_terms[begin].is(WordClass::Preposition) || m_terms[begin].is(WordClass::Comma) ||
        !year.form.yearShift || !m_terms[year.end].is(WordClass::Possessive))
        return std::nullopt;
    MaybeMatch part = longer(quarter(year.end + 1), half(year.end + 1));
    if (!part || part->form.year)
        return std::nullopt;
    part->begin = begin;
    part->form.yearShift = year.form.yearShift;
    part->form.anchor = year.form.anchor;
    return part;
}

/// "The first half of 2010", "the second half of this year".
MaybeMatch PeriodGrammar::half(int begin) const
{
    const int at = skipArticle(begin);
    const Term& which = m_terms[at];
    const bool second =
        which.isWord(u"second") || which.is(WordClass::Pointer, static_cast<int>(Pointer::Last));
    if ((!second && !which.is(WordClass::Ordinal, 1)) || !m_terms[at + 1].is(WordClass::Fraction))
        return std::nullopt;
    Match match = dateMatch(begin, at + 2, 0.9, "half of a year");
    readYearBehind(m_terms, match);
    match.form.half = second ? 2 : 1;
    // The first half alone is one of a game.
    const bool owned = m_terms[begin - 1].is(WordClass::Possessive);
    return match.form.year || match.form.yearShift || owned ? std::optional(match) : std::nullopt;
}

/// "The summer of 1994", "summer 2009", "the summer", "summer". Whether a bare one is a time is for the
/// validator.
MaybeMatch PeriodGrammar::season(int begin) const
{
    const int at = skipArticle(begin);
    if (!m_terms[at].is(WordClass::Season) || m_terms[at].word.endsWith(u"time"))
        return std::nullopt;
    Match match = dateMatch(begin, at + 1, 0.85, "season");
    match.form.part = static_cast<TimeForm::Part>(m_terms[at].value);
    readYearBehind(m_terms, match);
    return match;
}

} // namespace dateline::analysis::times
