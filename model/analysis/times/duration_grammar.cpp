#include "model/analysis/times/duration_grammar.h"

namespace dateline::analysis::times {

using article::TimeForm;
using article::TimeType;
using Direction = TimeForm::Direction;
using Unit = TimeForm::Unit;

namespace {

Match durationMatch(int begin, int end, Unit unit, std::optional<int> amount)
{
    Match match{begin, end, TimeType::Duration, {}, 0.92, QLatin1StringView("length of time")};
    match.form.kind = TimeForm::Kind::Duration;
    match.form.unit = unit;
    match.form.amount = amount;
    return match;
}

bool isAnyUnit(const Term& term)
{
    return term.is(WordClass::Unit) || term.is(WordClass::Units);
}

} // namespace

MaybeMatch DurationGrammar::at(int begin) const
{
    MaybeMatch best = duration(begin);
    best = longer(best, ordinalCount(begin));
    best = longer(best, bareUnits(begin));
    best = longer(best, wholeUnit(begin));
    best = longer(best, yearAgoAdjective(begin));
    return best;
}

/// "At least", "more than", "less than", "nearly", "over".
int DurationGrammar::skipApproximate(int at) const
{
    if (m_terms[at].isWord(u"no") && m_terms[at + 1].isWord(u"more") && m_terms[at + 2].isWord(u"than"))
        return at + 3;
    if (m_terms[at].is(WordClass::Approximate))
        return at + 1;
    const bool least =
        m_terms[at].isWord(u"at") && (m_terms[at + 1].isWord(u"least") || m_terms[at + 1].isWord(u"most"));
    const bool than =
        (m_terms[at].isWord(u"more") || m_terms[at].isWord(u"less") || m_terms[at].isWord(u"fewer")) &&
        m_terms[at + 1].isWord(u"than");
    return least || than ? at + 2 : at;
}

/// "Three more years", "five consecutive days".
int DurationGrammar::skipAdjective(int at) const
{
    static constexpr const char16_t* adjectives[] = {
        u"more",       u"consecutive", u"straight", u"full",     u"whole",  u"long",    u"trading",
        u"business",   u"additional",  u"further",  u"solid",    u"entire", u"working", u"calendar",
        u"successive", u"other",       u"past",     u"previous", u"next",   u"coming",  u"upcoming"};
    for (const char16_t* adjective : adjectives) {
        if (m_terms[at].isWord(adjective))
            return at + 1;
    }
    return at;
}

/// "-year-old", "years of age".
bool DurationGrammar::isAge(int unitEnd) const
{
    const int next = m_terms[unitEnd].is(WordClass::Hyphen) ? unitEnd + 1 : unitEnd;
    return m_terms[next].isWord(u"old") || m_terms[next].isWord(u"olds") || m_terms[next].isWord(u"older") ||
           m_terms[next].isWord(u"younger") ||
           (m_terms[next].isWord(u"of") && m_terms[next + 1].isWord(u"age"));
}

MaybeMatch DurationGrammar::duration(int begin) const
{
    int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    const int exact = at;
    if (at == begin)
        at = skipApproximate(at);
    const std::optional<Count> count = readCount(m_terms, at);
    if (!count)
        return std::nullopt;
    const bool hyphen = m_terms[count->end].is(WordClass::Hyphen);
    const int unitAt = hyphen ? count->end + 1 : skipAdjective(count->end);
    if (!isAnyUnit(m_terms[unitAt]) || isAge(unitAt + 1) || (hyphen && !m_terms[unitAt].glued))
        return std::nullopt;
    // "The five past years", but not "only three next week".
    if (m_terms[unitAt - 1].is(WordClass::Pointer) && !m_terms[unitAt].is(WordClass::Units))
        return std::nullopt;
    // "The one week", but never "the a week"; "the 24-hour" keeps to itself.
    if (exact > begin && (count->hasArticle || hyphen))
        return std::nullopt;
    if (count->hasArticle && count->value == 1 && m_terms[unitAt].is(WordClass::Units))
        return std::nullopt;
    // "A year-earlier loss" is the loss of the year before.
    if (m_terms[unitAt + 1].is(WordClass::Hyphen) &&
        (m_terms[unitAt + 2].isWord(u"earlier") || m_terms[unitAt + 2].is(WordClass::Ago)))
        return std::nullopt;
    const bool about = m_terms[begin].isWord(u"about") || m_terms[begin].isWord(u"roughly") ||
                       m_terms[begin].isWord(u"around") || m_terms[begin].isWord(u"approximately");
    const int first = hyphen && count->hasArticle ? at + 1 : about ? at : begin;
    Match match = durationMatch(first, unitAt + 1, static_cast<Unit>(m_terms[unitAt].value), count->value);
    if (match.form.amount && m_terms[unitAt].word.startsWith(u"fortnight"))
        *match.form.amount *= 2;
    match.form.plusHalf = count->plusHalf;
    match.form.approximate = at > exact;
    if (!hyphen)
        readTail(match, *count);
    return match;
}

/// "Two days after the vote": the words behind say from when it counts.
bool DurationGrammar::comparesWithClause(int at) const
{
    if (!m_terms[at].isWord(u"after") && !m_terms[at].isWord(u"before"))
        return false;
    const Term& next = m_terms[at + 1];
    return next.is(WordClass::Article) || next.is(WordClass::Owner) || next.is(WordClass::This) ||
           next.is(WordClass::That) || next.is(WordClass::Number) || next.is(WordClass::Month) ||
           next.is(WordClass::Weekday) || next.is(WordClass::Pointer) ||
           (next.is(WordClass::Other) && !next.word.isEmpty() && next.word[0].isLetter());
}

/// "The vote comes two days after …" is today's news, counted back to an older event. Elsewhere the days are
/// a length.
void DurationGrammar::readComparison(Match& match, int at) const
{
    bool today = false;
    for (int i = match.begin - 1; i >= match.begin - 3; --i)
        today = today || m_terms[i].isWord(u"comes") || m_terms[i].isWord(u"come");
    if (!today)
        return;
    match.end = at + 1;
    match.type = TimeType::Date;
    match.confidence = 0.7;
    match.reason = QLatin1StringView("told as news of the day");
    match.form = {};
    match.form.kind = TimeForm::Kind::Shift;
    match.form.unit = Unit::Day;
    match.form.amount = 0;
}

/// "And a half", "ago", "earlier", "later", "from now" behind a length.
void DurationGrammar::readTail(Match& match, const Count& count) const
{
    int at = match.end;
    if (m_terms[at].is(WordClass::Hyphen) && m_terms[at + 1].isWord(u"and") &&
        m_terms[at + 2].is(WordClass::Hyphen) && m_terms[at + 3].is(WordClass::Article, 1) &&
        m_terms[at + 4].is(WordClass::Hyphen) && m_terms[at + 5].is(WordClass::Fraction)) {
        match.form.plusHalf = true;
        match.end = at = at + 6;
    }
    if (m_terms[at].isWord(u"or") && m_terms[at + 1].isWord(u"so"))
        match.end = at = at + 2;
    if (m_terms[at].isWord(u"and") && m_terms[at + 1].is(WordClass::Article, 1) &&
        m_terms[at + 2].is(WordClass::Fraction)) {
        match.form.plusHalf = true;
        match.end = at = at + 3;
    }
    const bool fromNow =
        m_terms[at].isWord(u"from") && (m_terms[at + 1].isWord(u"now") || m_terms[at + 1].isWord(u"today"));
    const bool ago = m_terms[at].is(WordClass::Ago);
    const bool story = m_terms[at].is(WordClass::Earlier) && !m_terms[at].isWord(u"previously");
    if (!ago && !story && !fromNow)
        return;
    if (story && comparesWithClause(at)) {
        readComparison(match, at);
        return;
    }
    const int sign = fromNow ? 1 : m_terms[at].value;
    match.end = at + (fromNow ? 2 : 1);
    match.type = TimeType::Date;
    match.confidence = story ? 0.75 : 0.9;
    match.reason = story ? QLatin1StringView("counted from the date before it")
                         : QLatin1StringView("counted from the publication");
    if (!count.value) {
        match.form = {};
        match.form.kind = TimeForm::Kind::Vague;
        match.form.direction = sign < 0 ? Direction::Past : Direction::Future;
        return;
    }
    match.form.kind = TimeForm::Kind::Shift;
    match.form.anchor = story ? TimeForm::Anchor::Story : TimeForm::Anchor::Publication;
    match.form.amount = sign * *match.form.amount;
    const int years = match.form.unit == Unit::Decade ? 10 : match.form.unit == Unit::Century ? 100 : 0;
    if (years > 0) { // a decade ago is a year, the last decade is ten
        match.form.unit = Unit::Year;
        match.form.amount = *match.form.amount * years;
    }
}

/// "The first two hours", "the first nine months".
MaybeMatch DurationGrammar::ordinalCount(int begin) const
{
    const int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    if (!m_terms[at].is(WordClass::Ordinal, 1) && !m_terms[at].isWord(u"latest"))
        return std::nullopt;
    const std::optional<Count> count = readNumber(m_terms, at + 1);
    if (!count || !count->value || !m_terms[count->end].is(WordClass::Units))
        return std::nullopt;
    return durationMatch(begin, count->end + 1, static_cast<Unit>(m_terms[count->end].value), count->value);
}

/// "For years", "decades-long", "day-long".
MaybeMatch DurationGrammar::bareUnits(int begin) const
{
    const Term& unit = m_terms[begin];
    if (!isAnyUnit(unit))
        return std::nullopt;
    const bool lasting = m_terms[begin + 1].is(WordClass::Hyphen) && m_terms[begin + 2].isWord(u"long");
    const bool one = unit.is(WordClass::Unit);
    if (lasting)
        return durationMatch(begin, begin + 3, static_cast<Unit>(unit.value),
                             one ? std::optional(1) : std::nullopt);
    if (one || isAge(begin + 1))
        return std::nullopt;
    const Term& before = m_terms[begin - 1];
    const bool tail = m_terms[begin + 1].is(WordClass::Ago) || m_terms[begin + 1].isWord(u"later") ||
                      m_terms[begin + 1].isWord(u"earlier");
    if (!tail && !before.isWord(u"for") && !before.isWord(u"in") && !before.isWord(u"within") &&
        !before.isWord(u"of") && !before.isWord(u"over") && !before.isWord(u"took") &&
        !before.isWord(u"after"))
        return std::nullopt;
    Match match = durationMatch(begin, begin + 1, static_cast<Unit>(unit.value), std::nullopt);
    match.confidence = 0.7;
    if (tail)
        readTail(match, {});
    return match;
}

/// "All week", "another month".
MaybeMatch DurationGrammar::wholeUnit(int begin) const
{
    const Term& unit = m_terms[begin + 1];
    const bool isWhole = m_terms[begin].isWord(u"all") || m_terms[begin].isWord(u"another");
    const bool isLong = unit.is(WordClass::Unit) && unit.value >= static_cast<int>(Unit::Day) &&
                        unit.value != static_cast<int>(Unit::Quarter);
    if (!isWhole || !isLong || m_terms[begin + 2].is(WordClass::Hyphen) || isAge(begin + 2))
        return std::nullopt;
    return durationMatch(begin, begin + 2, static_cast<Unit>(unit.value), 1);
}

/// "Year-earlier", "the year-ago quarter".
MaybeMatch DurationGrammar::yearAgoAdjective(int begin) const
{
    const int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    if (!m_terms[at].is(WordClass::Unit, static_cast<int>(Unit::Year)) ||
        !m_terms[at + 1].is(WordClass::Hyphen) ||
        (!m_terms[at + 2].is(WordClass::Ago) && !m_terms[at + 2].isWord(u"earlier")))
        return std::nullopt;
    const bool noun = m_terms[at + 3].is(WordClass::Unit) || m_terms[at + 3].isWord(u"period");
    Match match = durationMatch(noun ? begin : at, at + (noun ? 4 : 3), Unit::Year, -1);
    match.type = TimeType::Date;
    match.form.kind = TimeForm::Kind::Shift;
    return match;
}

} // namespace dateline::analysis::times
