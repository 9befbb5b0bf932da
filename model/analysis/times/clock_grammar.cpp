#include "model/analysis/times/clock_grammar.h"

#include "model/analysis/times/numbers.h"

namespace dateline::analysis::times {

using article::TimeForm;
using article::TimeType;

namespace {

Match clockMatch(int begin, int end, int hour, std::optional<int> minute, double confidence)
{
    Match match{begin, end, TimeType::Time, {}, confidence, QLatin1StringView("clock time")};
    match.form.anchor = TimeForm::Anchor::Story;
    match.form.hour = hour;
    match.form.minute = minute;
    return match;
}

} // namespace

MaybeMatch ClockGrammar::at(int begin) const
{
    return longer(clock(begin), partOfDay(begin));
}

MaybeMatch ClockGrammar::clock(int begin) const
{
    MaybeMatch best = withMeridiem(begin);
    best = longer(best, withColon(begin));
    best = longer(best, fourDigits(begin));
    return longer(best, spoken(begin));
}

/// ":30" or ".30" behind an hour.
std::optional<int> ClockGrammar::minutes(int at) const
{
    const Term& mark = m_terms[at];
    const Term& number = m_terms[at + 1];
    if (!mark.is(WordClass::Colon) || !mark.glued || !number.glued || !number.digits || number.grouped ||
        number.word.size() != 2 || number.value > 59)
        return std::nullopt;
    return number.value;
}

/// "GMT", "local time", "Eastern Daylight Time", "Moscow time".
void ClockGrammar::readZone(Match& match) const
{
    int at = match.end;
    if (m_terms[at].is(WordClass::Zone)) {
        // "ET" and "CT" are written in capitals.
        if (!m_terms[at].capital)
            return;
        match.form.utc = m_terms[at].value == 1;
        match.end = at + 1;
        return;
    }
    const bool named = m_terms[at].isWord(u"local") || m_terms[at].capital;
    if (!named)
        return;
    ++at;
    if (m_terms[at].isWord(u"standard") || m_terms[at].isWord(u"daylight") || m_terms[at].isWord(u"mean"))
        ++at;
    if (m_terms[at].isWord(u"time"))
        match.end = at + 1;
}

MaybeMatch ClockGrammar::withMeridiem(int begin) const
{
    const Term& hour = m_terms[begin];
    if (!hour.is(WordClass::Number) || hour.value < 1 || hour.value > 12)
        return std::nullopt;
    std::optional<int> minute;
    int at = begin + 1;
    if (hour.grouped) { // 4.30 p.m.
        const QStringView digits = QStringView(hour.word).mid(hour.word.indexOf(u'.') + 1);
        minute = digits.toInt();
        if (digits.size() != 2 || *minute > 59)
            return std::nullopt;
    } else if ((minute = minutes(at))) {
        at += 2;
    }
    if (m_terms[at].isWord(u"in") && m_terms[at + 1].is(WordClass::Article, 0) &&
        m_terms[at + 2].is(WordClass::DayPart)) {
        const bool morning =
            m_terms[at + 2].is(WordClass::DayPart, static_cast<int>(TimeForm::Part::Morning));
        return clockMatch(begin, at + 3, hour.value % 12 + (morning ? 0 : 12), minute.value_or(0), 0.9);
    }
    if (!m_terms[at].is(WordClass::Meridiem))
        return std::nullopt;
    Match match = clockMatch(begin, at + 1, hour.value % 12 + m_terms[at].value, minute.value_or(0), 0.97);
    if (m_terms[at + 1].is(WordClass::Dot) && m_terms[at + 1].glued && m_terms[at + 2].span.begin != 0)
        ++match.end;
    readZone(match);
    return match;
}

bool ClockGrammar::isClockPreposition(int at) const
{
    const Term& term = m_terms[at];
    return term.is(WordClass::Approximate) || term.isWord(u"at") || term.isWord(u"by") ||
           term.isWord(u"until") || term.isWord(u"since") || term.isWord(u"before") ||
           term.isWord(u"after") || term.isWord(u"from") || term.isWord(u"between") ||
           term.is(WordClass::Weekday);
}

/// 15:30 needs something that says it is no score: a preposition, a zone or a day beside it.
MaybeMatch ClockGrammar::withColon(int begin) const
{
    const Term& hour = m_terms[begin];
    if (!hour.digits || !hour.isSmallNumber() || hour.value > 24)
        return std::nullopt;
    const std::optional<int> minute = minutes(begin + 1);
    if (!minute || m_terms[begin - 1].is(WordClass::Colon))
        return std::nullopt;
    Match match = clockMatch(begin, begin + 3, hour.value, minute, 0.9);
    if (minutes(begin + 3)) // seconds
        match.end += 2;
    const int bare = match.end;
    if (m_terms[bare].isWord(u"hours") || m_terms[bare].isWord(u"hrs"))
        ++match.end;
    readZone(match);
    return match.end > bare || isClockPreposition(begin - 1) ? std::optional(match) : std::nullopt;
}

/// "1500 UTC", "0730 GMT", "1400 hours".
MaybeMatch ClockGrammar::fourDigits(int begin) const
{
    const Term& term = m_terms[begin];
    if (!term.digits || !term.isSmallNumber() || term.word.size() != 4 || term.value % 100 > 59 ||
        term.value > 2400)
        return std::nullopt;
    Match match = clockMatch(begin, begin + 1, term.value / 100, term.value % 100, 0.95);
    if (!m_terms[begin + 1].is(WordClass::Zone) &&
        !(m_terms[begin + 1].isWord(u"local") && m_terms[begin + 2].isWord(u"time")))
        return std::nullopt;
    readZone(match);
    return match;
}

/// "Noon", "midnight", "10 o'clock", "half past three".
MaybeMatch ClockGrammar::spoken(int begin) const
{
    if (m_terms[begin].is(WordClass::ClockWord)) {
        Match match = clockMatch(begin, begin + 1, m_terms[begin].value, 0, 0.92);
        readZone(match);
        return match;
    }
    if (m_terms[begin].is(WordClass::Fraction) && m_terms[begin + 1].isWord(u"past")) {
        const auto hour = readNumber(m_terms, begin + 2);
        if (hour && hour->value && *hour->value >= 1 && *hour->value <= 12)
            return clockMatch(begin, hour->end, *hour->value, 30, 0.85);
    }
    const auto hour = readNumber(m_terms, begin);
    if (hour && hour->value && *hour->value <= 12 && m_terms[hour->end].is(WordClass::OClock))
        return clockMatch(begin, hour->end + 1, *hour->value, 0, 0.9);
    return std::nullopt;
}

/// "The morning", "early evening", "mid-afternoon". "The night" and "dawn" alone are left alone.
MaybeMatch ClockGrammar::partOfDay(int begin) const
{
    int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    const bool edge = m_terms[at].is(WordClass::Edge) || m_terms[at].isWord(u"later");
    if (edge)
        at += m_terms[at + 1].is(WordClass::Hyphen) ? 2 : 1;
    if (edge && m_terms[at].isWord(u"in") && m_terms[at + 1].is(WordClass::Article, 0))
        at += 2;
    const Term& part = m_terms[at];
    if (!part.is(WordClass::DayPart) || at == begin || part.isWord(u"dawn") || part.isWord(u"dusk") ||
        (part.isWord(u"night") && !edge))
        return std::nullopt;
    Match match{begin, at + 1, TimeType::Time, {}, 0.8, QLatin1StringView("part of the day")};
    match.form.anchor = TimeForm::Anchor::Story;
    match.form.part = static_cast<TimeForm::Part>(part.value);
    return match;
}

} // namespace dateline::analysis::times
