#include "model/analysis/times/finder.h"

#include "model/analysis/quotes/quote_marks.h"
#include "model/analysis/times/grammar.h"
#include "model/analysis/times/speech_anchors.h"
#include "model/analysis/times/story_anchors.h"
#include "model/analysis/times/tense.h"
#include "model/analysis/times/validator.h"
#include "model/analysis/times/year_reader.h"
#include "model/text/word_set.h"

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
    if (!first.form.month || !first.form.day || first.form.unit != TimeForm::Unit::None || first.form.year ||
        !isLink(terms[first.end]) || terms[first.end].is(WordClass::Comma))
        return std::nullopt;
    const Term& day = terms[first.end + 1];
    const Term& next = terms[first.end + 2];
    const bool number = ((day.digits && day.isSmallNumber()) || day.is(WordClass::Ordinal)) &&
                        day.value >= 1 && day.value <= 31;
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

/// "18 and 19 June", "between 3 and 12 of May": the first day has the month of the second.
MaybeMatch firstDay(const Terms& terms, const Match& second)
{
    const Term& link = terms[second.begin - 1];
    const int at = second.begin - 2;
    const Term& day = terms[at];
    const bool isDay =
        ((day.digits && day.isSmallNumber() && day.word.size() <= 2) || day.is(WordClass::Ordinal)) &&
        day.value >= 1 && day.value <= 31;
    const Term& own =
        terms[second.begin].is(WordClass::Article) ? terms[second.begin + 1] : terms[second.begin];
    const bool isDayFirst = own.digits || own.is(WordClass::Ordinal);
    static const text::WordSet leading(u"on from between the of until since , ; (");
    const Term& before = terms[at - 1];
    if (!second.form.month || !second.form.day || second.form.unit != TimeForm::Unit::None || !isDay ||
        !isDayFirst || !isLink(link) || link.is(WordClass::Comma) || day.value >= second.form.day ||
        !(before.word.isEmpty() || leading.contains(before.word)))
        return std::nullopt;
    Match first = second;
    first.begin = before.is(WordClass::Article, 0) ? at - 1 : at;
    first.end = at + 1;
    first.type = article::TimeType::Date;
    first.form.day = day.value;
    first.form.part = TimeForm::Part::None;
    first.form.hour.reset();
    first.form.minute.reset();
    return first;
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

/// A day or month that any year or week could have.
bool isOpen(const TimeForm& form)
{
    const bool isOfYear =
        form.kind == TimeForm::Kind::Calendar && form.month && !form.year && !form.yearShift;
    return form.anchor == TimeForm::Anchor::Publication && !form.exclusive &&
           (isOfYear || (form.kind == TimeForm::Kind::Weekday && !form.weekShift));
}

/// "From Monday to Friday", "between November and March": the end comes behind the beginning.
void orderRanges(const Terms& terms, Matches& matches)
{
    for (std::size_t i = 1; i < matches.size(); ++i) {
        const Match& first = matches[i - 1];
        TimeForm& last = matches[i].form;
        const Term& lead = terms[first.begin - 1];
        const bool isRange = matches[i].begin == first.end + 1 &&
                             ((lead.isWord(u"between") && terms[first.end].isWord(u"and")) ||
                              (lead.isWord(u"from") && isLink(terms[first.end])));
        if (!isRange || first.form.kind != last.kind || !isOpen(first.form) || !isOpen(last))
            continue;
        last.anchor = TimeForm::Anchor::Story;
        last.direction = Direction::Future;
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
        const bool isFree = matches.empty() || matches.back().end <= match->begin - 2;
        if (const MaybeMatch first = firstDay(terms, *match); first && isFree)
            matches.push_back(*first);
        matches.push_back(*match);
        at = match->end;
        if (const MaybeMatch second = secondDay(terms, *match)) {
            matches.push_back(*second);
            at = second->end;
        }
    }
    shareYears(terms, matches);
    orderRanges(terms, matches);
    giveDaysBack(terms, matches);
    return matches;
}

std::vector<text::Span> quotedSpans(const Document& document)
{
    std::vector<text::Span> spans;
    for (const quotes::Quoted& quoted : quotes::findQuoted(document))
        spans.push_back(quoted.inner);
    return spans;
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
    anchorInSpeech(times, quotedSpans(document));
    anchorInStory(times);
    return times;
}

} // namespace dateline::analysis::times
