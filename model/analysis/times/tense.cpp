#include "model/analysis/times/tense.h"

#include "model/text/word_set.h"

namespace dateline::analysis::times {

using Direction = article::TimeForm::Direction;

namespace {

constexpr int reach = 24; ///< terms to look at on either side

const text::WordSet& futureWords()
{
    static const text::WordSet words(
        u"will shall 'll won't ’ll upcoming scheduled slated expected due planned plans "
        u"plan hopes intends intend deadline");
    return words;
}

const text::WordSet& presentWords()
{
    static const text::WordSet words(
        u"is are am has have says say does do remains continues faces wants believes");
    return words;
}

const text::WordSet& pastWords()
{
    static const text::WordSet words(u"was were had did became began beat broke brought built bought came "
                                     u"caught chose cost cut dealt drew drove ate "
                                     u"fell felt fought found fled flew forgot gave got went grew heard held "
                                     u"hid hit hurt kept knew laid led left lent "
                                     u"let lost made meant met paid put quit read rode rang rose ran said "
                                     u"saw sold sent set shook shot shut sang sank "
                                     u"sat slept spoke spent stood stole stuck struck swore swept swam took "
                                     u"taught tore told thought threw understood "
                                     u"woke wore won wrote born slain seen taken given known gone done shown "
                                     u"been written fallen driven stolen killed");
    return words;
}

bool isPast(const Term& term)
{
    return pastWords().contains(term.word) ||
           (term.word.size() > 4 && term.word.endsWith(u"ed") && !term.capital);
}

bool isClauseEnd(const Term& term)
{
    return term.isWord(u";") || term.is(WordClass::Colon) || term.isWord(u"“") || term.isWord(u"\"");
}

/// "To be held", "is to meet", "plans to leave": what is behind a "to" and its verb has not happened.
bool isInfinitive(const Terms& terms, int at)
{
    return terms[at - 1].isWord(u"to") || (terms[at - 1].isWord(u"be") && terms[at - 2].isWord(u"to"));
}

Direction directionOf(const Terms& terms, int at)
{
    const Term& term = terms[at];
    if (futureWords().contains(term.word)) {
        if (term.isWord(u"due") &&
            (terms[at + 2].is(WordClass::Article) || !terms[at - 1].is(WordClass::Other)))
            return Direction::Unknown;
        const bool past =
            terms[at - 1].isWord(u"been") || terms[at - 1].isWord(u"had") || terms[at - 1].isWord(u"than");
        return past ? Direction::Past : Direction::Future;
    }
    if (term.isWord(u"set") && terms[at + 1].isWord(u"to"))
        return Direction::Future;
    if (term.isWord(u"be") && (terms[at - 1].isWord(u"to") || terms[at - 1].isWord(u"would")))
        return Direction::Future;
    if (isPast(term)) {
        if (terms[at - 1].isWord(u"be") || terms[at - 1].isWord(u"will"))
            return Direction::Unknown; // "will be held": the word before decides
        return isInfinitive(terms, at) ? Direction::Unknown : Direction::Past;
    }
    if (presentWords().contains(term.word))
        return terms[at + 1].isWord(u"to") || terms[at + 1].isWord(u"going") ? Direction::Future
                                                                             : Direction::Present;
    return Direction::Unknown;
}

/// "Has killed" tells of the past as "killed" does; "is killed" and "has" alone do not.
Direction refined(const Terms& terms, int at, Direction found)
{
    const bool has = terms[at].isWord(u"has") || terms[at].isWord(u"have");
    return found == Direction::Present && has && isPast(terms[at + 1]) ? Direction::Past : found;
}

} // namespace

Direction tenseAround(const Terms& terms, int begin, int end)
{
    // "The vote on Sunday will …"
    if (const Term& next = terms[end]; next.isWord(u"will") || next.isWord(u"shall"))
        return Direction::Future;
    // "Between now and Tuesday"
    if (terms[begin - 2].isWord(u"now") &&
        (terms[begin - 1].isWord(u"and") || terms[begin - 1].isWord(u"until")))
        return Direction::Future;
    // "As early as Tuesday"
    if (terms[begin - 1].isWord(u"as") &&
        (terms[begin - 2].isWord(u"soon") || terms[begin - 2].isWord(u"early")))
        return Direction::Future;
    for (int i = begin - 1; i >= 0 && i >= begin - reach && !isClauseEnd(terms[i]); --i) {
        const Direction found = refined(terms, i, directionOf(terms, i));
        if (found != Direction::Unknown)
            return found;
    }
    for (int i = end; i < terms.size() && i < end + reach; ++i) {
        if (terms[i].isWord(u"be") || terms[i - 1].isWord(u"be"))
            continue; // "for the vote to be held in May": the finite verb is still to come
        const Direction found = refined(terms, i, directionOf(terms, i));
        if (found != Direction::Unknown)
            return found;
    }
    return Direction::Unknown;
}

} // namespace dateline::analysis::times
