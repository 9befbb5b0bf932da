#include "model/analysis/times/relative_grammar.h"

#include "model/analysis/times/numbers.h"

namespace dateline::analysis::times {

using article::TimeForm;
using article::TimeType;
using Direction = TimeForm::Direction;
using Part = TimeForm::Part;
using Unit = TimeForm::Unit;

namespace {

int offsetOf(Pointer pointer)
{
    switch (pointer) {
    case Pointer::Last:
    case Pointer::Past:
    case Pointer::Previous:
        return -1;
    case Pointer::Next:
    case Pointer::Coming:
    case Pointer::Following:
        return 1;
    case Pointer::Current:
    case Pointer::Same:
        return 0;
    }
    Q_UNREACHABLE();
}

bool countsFromStory(Pointer pointer)
{
    return pointer == Pointer::Previous || pointer == Pointer::Following || pointer == Pointer::Same;
}

Direction directionOf(Pointer pointer)
{
    const int offset = offsetOf(pointer);
    return offset < 0 ? Direction::Past : offset > 0 ? Direction::Future : Direction::Unknown;
}

Match shiftMatch(int begin, int end, Unit unit, int amount)
{
    Match match{begin, end, TimeType::Date, {}, 0.93, QLatin1StringView("counted from the publication")};
    match.form.kind = TimeForm::Kind::Shift;
    match.form.unit = unit;
    match.form.amount = amount;
    return match;
}

void countFromStory(Match& match)
{
    match.form.anchor = TimeForm::Anchor::Story;
    match.confidence = 0.75;
    match.reason = QLatin1StringView("counted from the date before it");
}

bool isShorterThanDay(Unit unit)
{
    return unit == Unit::Hour || unit == Unit::Minute || unit == Unit::Second;
}

} // namespace

MaybeMatch RelativeGrammar::at(int begin) const
{
    MaybeMatch best = pointed(begin);
    best = longer(best, deictic(begin));
    best = longer(best, earlierIn(begin));
    best = longer(best, vagueUnits(begin));
    return longer(best, dayBefore(begin));
}

MaybeMatch RelativeGrammar::pointed(int begin) const
{
    const std::optional<Pointing> pointing = readPointing(begin);
    return pointing ? target(begin, *pointing) : std::nullopt;
}

/// "The last", "this past", "this", "that same", "the following".
std::optional<RelativeGrammar::Pointing> RelativeGrammar::readPointing(int begin) const
{
    Pointing pointing{begin};
    const Term& first = m_terms[begin];
    if (first.is(WordClass::Article, 0)) {
        pointing.definite = true;
        ++pointing.end;
    } else if (first.is(WordClass::This) || first.is(WordClass::That)) {
        pointing.pointer = first.is(WordClass::This) ? Pointer::Current : Pointer::Same;
        ++pointing.end;
        const Term& next = m_terms[pointing.end];
        const bool goesOn = first.is(WordClass::This)
                                ? next.is(WordClass::Pointer)
                                : next.is(WordClass::Pointer, static_cast<int>(Pointer::Same));
        if (!goesOn)
            return pointing;
    }
    const Term& word = m_terms[pointing.end];
    if (!word.is(WordClass::Pointer))
        return std::nullopt;
    pointing.pointer = static_cast<Pointer>(word.value);
    // "Following Wednesday's quake": without an article it is a preposition.
    if (pointing.pointer == Pointer::Following && !pointing.definite)
        return std::nullopt;
    ++pointing.end;
    return pointing;
}

MaybeMatch RelativeGrammar::target(int begin, const Pointing& pointing) const
{
    MaybeMatch best = unitTarget(begin, pointing);
    best = longer(best, dayPartTarget(begin, pointing));
    best = longer(best, calendarTarget(begin, pointing));
    return longer(best, countTarget(begin, pointing));
}

/// "Last week", "the following month", "the current fiscal year", "the past decade".
MaybeMatch RelativeGrammar::unitTarget(int begin, const Pointing& pointing) const
{
    int at = pointing.end;
    const bool counted = m_terms[at].is(WordClass::Fiscal);
    const TimeForm::YearKind kind = !counted                 ? TimeForm::YearKind::Calendar
                                    : m_terms[at].value == 1 ? TimeForm::YearKind::Fiscal
                                                             : TimeForm::YearKind::School;
    at += counted ? 1 : 0;
    if (!m_terms[at].is(WordClass::Unit))
        return std::nullopt;
    const auto unit = static_cast<Unit>(m_terms[at].value);
    const bool isFortnight = m_terms[at].word.startsWith(u"fortnight");
    const Pointer pointer = pointing.pointer;
    const bool span = pointing.definite && (pointer == Pointer::Past || pointer == Pointer::Last) &&
                      unit != Unit::Year && unit != Unit::Weekend;
    const bool loneDay = unit == Unit::Day && (pointer == Pointer::Last || pointer == Pointer::Current ||
                                               pointer == Pointer::Past);
    if (isShorterThanDay(unit) || loneDay || (span && pointer == Pointer::Last && unit == Unit::Day)) {
        if (!(pointing.definite && pointer == Pointer::Past))
            return std::nullopt;
    }
    if (span && pointer == Pointer::Past) {
        Match match = shiftMatch(begin, at + 1, unit, 1);
        match.type = TimeType::Duration;
        match.form.kind = TimeForm::Kind::Duration;
        match.form.amount = isFortnight ? 2 : 1;
        return match;
    }
    if (isFortnight && (pointer == Pointer::Last || pointer == Pointer::Next || pointer == Pointer::Coming)) {
        Match match = shiftMatch(begin, at + 1, unit, 2);
        match.type = TimeType::Duration;
        match.form.kind = TimeForm::Kind::Duration;
        return match;
    }
    Match match = shiftMatch(begin, at + 1, unit, offsetOf(pointer));
    match.form.yearKind = kind;
    match.form.exclusive = pointer == Pointer::Last || pointer == Pointer::Next;
    if (unit == Unit::Weekend)
        match.form.direction = directionOf(pointer);
    // "The next day" is a day of the story, "next week" one of the reader's.
    if (countsFromStory(pointer) || (unit == Unit::Day && pointer == Pointer::Next))
        countFromStory(match);
    m_days.readPartBehind(match);
    return match;
}

/// "Last night", "this morning", "that evening", "the next morning".
MaybeMatch RelativeGrammar::dayPartTarget(int begin, const Pointing& pointing) const
{
    const Term& part = m_terms[pointing.end];
    if (!part.is(WordClass::DayPart))
        return std::nullopt;
    Match match = shiftMatch(begin, pointing.end + 1, Unit::Day, offsetOf(pointing.pointer));
    match.type = TimeType::Time;
    match.form.part = static_cast<Part>(part.value);
    if (countsFromStory(pointing.pointer) || pointing.pointer == Pointer::Next)
        countFromStory(match);
    return match;
}

/// "Last Friday", "next May 5", "this summer", "last Christmas", "the previous quarter".
MaybeMatch RelativeGrammar::calendarTarget(int begin, const Pointing& pointing) const
{
    const int at = pointing.end;
    if (m_terms[begin].is(WordClass::That) && !m_terms[at].is(WordClass::Weekday) &&
        !m_terms[at].is(WordClass::Season))
        return std::nullopt;
    MaybeMatch found = m_days.at(at);
    if (!found && m_terms[at].capital)
        found = m_periods.month(at);
    if (!found && !m_terms[at].is(WordClass::Article))
        found = longer(m_periods.season(at), m_periods.quarter(at));
    if (!found || found->form.year)
        return found && found->form.weekday ? found : std::nullopt;
    found->begin = begin;
    found->confidence = 0.93;
    found->form.direction = directionOf(pointing.pointer);
    found->form.exclusive = found->form.direction != Direction::Unknown;
    if (countsFromStory(pointing.pointer))
        countFromStory(*found);
    else if (!found->form.exclusive && !found->form.weekday && !found->form.yearShift)
        found->form.yearShift = 0;
    return found;
}

/// "The last five years", "the next few days", "the first nine months", "the past two quarters".
MaybeMatch RelativeGrammar::countTarget(int begin, const Pointing& pointing) const
{
    // "Said that two days …"
    if (m_terms[begin].is(WordClass::That))
        return std::nullopt;
    const std::optional<Count> count = readCount(m_terms, pointing.end);
    const int unitAt = count ? count->end : pointing.end;
    const Term& unit = m_terms[unitAt];
    if (!unit.is(WordClass::Units) || (count && count->hasArticle))
        return std::nullopt;
    Match match = shiftMatch(begin, unitAt + 1, static_cast<Unit>(unit.value), 0);
    if (!count) {
        const Direction direction = directionOf(pointing.pointer);
        if (direction == Direction::Unknown || countsFromStory(pointing.pointer))
            return std::nullopt;
        match.form = {};
        match.form.kind = TimeForm::Kind::Vague;
        match.form.direction = direction;
        match.confidence = 0.7;
        return match;
    }
    match.type = TimeType::Duration;
    match.form.kind = TimeForm::Kind::Duration;
    match.form.amount = count->value;
    match.form.plusHalf = count->plusHalf;
    return match;
}

/// "Recent years".
MaybeMatch RelativeGrammar::vagueUnits(int begin) const
{
    const int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    if (!m_terms[at].is(WordClass::Recent) || !m_terms[at + 1].is(WordClass::Units))
        return std::nullopt;
    Match match{begin, at + 2, TimeType::Date, {}, 0.85, QLatin1StringView("vague reference")};
    match.form.kind = TimeForm::Kind::Vague;
    match.form.direction = Direction::Past;
    return match;
}

MaybeMatch RelativeGrammar::deictic(int begin) const
{
    const Term& term = m_terms[begin];
    if (term.is(WordClass::Tonight)) {
        Match match = shiftMatch(begin, begin + 1, Unit::Day, 0);
        match.type = TimeType::Time;
        match.form.part = Part::Night;
        return match;
    }
    if (!term.is(WordClass::Deictic))
        return std::nullopt;
    Match match = shiftMatch(begin, begin + 1, Unit::Day, term.value);
    m_days.readPartBehind(match);
    return match;
}

/// "Earlier this week", "late last year", "earlier in the month", "later today".
MaybeMatch RelativeGrammar::earlierIn(int begin) const
{
    const Term& first = m_terms[begin];
    const bool edge = first.is(WordClass::Edge) && !isEdgeNoun(first); // "they start today"
    if (!edge && !first.isWord(u"earlier") && !first.isWord(u"later"))
        return std::nullopt;
    const int at = begin + 1;
    MaybeMatch found = longer(pointed(at), deictic(at));
    if (!found && !edge)
        found = m_days.weekday(at);
    if (!found && m_terms[at].isWord(u"in") && m_terms[at + 1].is(WordClass::Article, 0) &&
        m_terms[at + 2].is(WordClass::Unit) && !isShorterThanDay(static_cast<Unit>(m_terms[at + 2].value)))
        found = shiftMatch(begin, at + 3, static_cast<Unit>(m_terms[at + 2].value), 0);
    if (!found || found->type == TimeType::Duration || found->form.kind == TimeForm::Kind::Vague)
        return std::nullopt;
    found->begin = begin;
    if (edge)
        found->form.modifier = static_cast<Part>(first.value);
    return found;
}

/// "The day before yesterday", "the day after tomorrow", "the day before", "a day after".
MaybeMatch RelativeGrammar::dayBefore(int begin) const
{
    const int at = m_terms[begin].is(WordClass::Article, 0) ? begin + 1 : begin;
    const Term& order = m_terms[at + 1];
    if (!m_terms[at].is(WordClass::Unit, static_cast<int>(Unit::Day)) ||
        (!order.isWord(u"before") && !order.isWord(u"after")))
        return std::nullopt;
    if (MaybeMatch far = deictic(at + 2)) {
        far->begin = begin;
        far->form.amount = *far->form.amount + order.value;
        return far;
    }
    if (at == begin)
        return std::nullopt;
    Match match = shiftMatch(begin, at + 2, Unit::Day, order.value);
    countFromStory(match);
    return match;
}

} // namespace dateline::analysis::times
