#include "model/analysis/times/grammar.h"

#include "model/analysis/times/vague_grammar.h"

namespace dateline::analysis::times {

using article::TimeForm;
using article::TimeType;
using Unit = TimeForm::Unit;

Grammar::Grammar(const Terms& terms)
    : m_terms(terms)
    , m_days(terms)
    , m_periods(terms)
    , m_clocks(terms)
    , m_relatives(terms)
    , m_parts(terms)
    , m_durations(terms)
    , m_sets(terms)
{}

MaybeMatch Grammar::at(int begin) const
{
    MaybeMatch match = single(begin);
    if (match)
        joinClockAndDay(*match);
    return match;
}

MaybeMatch Grammar::date(int begin) const
{
    MaybeMatch best = m_days.at(begin);
    best = longer(best, m_periods.at(begin));
    best = longer(best, m_relatives.at(begin));
    return longer(best, m_parts.at(begin));
}

MaybeMatch Grammar::single(int begin) const
{
    MaybeMatch best = date(begin);
    best = longer(best, m_clocks.at(begin));
    best = longer(best, m_durations.at(begin));
    best = longer(best, m_sets.at(begin));
    best = longer(best, edged(begin));
    best = longer(best, partOfDay(begin));
    best = longer(best, unitOfDay(begin));
    best = longer(best, definiteUnit(begin));
    return longer(best, readVague(m_terms, begin));
}

/// "The month" behind "the end of".
MaybeMatch Grammar::unitWithArticle(int begin) const
{
    const Term& unit = m_terms[begin + 1];
    if (!m_terms[begin].is(WordClass::Article, 0) || !unit.is(WordClass::Unit))
        return std::nullopt;
    const auto kind = static_cast<Unit>(unit.value);
    if (kind != Unit::Week && kind != Unit::Month && kind != Unit::Year && kind != Unit::Quarter &&
        kind != Unit::Decade)
        return std::nullopt;
    Match match{begin, begin + 2, TimeType::Date, {}, 0.8, QLatin1StringView("counted from the publication")};
    match.form.kind = TimeForm::Kind::Shift;
    match.form.unit = kind;
    match.form.amount = 0;
    return match;
}

/// "Early May", "mid-1996", "late next week", "the end of 1994", "the middle of the month".
MaybeMatch Grammar::edged(int begin) const
{
    int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    const Term& edge = m_terms[at];
    if (!edge.is(WordClass::Edge))
        return std::nullopt;
    ++at;
    const bool noun = m_terms[at].isWord(u"of");
    if (noun || m_terms[at].is(WordClass::Hyphen))
        ++at;
    MaybeMatch core = date(at);
    if (noun && !core)
        core = unitWithArticle(at);
    // "The end of" begins with a noun, "early" does not; durations and the like have no edges.
    if (!core || isEdgeNoun(edge) != noun || core->type == TimeType::Duration ||
        core->form.kind == TimeForm::Kind::Vague)
        return std::nullopt;
    core->begin = begin;
    core->form.modifier = static_cast<TimeForm::Part>(edge.value);
    return core;
}

/// "The week of March 6", "the weekend of May 5".
MaybeMatch Grammar::unitOfDay(int begin) const
{
    const int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    const bool week = m_terms[at].is(WordClass::Unit, static_cast<int>(Unit::Week));
    if ((!week && !m_terms[at].is(WordClass::Unit, static_cast<int>(Unit::Weekend))) ||
        !m_terms[at + 1].isWord(u"of"))
        return std::nullopt;
    MaybeMatch day = m_days.at(at + 2);
    if (!day || day->form.kind != TimeForm::Kind::Calendar || !isPlainDay(day->form))
        return std::nullopt;
    day->begin = begin;
    day->form.unit = week ? Unit::Week : Unit::Weekend;
    return day;
}

/// "The weekend"; "the quarter" and "the latest quarter", which business news means to be the last full one.
MaybeMatch Grammar::definiteUnit(int begin) const
{
    const bool latest = m_terms[begin + 1].isWord(u"latest");
    const int at = latest ? begin + 2 : begin + 1;
    const bool quarter = m_terms[at].is(WordClass::Unit, static_cast<int>(Unit::Quarter));
    const bool weekend = !latest && m_terms[at].is(WordClass::Unit, static_cast<int>(Unit::Weekend));
    // "The quarter-final", "the quarter of the town".
    const Term& next = m_terms[at + 1];
    const bool other = quarter && (next.isWord(u"of") || (next.glued && next.is(WordClass::Hyphen)));
    if (!m_terms[begin].is(WordClass::Article, 0) || (!quarter && !weekend) || other)
        return std::nullopt;
    Match match{begin, at + 1, TimeType::Date, {}, 0.75, QLatin1StringView("near the publication")};
    match.form.kind = TimeForm::Kind::Shift;
    match.form.unit = quarter ? Unit::Quarter : Unit::Weekend;
    match.form.amount = quarter ? -1 : 0;
    return match;
}

/// "The night of May 5", "the morning of Sept. 11".
MaybeMatch Grammar::partOfDay(int begin) const
{
    const int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    if (!m_terms[at].is(WordClass::DayPart) || !m_terms[at + 1].isWord(u"of"))
        return std::nullopt;
    MaybeMatch day = m_days.at(at + 2);
    if (!day || !isPlainDay(day->form))
        return std::nullopt;
    day->begin = begin;
    day->type = TimeType::Time;
    day->form.part = static_cast<TimeForm::Part>(m_terms[at].value);
    return day;
}

/// "3 p.m. on Friday", "Saturday 8:00 p.m.", "August 2 at 5 p.m. local time", "noon yesterday".
void Grammar::joinClockAndDay(Match& match) const
{
    const bool clockFirst = isBareClock(match.form);
    if (!clockFirst && (!isPlainDay(match.form) || match.type == TimeType::Duration))
        return;
    int at = match.end;
    const Term& link = m_terms[at];
    if (clockFirst ? link.isWord(u"on") || link.is(WordClass::Comma)
                   : link.isWord(u"at") || link.is(WordClass::Comma))
        ++at;
    MaybeMatch other = clockFirst ? longer(m_days.at(at), m_relatives.at(at)) : m_clocks.clock(at);
    if (!other || (clockFirst ? !isPlainDay(other->form) : !isBareClock(other->form)))
        return;
    TimeForm clock = clockFirst ? match.form : other->form;
    giveDay(clock, clockFirst ? other->form : match.form);
    match.form = clock;
    match.type = TimeType::Time;
    match.end = other->end;
}

bool isPlainDay(const TimeForm& form)
{
    if (form.hour)
        return false;
    switch (form.kind) {
    case TimeForm::Kind::Weekday:
        return true;
    case TimeForm::Kind::Shift:
        return form.unit == Unit::Day;
    case TimeForm::Kind::Calendar:
        return form.day || form.holiday != TimeForm::Holiday::None;
    default:
        return false;
    }
}

bool isBareClock(const TimeForm& form)
{
    return form.kind == TimeForm::Kind::Calendar && form.hour && !form.day && !form.month &&
           form.holiday == TimeForm::Holiday::None;
}

void giveDay(TimeForm& clock, const TimeForm& day)
{
    TimeForm both = day;
    both.hour = clock.hour;
    both.minute = clock.minute;
    both.utc = clock.utc;
    if (clock.part != TimeForm::Part::None)
        both.part = clock.part;
    clock = both;
}

} // namespace dateline::analysis::times
