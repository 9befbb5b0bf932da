#include "model/analysis/morphology/noun_phrases.h"

namespace dateline::analysis::morphology {

namespace {

/// How far back an apposition may reach.
constexpr qsizetype longestApposition = 25;
constexpr int mostAppositions = 3;

bool isComma(const Word& word)
{
    return word.is(Tag::Mark) && (word.lower == u"," || word.lower == u"\u2014" || word.lower == u"\u2013");
}

/// "at least", "about" and the like belong to the number behind them.
bool measures(const Word& word, const Word& next)
{
    const bool about = word.lower == u"about" || word.lower == u"around" || word.lower == u"over" ||
                       word.lower == u"nearly" || word.lower == u"almost" || word.lower == u"roughly" ||
                       word.lower == u"some";
    return (about && next.is(Tag::Number)) ||
           (word.lower == u"at" && (next.lower == u"least" || next.lower == u"most"));
}

bool isQuoteMark(const Word& word)
{
    return word.is(Tag::Mark) && word.lower.size() == 1 &&
           QStringView(u"\"\u201C\u201D\u00AB\u00BB").contains(word.lower.front());
}

bool insidePhrase(const Word& word)
{
    return word.is(Tag::Noun) || word.is(Tag::Name) || word.is(Tag::Adjective) || word.is(Tag::Determiner) ||
           word.is(Tag::Possessive) || word.is(Tag::Number) || word.is(Tag::Pronoun) || word.lower == u"." ||
           word.lower == u"-";
}

} // namespace

/// Prepositions that go on with a noun phrase: "minister of health", "lawyer for the family".
bool joinsNouns(const Word& word)
{
    return word.is(Tag::Preposition) &&
           (word.lower == u"of" || word.lower == u"for" || word.lower == u"from" || word.lower == u"at" ||
            word.lower == u"with" || word.lower == u"in");
}

NounPhrases::NounPhrases(const Document& document, const Words& words)
    : m_document(document), m_words(words), m_timeTokens(document.tokens.size(), false)
{
    const qsizetype count = static_cast<qsizetype>(document.tokens.size());
    for (const article::TimeExpression& time : document.found.times) {
        for (qsizetype token = tokenAt(document, time.span.begin);
             token < count && document.tokens[static_cast<std::size_t>(token)].span.begin < time.span.end;
             ++token)
            m_timeTokens[static_cast<std::size_t>(token)] = true;
    }
}

bool NounPhrases::insideTime(qsizetype token) const
{
    return m_timeTokens[static_cast<std::size_t>(token)];
}

/// "Lind, a farmer from the hills, |said": from the second comma back to the first.
qsizetype NounPhrases::skipApposition(qsizetype end, qsizetype first) const
{
    for (int count = 0; count < mostAppositions; ++count) {
        const auto before = beforeApposition(end, first);
        if (!before)
            break;
        end = *before;
        // "Lind, 58, a farmer, | said": the comma that opens one apposition closes the age before it.
        const bool age = end - 2 > first && word(end - 1).is(Tag::Number) && isComma(word(end - 2));
        if (age)
            end -= 2;
    }
    // A comma without a partner only parts the phrase from the verb.
    return end > first && isComma(word(end - 1)) ? end - 1 : end;
}

/// Where the comma or bracket stands that opens the apposition which is closed before `end`.
std::optional<qsizetype> NounPhrases::beforeApposition(qsizetype end, qsizetype first) const
{
    if (end - 1 <= first)
        return std::nullopt;
    const Word& last = word(end - 1);
    const bool bracket = last.lower == u")" || last.lower == u"]";
    if (!bracket && !isComma(last))
        return std::nullopt;
    for (qsizetype token = end - 2; token > first && token > end - longestApposition; --token) {
        if (bracket ? word(token).lower == u"(" || word(token).lower == u"[" : isComma(word(token)))
            return token;
        if (isQuoteMark(word(token)))
            break;
    }
    return std::nullopt;
}

/// What cannot be the first word of a phrase: a preposition, a conjunction, a mark.
bool NounPhrases::isLoose(qsizetype begin, qsizetype end) const
{
    const bool loose = word(begin).is(Tag::Preposition) || word(begin).is(Tag::Conjunction) ||
                       word(begin).is(Tag::Mark) || word(begin).is(Tag::To);
    return loose && !(begin + 1 < end && measures(word(begin), word(begin + 1)));
}

Phrase NounPhrases::phraseBefore(qsizetype end, qsizetype first) const
{
    while (end > first && (word(end - 1).is(Tag::Adverb) || insideTime(end - 1)))
        --end;
    end = skipApposition(end, first);
    qsizetype begin = end;
    while (begin > first) {
        const qsizetype token = begin - 1;
        const Word& candidate = word(token);
        if (insideTime(token))
            break;
        // "ambassador to Norway" names somebody, "went to Norway" tells something.
        const bool to = candidate.is(Tag::To) && token > first && word(token - 1).is(Tag::Noun);
        const bool joined = begin < end && (joinsNouns(candidate) || to || candidate.lower == u"and");
        const bool part = begin == end && candidate.is(Tag::ObjectPronoun) && token > first &&
                          word(token - 1).lower == u"of"; // "most of them"
        const bool measuring = begin < end && measures(candidate, word(begin));
        if (!insidePhrase(candidate) && !joined && !measuring && !part)
            break;
        // A full stop inside a phrase belongs to an abbreviation, never to another sentence.
        begin = token;
    }
    while (begin < end && isLoose(begin, end))
        ++begin;
    return {begin, end};
}

Phrase NounPhrases::phraseBehind(qsizetype begin, qsizetype end) const
{
    qsizetype last = begin;
    const auto beginsNext = [this, begin](qsizetype token) {
        const bool opens = word(token).is(Tag::Determiner) || word(token).is(Tag::Pronoun) ||
                           (word(token).is(Tag::Possessive) && !word(token).lower.contains(u'\'')) ||
                           (word(token).is(Tag::Name) && word(token - 1).endsLikePlural);
        return token > begin && opens && word(token - 1).isNominal() &&
               !(word(token - 1).is(Tag::Name) && word(token).is(Tag::Name));
    };
    while (last < end && !insideTime(last) && !beginsNext(last) &&
           (insidePhrase(word(last)) ||
            (last > begin && (joinsNouns(word(last)) || word(last).lower == u"and"))))
        ++last;
    while (last > begin && (word(last - 1).is(Tag::Preposition) || word(last - 1).is(Tag::Conjunction) ||
                            word(last - 1).is(Tag::Mark) || word(last - 1).is(Tag::Determiner)))
        --last;
    return {begin, last};
}

} // namespace dateline::analysis::morphology
