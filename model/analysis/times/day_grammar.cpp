#include "model/analysis/times/day_grammar.h"

#include "model/analysis/times/holiday_names.h"
#include "model/analysis/times/numbers.h"
#include "model/analysis/times/year_reader.h"

namespace dateline::analysis::times {

using article::TimeForm;
using article::TimeType;

MaybeMatch DayGrammar::at(int begin) const
{
    MaybeMatch best = weekday(begin);
    best = longer(best, monthDay(begin));
    best = longer(best, dayMonth(begin));
    best = longer(best, isoDate(begin));
    best = longer(best, digitDate(begin));
    return longer(best, holiday(begin));
}

/// 1 to 31 in digits or as an ordinal, unless it begins a clock time, a fraction or a share.
std::optional<int> DayGrammar::dayNumber(int at) const
{
    const Term& term = m_terms[at];
    const Term& next = m_terms[at + 1];
    const bool number = term.isSmallNumber() && term.digits && term.word.size() <= 2;
    if (!number && !term.is(WordClass::Ordinal))
        return term.isWord(u"second") ? std::optional(2) : std::nullopt;
    if (term.value < 1 || term.value > 31)
        return std::nullopt;
    const bool mark = next.is(WordClass::Colon) || next.is(WordClass::Slash);
    const bool another =
        next.glued && (next.isWord(u"%") || (mark && m_terms[at + 2].glued && m_terms[at + 2].digits));
    return another || next.is(WordClass::Meridiem) ? std::nullopt : std::optional(term.value);
}

void DayGrammar::readPartBehind(Match& match) const
{
    int at = match.end;
    const bool mid = m_terms[at].is(WordClass::Edge);
    if (mid)
        at += m_terms[at + 1].is(WordClass::Hyphen) ? 2 : 1;
    if (!m_terms[at].is(WordClass::DayPart))
        return;
    match.form.part = static_cast<TimeForm::Part>(m_terms[at].value);
    match.type = TimeType::Time;
    match.end = at + 1;
}

MaybeMatch DayGrammar::monthDay(int begin) const
{
    if (!m_terms[begin].is(WordClass::Month))
        return std::nullopt;
    int at = begin + 1;
    const bool period =
        m_terms[at].is(WordClass::Dot) && m_terms[at].glued && m_terms[begin].isAbbreviation();
    const bool comma = m_terms[at].is(WordClass::Comma) && m_terms[at + 1].is(WordClass::Ordinal);
    if (period || comma || m_terms[at].is(WordClass::Article, 0))
        ++at;
    const std::optional<int> day = dayNumber(at);
    if (!day)
        return std::nullopt;
    Match match{begin, at + 1, TimeType::Date, {}, 0.97, QLatin1StringView("month and day")};
    match.form.month = m_terms[begin].value;
    match.form.day = day;
    readYearBehind(m_terms, match);
    readPartBehind(match);
    return match;
}

MaybeMatch DayGrammar::dayMonth(int begin) const
{
    int at = begin;
    if (m_terms[at].is(WordClass::Article, 0) && m_terms[at + 1].is(WordClass::Ordinal))
        ++at;
    const std::optional<int> day = dayNumber(at++);
    if (!day || m_terms[begin - 1].is(WordClass::Currency)) // "for $12 December 27"
        return std::nullopt;
    // "The 15th day of June".
    if (m_terms[at - 1].is(WordClass::Ordinal) &&
        m_terms[at].is(WordClass::Unit, static_cast<int>(TimeForm::Unit::Day)))
        ++at;
    if (m_terms[at].isWord(u"of") || (m_terms[at].is(WordClass::Hyphen) && m_terms[at].glued))
        ++at;
    if (!m_terms[at].is(WordClass::Month))
        return std::nullopt;
    Match match{begin, at + 1, TimeType::Date, {}, 0.96, QLatin1StringView("day and month")};
    match.form.month = m_terms[at].value;
    match.form.day = day;
    readYearBehind(m_terms, match);
    readPartBehind(match);
    return match;
}

/// The number of a term in digits of that many characters; 0 for anything else.
int DayGrammar::number(int at, int digits) const
{
    const Term& term = m_terms[at];
    return term.digits && term.isSmallNumber() && term.word.size() <= digits ? term.value : 0;
}

MaybeMatch DayGrammar::isoDate(int begin) const
{
    const Term& mark = m_terms[begin + 1];
    const std::optional<YearNumber> year = readYear(m_terms, begin);
    const bool marked = mark.is(WordClass::Hyphen) || mark.is(WordClass::Slash) || mark.is(WordClass::Dot);
    if (!year || !marked || !mark.glued || m_terms[begin + 3].word != mark.word || !m_terms[begin + 4].glued)
        return std::nullopt;
    const int month = number(begin + 2, 2);
    const int day = number(begin + 4, 2);
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    Match match{begin, begin + 5, TimeType::Date, {}, 0.98, QLatin1StringView("date in digits")};
    match.form.year = year->year;
    match.form.month = month;
    match.form.day = day;
    return match;
}

/// 14/05/2010, 05/14/2010, 14.5.2010. A number above 12 is the day; where both could be, a slash is read as
/// American and a point or dash as European.
MaybeMatch DayGrammar::digitDate(int begin) const
{
    const Term& mark = m_terms[begin + 1];
    const bool slash = mark.is(WordClass::Slash);
    const bool chained = m_terms[begin].glued && m_terms[begin - 1].is(WordClass::Hyphen) &&
                         m_terms[begin - 2].digits && mark.is(WordClass::Hyphen);
    if (chained || (!slash && !mark.is(WordClass::Dot) && !mark.is(WordClass::Hyphen)) || !mark.glued ||
        m_terms[begin + 3].word != mark.word || !m_terms[begin + 4].glued)
        return std::nullopt;
    const std::optional<YearNumber> year = readYear(m_terms, begin + 4);
    const int first = number(begin, 2);
    const int second = number(begin + 2, 2);
    const bool monthFirst = second > 12 || (slash && first <= 12);
    const int month = monthFirst ? first : second;
    const int day = monthFirst ? second : first;
    if (!year || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    Match match{begin, begin + 5, TimeType::Date, {}, 0.9, QLatin1StringView("date in digits")};
    match.form.year = year->year;
    match.form.month = month;
    match.form.day = day;
    return match;
}

MaybeMatch DayGrammar::weekday(int begin) const
{
    const Term& name = m_terms[begin];
    if (!name.is(WordClass::Weekday))
        return std::nullopt;
    int at = begin + 1;
    if (m_terms[at].is(WordClass::Dot) && m_terms[at].glued)
        ++at;
    Match match{begin, begin + 1, TimeType::Date, {}, 0.95, QLatin1StringView("day of the week")};
    match.form.kind = TimeForm::Kind::Weekday;
    match.form.weekday = name.value;
    if (m_terms[at].is(WordClass::Comma))
        ++at;
    MaybeMatch date = longer(monthDay(at), dayMonth(at));
    if (date) {
        date->begin = begin;
        date->confidence = 0.98;
        return date;
    }
    // "Sun" and "Sat" alone are a star, a newspaper and a verb.
    if (name.word.size() < 6)
        return std::nullopt;
    readPartBehind(match);
    return match;
}

MaybeMatch DayGrammar::holiday(int begin) const
{
    const std::optional<HolidayName> name = readHoliday(m_terms, begin);
    if (!name)
        return std::nullopt;
    Match match{begin, name->end, TimeType::Date, {}, 0.9, QLatin1StringView("holiday")};
    match.form.holiday = name->holiday;
    const bool weekend = m_terms[match.end].is(WordClass::Unit, static_cast<int>(TimeForm::Unit::Weekend));
    if (weekend || m_terms[match.end].is(WordClass::Unit, static_cast<int>(TimeForm::Unit::Week))) {
        match.form.unit = weekend ? TimeForm::Unit::Weekend : TimeForm::Unit::Week;
        ++match.end;
    }
    readYearBehind(m_terms, match);
    readPartBehind(match);
    return match;
}

} // namespace dateline::analysis::times
