#include "model/analysis/times/validator.h"

#include "model/text/word_set.h"

namespace dateline::analysis::times {

using article::TimeForm;
using article::TimeType;
using Unit = TimeForm::Unit;

namespace {

/// Nouns that carry a number as their name.
const text::WordSet& numberedThings()
{
    static const text::WordSet words(
        u"flight boeing airbus room route highway interstate road section resolution no number nos article "
        u"act law order "
        u"chapter page paragraph unit bus train line channel model windows office hotel apartment suite box "
        u"grant bill "
        u"proposition protocol regulation rule case docket file squadron battalion about some nearly almost "
        u"approximately roughly than least most up over exactly only another pm am code zip class type mark "
        u"version "
        u"nasdaq index dow sp ftse level building street avenue block floor lot studio area district ward £ "
        u"$ € ¥ #");
    return words;
}

/// What is counted by a number before it.
const text::WordSet& countedThings()
{
    static const text::WordSet words(u"people persons men women children cases deaths dollars euros pounds "
                                     u"yen meters metres feet miles kilometers "
                                     u"kilometres km tons tonnes acres hectares homes houses jobs workers "
                                     u"soldiers troops police points votes seats "
                                     u"degrees percent % pages words copies units barrels gallons liters "
                                     u"litres square others of million billion "
                                     u"thousand hours minutes days weeks months patients students members "
                                     u"cars employees shares rpm mhz block");
    return words;
}

/// Words that a month without a day may follow.
bool leadsToMonth(const Term& term)
{
    return term.is(WordClass::Preposition) || term.is(WordClass::Pointer) || term.is(WordClass::This) ||
           term.is(WordClass::Edge) || term.isWord(u"and") || term.isWord(u"or") ||
           term.is(WordClass::Comma) || term.is(WordClass::Hyphen) || term.isWord(u"before") ||
           term.isWord(u"after") || term.is(WordClass::Open);
}

bool isYearAlone(const Match& match)
{
    return match.form.kind == TimeForm::Kind::Calendar && match.form.year && match.end == match.begin + 1;
}

bool isYearHere(const Terms& terms, const Match& match)
{
    const Term& before = terms[match.begin - 1];
    const Term& after = terms[match.end];
    const bool joined = before.glued && terms[match.begin].glued;
    if (before.is(WordClass::Currency) || numberedThings().contains(before.word) ||
        countedThings().contains(after.word))
        return false;
    if ((after.glued && (after.isWord(u"%") || after.is(WordClass::Colon) || after.isWord(u"s") ||
                         after.is(WordClass::Slash))) ||
        (terms[match.begin].glued &&
         (before.is(WordClass::Colon) || before.is(WordClass::Slash) || before.is(WordClass::Dot))))
        return false;
    // A model or a code: "MD-2010", "A1900"; a range of years is none.
    if (terms[match.begin].glued && !before.is(WordClass::Open) && !before.is(WordClass::Hyphen) &&
        !before.isWord(u"\"") && !before.isWord(u"“") && !before.is(WordClass::Apostrophe))
        return false;
    const Term& joinedTo = terms[match.begin - 2];
    const bool otherYear = joinedTo.digits && joinedTo.word.size() == 4;
    const bool prefix = joinedTo.isWord(u"pre") || joinedTo.isWord(u"post") || joinedTo.isWord(u"mid");
    if (joined && before.is(WordClass::Hyphen) && !otherYear && !prefix)
        return false;
    // "2010-2015-86" is a telephone's.
    const bool chained =
        (joined && terms[match.begin - 4].digits && terms[match.begin - 3].is(WordClass::Hyphen)) ||
        (after.glued && after.is(WordClass::Hyphen) && terms[match.end + 1].digits &&
         (joined || terms[match.end + 2].is(WordClass::Hyphen)));
    if (chained)
        return false;
    const int year = match.form.year.value_or(0);
    static const text::WordSet leading(u"in since until till by from of during before after between");
    const bool backTo = before.isWord(u"to") && joinedTo.isWord(u"back");
    if (leading.contains(before.word) || before.is(WordClass::Open) || backTo)
        return year < 2101;
    return year >= 1900 && year <= 2060;
}

bool isMonthHere(const Terms& terms, const Match& match)
{
    const Term& name = terms[match.begin];
    const Term& before = terms[match.begin - 1];
    const Term& after = terms[match.end];
    if (match.form.year || match.form.yearShift)
        return !name.isWord(u"march") || match.end > match.begin + 1;
    if (leadsToMonth(before) && !before.is(WordClass::Hyphen) && !after.is(WordClass::Hyphen))
        return !(before.isWord(u"by") && after.capital && after.is(WordClass::Other));
    const bool ambiguous = name.isWord(u"may") || name.isWord(u"march") || name.isWord(u"august");
    const bool nameFollows = after.capital && after.is(WordClass::Other);
    const bool nameBefore = before.capital && before.is(WordClass::Other) && match.begin > 1;
    return !ambiguous && !nameFollows && !nameBefore;
}

bool isSeasonHere(const Terms& terms, const Match& match)
{
    if (match.form.year || match.form.yearShift || match.form.direction != TimeForm::Direction::Unknown ||
        match.form.anchor == TimeForm::Anchor::Story)
        return true;
    const Term& last = terms[match.end - 1];
    const Term& before = terms[match.begin - 1];
    const Term& after = terms[match.end];
    if (last.capital || after.is(WordClass::Hyphen))
        return false;
    const bool article = terms[match.begin].is(WordClass::Article);
    if (last.isWord(u"fall") || last.isWord(u"spring"))
        return (before.isWord(u"in") || before.isWord(u"since") || before.isWord(u"until")) &&
               !after.isWord(u"of");
    return article || before.is(WordClass::Preposition) || before.is(WordClass::Edge);
}

bool isHolidayHere(const Terms& terms, const Match& match)
{
    const Term& before = terms[match.begin - 1];
    const Term& after = terms[match.end];
    const bool isFirstWord = match.begin == 1 && match.form.holiday != TimeForm::Holiday::Ramadan;
    const bool nameBefore = terms[match.begin].capital && !terms[match.begin].is(WordClass::Pointer) &&
                            before.capital && before.is(WordClass::Other) && !isFirstWord;
    return !nameBefore && !(after.capital && after.is(WordClass::Other));
}

/// "The Sunday Times", "Black Friday", "the Daily Mail", "USA Today".
bool isTitle(const Terms& terms, const Match& match)
{
    static const text::WordSet papers(
        u"times mail telegraph express mirror herald independent post mercury tribune "
        u"observer news star sun standard journal record mass school");
    static const text::WordSet namesBefore(u"black bloody super ruby cyber giving fat joe sheffield casual");
    static const text::WordSet namesBeforeToday(u"usa russia india china business psychology history");
    const Term& name = terms[match.begin];
    const Term& before = terms[match.begin - 1];
    const Term& after = terms[match.end];
    if (!name.capital)
        return false;
    if (name.is(WordClass::Frequency))
        return after.capital;
    if (name.is(WordClass::Weekday))
        return match.end == match.begin + 1 &&
               ((after.capital && papers.contains(after.word) && !after.glued) ||
                (before.capital && namesBefore.contains(before.word)));
    return name.is(WordClass::Deictic) && before.capital && namesBeforeToday.contains(before.word);
}

bool isDurationHere(const Terms& terms, const Match& match)
{
    const Term& first = terms[match.begin];
    const Term& last = terms[match.end - 1];
    // "A second" is another one; "a minute" and "an hour" behind a number are a rate.
    if (first.is(WordClass::Article, 1)) {
        if (last.isWord(u"second") || last.isWord(u"quarter"))
            return false;
        const Term& before = terms[match.begin - 1];
        return !before.is(WordClass::Number) && !before.isWord(u"%") && !before.isWord(u"percent") &&
               !before.isWord(u"million") && !before.isWord(u"billion") && !before.is(WordClass::Times) &&
               !before.isWord(u"miles") && !before.isWord(u"dollars");
    }
    if (first.isWord(u"some") && last.is(WordClass::Unit))
        return false;
    // "Three quarters of", "one second place".
    return !(last.isWord(u"quarters") && terms[match.end].isWord(u"of")) &&
           !(last.isWord(u"second") && !first.is(WordClass::Number));
}

/// "As soon as", "soon after", "now that" and "now-closed" speak of no time.
bool isVagueHere(const Terms& terms, const Match& match)
{
    const Term& before = terms[match.begin - 1];
    const Term& after = terms[match.end];
    // "The current" of a river.
    static const text::WordSet behindNoun(u"was were is are in of had has . , that flows and");
    if (terms[match.begin].isWord(u"current") && (after.word.isEmpty() || behindNoun.contains(after.word)))
        return false;
    if (terms[match.begin].isWord(u"to") && (before.isWord(u"up") || after.digits))
        return false; // "up to date", "equal to date 1"
    return !before.isWord(u"as") && !(after.isWord(u"as") || after.isWord(u"after")) &&
           !after.isWord(u"that") && !(after.glued && after.is(WordClass::Hyphen));
}

bool isRate(const Match& match, const Terms& terms)
{
    const Unit unit = match.form.unit;
    return terms[match.begin].isWord(u"per") &&
           (unit == Unit::Hour || unit == Unit::Second || unit == Unit::Minute);
}

} // namespace

bool isTime(const Terms& terms, const Match& match)
{
    if (isTitle(terms, match))
        return false;
    const TimeForm& form = match.form;
    if (match.type == TimeType::Duration)
        return isDurationHere(terms, match);
    if (match.type == TimeType::Set)
        return !isRate(match, terms);
    if (form.kind == TimeForm::Kind::Vague)
        return isVagueHere(terms, match);
    if (form.kind != TimeForm::Kind::Calendar)
        return true;
    if (form.holiday != TimeForm::Holiday::None)
        return isHolidayHere(terms, match);
    // February 30; 2000 has all days that a month can have.
    if (form.month && form.day && !QDate::isValid(form.year.value_or(2000), *form.month, *form.day))
        return false;
    if (isYearAlone(match))
        return isYearHere(terms, match);
    if (form.year && form.day && terms[match.begin].digits && terms[match.begin + 2].digits)
        return !numberedThings().contains(terms[match.begin - 1].word); // "version 4.5.2010"
    if (form.month && !form.day && terms[match.begin].is(WordClass::Month))
        return isMonthHere(terms, match);
    if (terms[match.begin].is(WordClass::Season) ||
        (terms[match.begin].is(WordClass::Article) && terms[match.begin + 1].is(WordClass::Season)))
        return isSeasonHere(terms, match);
    return true;
}

} // namespace dateline::analysis::times
