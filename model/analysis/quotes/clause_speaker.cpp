#include "model/analysis/quotes/cue_verbs.h"
#include "model/analysis/quotes/speaker_finder.h"

#include <algorithm>

namespace dateline::analysis::quotes {

using morphology::Clause;
using morphology::ClauseKind;
using morphology::Tag;

namespace {

/// How many clauses back a shared subject is looked for.
constexpr int longestChain = 4;

} // namespace

/// "…, said Lind": the verb stands first in its clause and a phrase follows at once.
bool SpeakerFinder::isInverted(std::size_t sentence, const Clause& clause) const
{
    const text::Sentence& where = m_document.sentences[sentence];
    const qsizetype first = clause.group.first;
    const qsizetype behind = clause.group.head + 1;
    if (behind >= where.endToken || cueOf(clause.group.lemma) == Cue::None || !clause.group.isFinite() ||
        needsHearer(clause.group.lemma))
        return false;
    const bool bareBefore =
        first == where.firstToken || (!word(first - 1).isNominal() && !word(first - 1).is(Tag::Conjunction));
    const bool nominalBehind = word(behind).isNominal() || word(behind).opensNoun();
    return bareBefore && nominalBehind;
}

/// "…, said a farmer from the hills.": behind a comma the verb stands first, and no other verb tells what is
/// said by what is before it.
bool SpeakerFinder::namesBehind(std::size_t sentence, std::size_t index) const
{
    const morphology::Clauses& clauses = m_reading.clauses[sentence];
    const Clause& clause = clauses[index];
    const qsizetype first = clause.group.first;
    if (first == m_document.sentences[sentence].firstToken || word(first - 1).lower != u"," ||
        cueOf(clause.group.lemma) != Cue::Say || !isInverted(sentence, clause))
        return false;
    if (index + 1 == clauses.size())
        return true;
    for (qsizetype token = clause.group.head; token < clauses[index + 1].group.first; ++token) {
        if (word(token).is(Tag::Mark) || word(token).is(Tag::Relative))
            return true;
    }
    return false;
}

/// "… need the bridge said Lind": without a comma only a name behind and the end of what is said can tell.
bool SpeakerFinder::isRunOn(std::size_t sentence, std::size_t index) const
{
    const Clause& clause = m_reading.clauses[sentence][index];
    const qsizetype end = m_document.sentences[sentence].endToken;
    const qsizetype behind = clause.group.head + 1;
    const bool candidate = behind < end && index > 0 && word(clause.group.first - 1).isNominal() &&
                           clause.group.isFinite() && cueOf(clause.group.lemma) == Cue::Say;
    if (!candidate || !entityAt(behind))
        return false;
    const qsizetype phraseEnd = m_phrases.phraseBehind(behind, end).end;
    return phraseEnd >= end || word(phraseEnd).is(Tag::Mark);
}

/// "with the company answering that …": a participle with a subject of its own.
Speaker SpeakerFinder::absoluteSubject(std::size_t sentence, const Clause& clause) const
{
    const qsizetype first = m_document.sentences[sentence].firstToken;
    const morphology::Phrase phrase = m_phrases.phraseBefore(clause.group.first, first);
    const bool absolute =
        phrase.begin > first && phrase.end == clause.group.first && word(phrase.begin - 1).lower == u"with";
    return absolute && !phrase.isEmpty() ? resolve(sentence, phrase) : Speaker{};
}

/// "I know", "we hope": the words of somebody who is quoted, for a reporter says neither.
bool SpeakerFinder::isFirstPerson(const Clause& clause) const
{
    const qsizetype before = clause.group.first - 1;
    return before >= 0 && (word(before).lower == u"i" || word(before).lower == u"we");
}

/// Who is saying more is who said something before: the clause with the last verb of saying, else the last
/// finite one.
std::size_t SpeakerFinder::saysBefore(const morphology::Clauses& clauses, std::size_t index) const
{
    const std::size_t oldest =
        index - std::min<std::size_t>(index, static_cast<std::size_t>(longestChain) + 1);
    for (std::size_t i = index; i-- > oldest;) {
        if (clauses[i].group.isFinite() && cueOf(clauses[i].group.lemma) >= Cue::That &&
            !isFirstPerson(clauses[i]))
            return i;
    }
    return clauses[index].governor.value_or(index > 0 ? index - 1 : 0);
}

/// Behind "and" with a verb before it a new subject begins: "the town has a base and many analysts | say".
qsizetype SpeakerFinder::subjectLimit(std::size_t sentence, const Clause& clause) const
{
    const qsizetype first = m_document.sentences[sentence].firstToken;
    return clause.begin > first && word(clause.begin).is(Tag::Conjunction) ? clause.begin + 1 : first;
}

Speaker SpeakerFinder::of(std::size_t sentence, std::size_t index) const
{
    const morphology::Clauses& clauses = m_reading.clauses[sentence];
    for (int step = 0; step < longestChain; ++step) {
        const Clause& clause = clauses[index];
        const qsizetype first = clause.group.first;
        if (index == 0 && step > 0 && !clause.group.isFinite())
            return {};
        if (!clause.group.isFinite()) {
            const Speaker agent = absoluteSubject(sentence, clause);
            if (agent.isKnown())
                return agent;
            index = saysBefore(clauses, index);
            continue;
        }
        if (clause.goesOnBehind(clauses)) {
            const Speaker antecedent = before(sentence, clauses[*clause.subjectOf].group.first);
            if (antecedent.isKnown())
                return antecedent;
        }
        const bool own =
            first > m_document.sentences[sentence].firstToken && !word(first - 1).is(Tag::Conjunction);
        Speaker found;
        if (isRunOn(sentence, index) || namesBehind(sentence, index))
            found = behind(sentence, clause.group.head + 1);
        else if (own && clause.kind == ClauseKind::Relative && word(first - 1).is(Tag::Relative))
            found = before(sentence, first - 1);
        else if (own)
            found = resolve(sentence, m_phrases.phraseBefore(first, subjectLimit(sentence, clause)));
        if (!found.isKnown() && isInverted(sentence, clause))
            found = behind(sentence, clause.group.head + 1);
        // "released a statement which read": the statement's words are those of who made it.
        const bool document = clause.kind == ClauseKind::Relative && index > 0 && found.isDocument;
        if (found.isKnown() && !document)
            return found;
        if (index == 0)
            return {};
        index = clause.subjectOf.value_or(clause.governor.value_or(index - 1));
    }
    return {};
}

} // namespace dateline::analysis::quotes
