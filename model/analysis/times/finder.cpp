#include "model/analysis/times/finder.h"

#include "model/analysis/times/grammar.h"
#include "model/analysis/times/story_anchors.h"
#include "model/analysis/times/tense.h"
#include "model/analysis/times/validator.h"
#include "model/analysis/times/year_reader.h"

namespace dateline::analysis::times {

using article::TimeExpression;
using article::TimeForm;
using Direction = TimeForm::Direction;
using Matches = std::vector<Match>;

namespace {

/// True where the day or period could be the last or the next one and the tense has to say which.
bool needsDirection(const TimeForm& form)
{
    if (form.direction != Direction::Unknown)
        return false;
    switch (form.kind) {
    case TimeForm::Kind::Weekday:
        return !form.weekShift;
    case TimeForm::Kind::Shift:
        return form.unit == TimeForm::Unit::Weekend;
    case TimeForm::Kind::Calendar:
        return !form.year && !form.yearShift && !form.decade && !form.century && !isBareClock(form);
    default:
        return false;
    }
}

bool isLink(const Term& term)
{
    return term.isWord(u"and") || term.isWord(u"or") || term.isWord(u"to") || term.isWord(u"through") ||
           term.isWord(u"until") || term.is(WordClass::Hyphen) || term.is(WordClass::Comma);
}

/// "May 5-7", "June 3 and 4": the second day has the month of the first.
MaybeMatch secondDay(const Terms& terms, const Match& first)
{
    if (!first.form.month || !first.form.day || first.form.year || !isLink(terms[first.end]) ||
        terms[first.end].is(WordClass::Comma))
        return std::nullopt;
    const Term& day = terms[first.end + 1];
    const Term& next = terms[first.end + 2];
    const bool number = day.digits && day.isSmallNumber() && day.value >= 1 && day.value <= 31;
    if (!number || next.is(WordClass::Month) || next.isWord(u"%") ||
        (next.glued && next.is(WordClass::Colon)) || next.is(WordClass::Meridiem))
        return std::nullopt;
    Match second = first;
    second.begin = first.end + 1;
    second.end = first.end + 2;
    second.form.day = day.value;
    readYearBehind(terms, second);
    return second;
}

/// "March and April 2010", "June 3 to July 5, 2009": the year behind the last one counts for both.
void shareYears(const Terms& terms, Matches& matches)
{
    for (std::size_t i = matches.size(); i-- > 1;) {
        TimeForm& first = matches[i - 1].form;
        const TimeForm& second = matches[i].form;
        const bool linked = matches[i].begin == matches[i - 1].end + 1 && isLink(terms[matches[i - 1].end]);
        if (linked && first.kind == TimeForm::Kind::Calendar && first.month && second.month && !first.year &&
            !first.yearShift && (second.year || second.yearShift)) {
            first.year = second.year;
            first.yearShift = second.yearShift;
        }
    }
}

/// "At 7:37 p.m. (1137 UTC) on Wednesday": the day that follows counts for the clock times before it.
void giveDaysBack(const Terms& terms, Matches& matches)
{
    for (std::size_t i = matches.size(); i-- > 1;) {
        Match& clock = matches[i - 1];
        const TimeForm& day = matches[i].form;
        const bool dayed = isPlainDay(day) || (day.hour && !isBareClock(day));
        if (!isBareClock(clock.form) || !dayed)
            continue;
        bool near = matches[i].begin - clock.end <= 4;
        for (int at = clock.end; at < matches[i].begin; ++at)
            near = near && (terms[at].is(WordClass::Open) || terms[at].is(WordClass::Close) ||
                            terms[at].isWord(u"on"));
        if (near)
            giveDay(clock.form, day);
    }
}

Matches findIn(const Terms& terms)
{
    const Grammar grammar(terms);
    Matches matches;
    for (int at = 0; at < terms.size();) {
        MaybeMatch match = grammar.at(at);
        if (!match || !isTime(terms, *match)) {
            ++at;
            continue;
        }
        matches.push_back(*match);
        at = match->end;
        if (const MaybeMatch second = secondDay(terms, *match)) {
            matches.push_back(*second);
            at = second->end;
        }
    }
    shareYears(terms, matches);
    giveDaysBack(terms, matches);
    return matches;
}

TimeExpression expression(const Terms& terms, const Match& match)
{
    TimeExpression time;
    time.span = terms.span(match.begin, match.end);
    time.type = match.type;
    time.form = match.form;
    time.provenance = {article::Source::Rule, match.confidence, match.reason};
    if (needsDirection(time.form))
        time.form.direction = tenseAround(terms, match.begin, match.end);
    return time;
}

} // namespace

std::vector<TimeExpression> Finder::find(const Document& document) const
{
    std::vector<TimeExpression> times;
    for (const text::Sentence& sentence : document.sentences) {
        if (document.cancel.isCancelled())
            break;
        const Terms terms(document.text(), document.tokens, sentence, m_lexicon);
        for (const Match& match : findIn(terms))
            times.push_back(expression(terms, match));
    }
    anchorInStory(times);
    return times;
}

} // namespace dateline::analysis::times
