#include "model/analysis/times/part_grammar.h"

#include "model/analysis/times/numbers.h"

namespace dateline::analysis::times {

using article::TimeForm;
using article::TimeType;
using Unit = TimeForm::Unit;

namespace {

constexpr int daysOfWeek = 7;

bool isUnit(const Term& term, Unit unit)
{
    return term.is(WordClass::Unit, static_cast<int>(unit));
}

bool isPointer(const Term& term, Pointer pointer)
{
    return term.is(WordClass::Pointer, static_cast<int>(pointer));
}

/// The last day that the month has in every year.
int lastDayOf(int month)
{
    return month == 2 ? 28 : QDate(2000, month, 1).daysInMonth();
}

/// Puts a day of the week into a week that is counted from somewhere.
Match dayInWeek(const Match& week, const Match& day, int begin, int end)
{
    Match match = day;
    match.begin = begin;
    match.end = end;
    match.confidence = 0.93;
    match.form.weekShift = week.form.amount;
    match.form.anchor = week.form.anchor;
    return match;
}

} // namespace

MaybeMatch PartGrammar::at(int begin) const
{
    MaybeMatch best = weekdayOfWeek(begin);
    for (const auto reader :
         {&PartGrammar::weekOnWeekday, &PartGrammar::weekOfPeriod, &PartGrammar::dayOfMonth,
          &PartGrammar::loneDay, &PartGrammar::unitAfterNext, &PartGrammar::daysFromDay})
        best = longer(best, (this->*reader)(begin));
    return best;
}

/// "Last week", "this week", "the following week".
MaybeMatch PartGrammar::pointedWeek(int at) const
{
    MaybeMatch week = m_relatives.pointed(at);
    const bool isWeek = week && week->type == TimeType::Date && week->form.kind == TimeForm::Kind::Shift &&
                        week->form.unit == Unit::Week && week->form.amount;
    return isWeek ? week : std::nullopt;
}

/// "Tuesday of last week", "Wednesday evening next week".
MaybeMatch PartGrammar::weekdayOfWeek(int begin) const
{
    const MaybeMatch day = m_days.weekday(begin);
    if (!day || day->form.kind != TimeForm::Kind::Weekday)
        return std::nullopt;
    const MaybeMatch week = pointedWeek(m_terms[day->end].isWord(u"of") ? day->end + 1 : day->end);
    return week ? std::optional(dayInWeek(*week, *day, begin, week->end)) : std::nullopt;
}

/// "Next week on Tuesday", "last week Friday".
MaybeMatch PartGrammar::weekOnWeekday(int begin) const
{
    const MaybeMatch week = pointedWeek(begin);
    if (!week)
        return std::nullopt;
    const MaybeMatch day = m_days.weekday(m_terms[week->end].isWord(u"on") ? week->end + 1 : week->end);
    if (!day || day->form.kind != TimeForm::Kind::Weekday)
        return std::nullopt;
    return dayInWeek(*week, *day, begin, day->end);
}

/// "The last week of July", "the first week of May 2010", "the second week of 2021": weeks of a month are
/// those of its first day, its eighth and so on; weeks of a year are those of ISO 8601.
MaybeMatch PartGrammar::weekOfPeriod(int begin) const
{
    const int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    const bool isLast = isPointer(m_terms[at], Pointer::Last);
    const std::optional<OrdinalNumber> which =
        isLast ? std::optional(OrdinalNumber{at + 1, 0}) : readOrdinal(m_terms, at);
    if (!which || !isUnit(m_terms[which->end], Unit::Week) ||
        (!m_terms[which->end + 1].isWord(u"of") && !m_terms[which->end + 1].isWord(u"in")))
        return std::nullopt;
    MaybeMatch period = m_periods.at(which->end + 2);
    const bool isMonth = period && period->form.month && !period->form.day;
    const bool isYear = period && period->form.year && !isMonth && !period->form.quarter &&
                        !period->form.half && period->form.part == TimeForm::Part::None &&
                        period->form.yearKind == TimeForm::YearKind::Calendar;
    if ((!isMonth && !isYear) || which->value > (isMonth ? 5 : 53))
        return std::nullopt;
    TimeForm& form = period->form;
    if (isYear && !isLast) {
        form.week = which->value;
    } else {
        form.month = form.month.value_or(12);
        // December 28 always lies in the last week of its year.
        form.day = isYear ? 28 : isLast ? lastDayOf(*form.month) : 1 + daysOfWeek * (which->value - 1);
    }
    form.unit = Unit::Week;
    period->begin = begin;
    period->reason = QLatin1StringView("week of a month or year");
    return period;
}

/// "The 15th of last month", "the 3rd of this month".
MaybeMatch PartGrammar::dayOfMonth(int begin) const
{
    const int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    const std::optional<OrdinalNumber> which = readOrdinal(m_terms, at);
    if (!which || which->value > 31)
        return std::nullopt;
    const int of = isUnit(m_terms[which->end], Unit::Day) ? which->end + 1 : which->end;
    if (!m_terms[of].isWord(u"of"))
        return std::nullopt;
    const MaybeMatch month = m_relatives.pointed(of + 1);
    if (!month || month->form.kind != TimeForm::Kind::Shift || month->form.unit != Unit::Month)
        return std::nullopt;
    Match match{begin, month->end, TimeType::Date, {}, 0.93, QLatin1StringView("day of a month")};
    match.form.day = which->value;
    match.form.monthShift = month->form.amount;
    match.form.anchor = month->form.anchor;
    return match;
}

/// "On the 18th", where nothing follows that the number could belong to.
MaybeMatch PartGrammar::loneDay(int begin) const
{
    static constexpr const char16_t* leading[] = {u"on", u"until", u"till", u"by", u"before", u"since"};
    const Term& day = m_terms[begin + 1];
    bool isLed = false;
    for (const char16_t* word : leading)
        isLed = isLed || m_terms[begin - 1].isWord(word);
    // In digits: "on the fourth" is a floor, a try or a hole.
    const bool inDigits = day.is(WordClass::Ordinal) && !day.word.isEmpty() && day.word.front().isDigit();
    if (!isLed || !m_terms[begin].is(WordClass::Article, 0) || !inDigits || day.value > 31)
        return std::nullopt;
    const Term& next = m_terms[begin + 2];
    if (!next.word.isEmpty() && next.word.front().isLetter() && !next.isWord(u"and") && !next.isWord(u"but"))
        return std::nullopt;
    Match match{begin, begin + 2, TimeType::Date, {}, 0.75, QLatin1StringView("day of a month")};
    match.form.day = day.value;
    return match;
}

/// "The week after next", "the year before last".
MaybeMatch PartGrammar::unitAfterNext(int begin) const
{
    const Term& unit = m_terms[begin + 1];
    const Term& order = m_terms[begin + 2];
    if (!m_terms[begin].is(WordClass::Article, 0) || !unit.is(WordClass::Unit))
        return std::nullopt;
    const bool isAfter = order.isWord(u"after") && isPointer(m_terms[begin + 3], Pointer::Next);
    const bool isBefore = order.isWord(u"before") && isPointer(m_terms[begin + 3], Pointer::Last);
    const auto kind = static_cast<Unit>(unit.value);
    const bool isCalendars = kind == Unit::Week || kind == Unit::Weekend || kind == Unit::Month ||
                             kind == Unit::Quarter || kind == Unit::Year;
    if ((!isAfter && !isBefore) || !isCalendars)
        return std::nullopt;
    Match match{begin, begin + 4, TimeType::Date,
                {},    0.93,      QLatin1StringView("counted from the publication")};
    match.form.kind = TimeForm::Kind::Shift;
    match.form.unit = kind;
    match.form.amount = isAfter ? 2 : -2;
    return match;
}

/// "Two days before yesterday", "three weeks from tomorrow".
MaybeMatch PartGrammar::daysFromDay(int begin) const
{
    const std::optional<Count> count = readNumber(m_terms, begin);
    if (!count || !count->value)
        return std::nullopt;
    const Term& unit = m_terms[count->end];
    const Term& order = m_terms[count->end + 1];
    const bool isDay = unit.value == static_cast<int>(Unit::Day);
    if ((!unit.is(WordClass::Unit) && !unit.is(WordClass::Units)) ||
        (!isDay && (unit.value != static_cast<int>(Unit::Week) || unit.word.startsWith(u"fortnight"))))
        return std::nullopt;
    const int sign = order.isWord(u"from") || order.isWord(u"after") ? 1 : order.isWord(u"before") ? -1 : 0;
    MaybeMatch day = m_relatives.deictic(count->end + 2);
    if (sign == 0 || !day || day->form.part != TimeForm::Part::None)
        return std::nullopt;
    day->begin = begin;
    day->form.amount = *day->form.amount + sign * *count->value * (isDay ? 1 : daysOfWeek);
    return day;
}

} // namespace dateline::analysis::times
