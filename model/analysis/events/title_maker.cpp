#include "model/analysis/events/title_maker.h"

#include <algorithm>

namespace dateline::analysis::events {

using morphology::Clause;
using morphology::ClauseKind;
using morphology::Clauses;
using morphology::Phrase;
using morphology::Tag;
using morphology::Word;

namespace {

constexpr std::size_t mostWords = 12;
constexpr std::size_t fewestWords = 5;
constexpr std::size_t fewestNounWords = 3;
constexpr int longestChain = 4;

bool isOpeningBracket(const Word& word)
{
    return word.lower == u"(" || word.lower == u"[";
}

bool isClosingBracket(const Word& word)
{
    return word.lower == u")" || word.lower == u"]";
}

/// Marks that hold numbers and names together and may stay in a title.
bool staysInTitle(const Word& word)
{
    return word.lower == u"%" || word.lower == u"$" || word.lower == u"&" || word.lower == u"-" ||
           word.lower == u"/" || word.lower == u"\u20AC" || word.lower == u"\u00A3" || word.lower == u".";
}

std::size_t wordCount(QStringView text)
{
    return text.isEmpty() ? 0 : static_cast<std::size_t>(text.count(u' ')) + 1;
}

} // namespace

TitleMaker::TitleMaker(const Document& document, const morphology::Reading& reading,
                       const quotes::SpeakerFinder& names)
    : m_document(document), m_reading(reading), m_names(names)
{}

QString TitleMaker::title(const Candidate& candidate) const
{
    QString result;
    std::vector<qsizetype> noun = candidate.noun ? around(candidate) : std::vector<qsizetype>();
    shorten(noun, mostWords);
    // A noun that says little alone leaves the title to its clause.
    if (noun.size() >= fewestNounWords) {
        result = joined(noun);
    } else {
        const QString who = subject(candidate, candidate.clause);
        std::vector<qsizetype> tokens = predicate(candidate);
        const std::size_t used = std::min(wordCount(who), mostWords - fewestWords);
        shorten(tokens, mostWords - used);
        const QString what = joined(tokens);
        result = who.isEmpty() ? what : who + u' ' + what;
    }
    if (!result.isEmpty())
        result[0] = result[0].toUpper();
    return result;
}

/// The subject of a clause as words: its own, that of the clause it goes on from, or what it is about.
QString TitleMaker::subject(const Candidate& candidate, std::size_t index) const
{
    const Clauses& clauses = m_reading.clauses[candidate.sentence];
    const qsizetype first = m_document.sentences[candidate.sentence].firstToken;
    for (int step = 0; step < longestChain; ++step) {
        const Clause& clause = clauses[index];
        const qsizetype start = clause.group.first;
        qsizetype end = start;
        if (clause.goesOnBehind(clauses))
            end = clauses[*clause.subjectOf].group.first;
        const bool relative =
            clause.kind == ClauseKind::Relative && start > first && word(start - 1).is(Tag::Relative);
        if (relative || (clause.kind == ClauseKind::Relative && clause.opener == u"that"))
            end = start - 1;
        const bool reduced = clause.kind == ClauseKind::Participial && clause.group.passive;
        const bool own =
            (clause.group.isFinite() || reduced) && end > first && !word(end - 1).is(Tag::Conjunction);
        const Phrase phrase = own ? m_names.phrases().phraseBefore(end, first) : Phrase{};
        if (!phrase.isEmpty())
            return phraseText(candidate.sentence, phrase);
        if (index == 0)
            break;
        index = clause.subjectOf.value_or(clause.governor.value_or(index - 1));
    }
    return {};
}

QString TitleMaker::phraseText(std::size_t sentence, Phrase phrase) const
{
    const bool pronoun = phrase.end - phrase.begin == 1 && word(phrase.begin).is(Tag::Pronoun);
    if (pronoun) {
        const quotes::Speaker person = m_names.before(sentence, phrase.end);
        if (person.entity)
            return m_document.found.entities[static_cast<std::size_t>(*person.entity)].name;
    }
    std::vector<qsizetype> tokens;
    for (qsizetype token = phrase.begin; token < phrase.end; ++token) {
        const bool article =
            token == phrase.begin &&
            (word(token).lower == u"the" || word(token).lower == u"a" || word(token).lower == u"an");
        if (!article && !leavesOut(token, phrase.end))
            tokens.push_back(token);
    }
    shorten(tokens, mostWords - fewestWords);
    return joined(tokens);
}

/// "is expected | to send": the word that makes it a plan belongs to the title.
qsizetype TitleMaker::predicateBegin(const Candidate& candidate) const
{
    const Clauses& clauses = m_reading.clauses[candidate.sentence];
    const Clause& clause = clauses[candidate.clause];
    constexpr qsizetype reach = 4;
    if (clause.kind != ClauseKind::Infinitive || !clause.governor)
        return clause.group.first;
    const morphology::VerbGroup& governor = clauses[*clause.governor].group;
    const qsizetype begin = governor.auxiliary ? clause.group.first - 1 : governor.head;
    return clause.group.first - begin <= reach ? begin : clause.group.first;
}

/// The words from the verb on, into the clause behind where the verb alone says little ("agreed | to leave").
std::vector<qsizetype> TitleMaker::predicate(const Candidate& candidate) const
{
    const Clauses& clauses = m_reading.clauses[candidate.sentence];
    const Clause& clause = clauses[candidate.clause];
    qsizetype end = clause.end;
    for (std::size_t next = candidate.clause + 1; next < clauses.size() && end - clause.group.head < 20;
         ++next) {
        const bool tooShort = end - clause.group.first < 4 && !word(end - 1).is(Tag::Mark) &&
                              clauses[next].kind != ClauseKind::Main;
        const bool goesOn =
            clauses[next].governor && *clauses[next].governor >= candidate.clause &&
            (clauses[next].kind == ClauseKind::Infinitive || clauses[next].kind == ClauseKind::Complement ||
             clauses[next].kind == ClauseKind::Participial);
        if (!goesOn && !tooShort)
            break;
        end = clauses[next].end;
    }
    std::vector<qsizetype> tokens;
    int brackets = 0;
    for (qsizetype token = predicateBegin(candidate); token < end && tokens.size() < 3 * mostWords; ++token) {
        brackets += isOpeningBracket(word(token));
        if (brackets == 0 && !leavesOut(token, end))
            tokens.push_back(token);
        brackets -= isClosingBracket(word(token)) && brackets > 0;
        const bool pause = word(token).lower == u"," || word(token).lower == u";" ||
                           word(token).lower == u":" || word(token).lower == u"\u2014";
        if (pause && tokens.size() >= fewestWords - 1)
            break;
    }
    return tokens;
}

/// The noun phrase of an event noun with what follows it.
std::vector<qsizetype> TitleMaker::around(const Candidate& candidate) const
{
    const text::Sentence& sentence = m_document.sentences[candidate.sentence];
    const Phrase before = m_names.phrases().phraseBefore(candidate.trigger, sentence.firstToken);
    std::vector<qsizetype> tokens;
    for (qsizetype token = before.begin; token < std::min(sentence.endToken, candidate.trigger + 10);
         ++token) {
        const bool ends =
            token > candidate.trigger && (word(token).isVerbal() || word(token).is(Tag::Mark) ||
                                          word(token).is(Tag::Relative) || word(token).is(Tag::Subordinator));
        if (ends)
            break;
        const bool article =
            tokens.empty() && (word(token).is(Tag::Determiner) || word(token).is(Tag::Possessive));
        if (!article && !leavesOut(token, sentence.endToken))
            tokens.push_back(token);
    }
    return tokens;
}

/// Marks, and what says when, with the preposition in front of it and what joins it to another such.
bool TitleMaker::leavesOut(qsizetype token, qsizetype end) const
{
    if (word(token).is(Tag::Mark))
        return !staysInTitle(word(token)) || token + 1 >= end;
    const bool joins = word(token).is(Tag::Conjunction) && token > 0 && saysWhen(token - 1, end);
    return joins ? token + 1 < end && saysWhen(token + 1, end) : saysWhen(token, end);
}

bool TitleMaker::saysWhen(qsizetype token, qsizetype end) const
{
    const auto& phrases = m_names.phrases();
    if (phrases.insideTime(token))
        return true;
    const bool leads =
        word(token).is(Tag::Preposition) || word(token).lower == u"since" || word(token).lower == u"until";
    return leads && token + 1 < end && phrases.insideTime(token + 1);
}

bool TitleMaker::dangles(qsizetype token) const
{
    const Word& last = word(token);
    return last.is(Tag::Preposition) || last.is(Tag::Determiner) || last.is(Tag::Conjunction) ||
           last.is(Tag::To) || last.is(Tag::Modal) || last.is(Tag::Relative) || last.is(Tag::Subordinator) ||
           last.is(Tag::Auxiliary) || last.is(Tag::Mark) || last.is(Tag::Negation) ||
           (last.is(Tag::Possessive) && last.lower != u"his" && last.lower != u"her") ||
           last.lower == u"his" || last.lower == u"her";
}

/// Cuts at most `most` words off the front of the list, before a word that opens a phrase where there is one.
void TitleMaker::shorten(std::vector<qsizetype>& tokens, std::size_t most) const
{
    if (tokens.size() > most) {
        std::size_t cut = most;
        while (cut > fewestWords - 2 && cut > 1 && !word(tokens[cut]).is(Tag::Preposition) &&
               !word(tokens[cut]).is(Tag::Conjunction) && !word(tokens[cut]).is(Tag::To) &&
               !word(tokens[cut]).is(Tag::Subordinator) && !word(tokens[cut]).is(Tag::Relative))
            --cut;
        const bool found = cut > fewestWords - 2 && cut > 1;
        tokens.resize(found ? cut : most);
    }
    while (tokens.size() > 1 && dangles(tokens.back()))
        tokens.pop_back();
}

/// The words with the white space they have in the text, where neighbours touch they still do.
QString TitleMaker::joined(const std::vector<qsizetype>& tokens) const
{
    QString text;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const text::Span span = m_document.tokens[static_cast<std::size_t>(tokens[i])].span;
        const bool touches =
            i > 0 && m_document.tokens[static_cast<std::size_t>(tokens[i - 1])].span.end == span.begin;
        if (i > 0 && !touches)
            text += u' ';
        text += span.of(m_document.text());
    }
    return text;
}

} // namespace dateline::analysis::events
