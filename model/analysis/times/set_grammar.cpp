#include "model/analysis/times/set_grammar.h"

#include "model/analysis/times/numbers.h"

namespace dateline::analysis::times {

using article::TimeForm;
using article::TimeType;
using Unit = TimeForm::Unit;

namespace {

Match setMatch(int begin, int end)
{
    Match match{begin, end, TimeType::Set, {}, 0.88, QLatin1StringView("repetition")};
    match.form.kind = TimeForm::Kind::Set;
    return match;
}

} // namespace

MaybeMatch SetGrammar::at(int begin) const
{
    MaybeMatch best = every(begin);
    best = longer(best, plural(begin));
    best = longer(best, frequency(begin));
    return longer(best, timesAUnit(begin));
}

MaybeMatch SetGrammar::every(int begin) const
{
    if (!m_terms[begin].is(WordClass::Every))
        return std::nullopt;
    int at = begin + 1;
    std::optional<int> amount;
    if (m_terms[at].isWord(u"other")) {
        amount = 2;
        ++at;
    } else if (const auto count = readNumber(m_terms, at)) {
        amount = count->value;
        at = count->end;
    }
    const Term& target = m_terms[at];
    if (!target.is(WordClass::Unit) && !target.is(WordClass::Units))
        return everyNamed(begin, at);
    Match match = setMatch(begin, at + 1);
    match.form.unit = static_cast<Unit>(target.value);
    match.form.amount = amount.value_or(1);
    return match;
}

/// "Every Monday night", "each July", "every summer".
MaybeMatch SetGrammar::everyNamed(int begin, int at) const
{
    const Term& target = m_terms[at];
    Match match = setMatch(begin, at + 1);
    if (target.is(WordClass::Weekday)) {
        match.form.weekday = target.value;
        if (m_terms[at + 1].is(WordClass::DayPart)) {
            match.form.part = static_cast<TimeForm::Part>(m_terms[at + 1].value);
            ++match.end;
        }
        return match;
    }
    if (target.is(WordClass::Month)) {
        match.form.month = target.value;
        return match;
    }
    if (target.is(WordClass::Season) || target.is(WordClass::DayPart)) {
        match.form.part = static_cast<TimeForm::Part>(target.value);
        return match;
    }
    return std::nullopt;
}

/// "Fridays", "Tuesday nights".
MaybeMatch SetGrammar::plural(int begin) const
{
    const bool nights = m_terms[begin].is(WordClass::Weekday) && m_terms[begin + 1].is(WordClass::DayParts);
    if (!m_terms[begin].is(WordClass::Weekdays) && !nights)
        return std::nullopt;
    Match match = setMatch(begin, begin + (nights ? 2 : 1));
    match.form.weekday = m_terms[begin].value;
    if (nights)
        match.form.part = static_cast<TimeForm::Part>(m_terms[begin + 1].value);
    return match;
}

MaybeMatch SetGrammar::frequency(int begin) const
{
    if (!m_terms[begin].is(WordClass::Frequency))
        return std::nullopt;
    Match match = setMatch(begin, begin + 1);
    match.form.unit = static_cast<Unit>(m_terms[begin].value);
    match.form.amount = 1;
    return match;
}

/// "Twice a week", "three times a day", "per month".
MaybeMatch SetGrammar::timesAUnit(int begin) const
{
    int at = begin;
    if (m_terms[at].is(WordClass::Times) && m_terms[at].value > 0)
        ++at;
    else if (const auto count = readNumber(m_terms, at); count && m_terms[count->end].is(WordClass::Times, 0))
        at = count->end + 1;
    if (at > begin ? !m_terms[at].is(WordClass::Article, 1) && !m_terms[at].is(WordClass::Every) &&
                         !m_terms[at].isWord(u"per")
                   : !m_terms[at].isWord(u"per"))
        return std::nullopt;
    const int unitAt = m_terms[at + 1].is(WordClass::Hyphen) ? at + 2 : at + 1;
    if (!m_terms[unitAt].is(WordClass::Unit))
        return std::nullopt;
    Match match = setMatch(begin, unitAt + 1);
    match.form.unit = static_cast<Unit>(m_terms[unitAt].value);
    match.form.amount = 1;
    return match;
}

} // namespace dateline::analysis::times
