#include "model/analysis/quotes/statement_behind.h"

#include "model/analysis/quotes/reporters_aside.h"
#include "model/text/word_set.h"

#include <algorithm>

namespace dateline::analysis::quotes {

using morphology::Clause;
using morphology::ClauseKind;
using morphology::Clauses;
using morphology::Tag;

namespace {

/// Fewer quoted words than these are a name or a term in a statement, not a statement.
constexpr qsizetype fewestWords = 4;

} // namespace

/// The clause behind, past participles that tell of its subject: "said a search involving boats | was over".
std::size_t StatementBehind::clauseThatTells(std::size_t index) const
{
    const Clauses& clauses = m_words.clauses();
    std::size_t follower = index + 1;
    while (follower + 1 < clauses.size() && clauses[follower].kind == ClauseKind::Participial &&
           !isParted(clauses[index].group.head + 1, clauses[follower + 1].group.first))
        ++follower;
    return follower;
}

bool StatementBehind::asks(std::size_t index) const
{
    const Clauses& clauses = m_words.clauses();
    if (index + 1 >= clauses.size() || clauses[index + 1].kind != ClauseKind::Conditional)
        return false;
    static const text::WordSet verbs(u"ask wonder question");
    const Clause& clause = clauses[index];
    return verbs.contains(clause.group.lemma) && clauses[index + 1].opener != u"unless" &&
           m_words.phraseEnd(clause.group.head + 1) >= clauses[index + 1].begin;
}

std::optional<Range> StatementBehind::find(std::size_t index, Cue cue) const
{
    const Clauses& clauses = m_words.clauses();
    const Clause& clause = clauses[index];
    if (cue >= Cue::Clause && goesOnUnquoted(skipCircumstances(clause)))
        return told(skipCircumstances(clause), endBehind(index));
    if (index + 1 >= clauses.size())
        return cue < Cue::Clause ? std::nullopt : behindContraction(index);
    if (asks(index))
        return told(clauses[index + 1].begin, endBehind(index + 1));
    const std::size_t follower = clauseThatTells(index);
    const Clause& next = clauses[follower];
    for (qsizetype token = clause.group.head + 1; token < next.group.first; ++token) {
        if (m_words.scene().isQuoted(token))
            continue;
        if (m_words.isMark(token, u":") || m_words.isMark(token, u";"))
            return std::nullopt;
        const bool opens = m_words.word(token).is(Tag::Subordinator) || token == clause.group.head + 1 ||
                           (next.kind == ClauseKind::Complement && next.governor == index);
        if (m_words.word(token).lower == u"that" && opens &&
            (next.kind != ClauseKind::Relative || next.begin > token))
            return told(token + 1, endBehind(follower));
    }
    const qsizetype begin = skipCircumstances(clause);
    if (cue < Cue::Clause)
        return std::nullopt;
    if (const auto contracted = behindContraction(index))
        return contracted;
    if (const auto interrupted = behindInterruptedSubject(index, begin))
        return interrupted;
    if (!next.group.isFinite())
        return std::nullopt;
    if (const auto introduced = behindComma(index))
        return introduced;
    const bool tells = next.kind == ClauseKind::Complement || next.kind == ClauseKind::Conditional ||
                       joinsSubjects(begin, next) || !isParted(begin, next.group.first);
    if (!tells)
        return std::nullopt;
    if (begin >= next.group.first || m_words.isMark(clause.group.head + 1, u",") ||
        quotesAtOnce(clause, next))
        return std::nullopt;
    return told(begin, endBehind(follower));
}

/// Whether something between two tokens, be it a mark or a word that joins or opens clauses, parts what
/// follows from the verb.
bool StatementBehind::isParted(qsizetype begin, qsizetype end) const
{
    for (qsizetype token = begin; token < end; ++token) {
        const morphology::Word& word = m_words.word(token);
        const bool mark = word.is(Tag::Mark) && word.lower != u"." && word.lower != u"%" &&
                          word.lower != u"$" && !m_words.isQuoteMark(token);
        if (mark || word.is(Tag::Relative) || word.is(Tag::Subordinator) || word.is(Tag::Conjunction) ||
            word.lower == u"so")
            return true;
    }
    return false;
}

Range StatementBehind::told(qsizetype begin, qsizetype end) const
{
    const Range range = m_words.trimmed(begin, end);
    return m_words.trimmed(range.begin, beforeAside(m_words, range));
}

/// "said | the bridge, which is old, was closed": between commas something is told of the statement's
/// subject.
std::optional<Range> StatementBehind::behindInterruptedSubject(std::size_t index, qsizetype begin) const
{
    const Clauses& clauses = m_words.clauses();
    const qsizetype opening = m_words.phraseEnd(begin);
    if (opening <= begin || !m_words.isMark(opening, u",") || m_words.isQuoteMark(opening + 1))
        return std::nullopt;
    for (std::size_t i = index + 1; i < std::min(clauses.size(), index + 4); ++i) {
        const Clause& clause = clauses[i];
        const bool resumed = clause.group.isFinite() && m_words.isMark(clause.group.first - 1, u",") &&
                             clause.group.first - 1 > opening;
        if (resumed && cueOf(clause.group.lemma) < Cue::Clause)
            return told(begin, endBehind(i));
        if (clause.group.isFinite() && clause.kind != ClauseKind::Relative)
            break;
    }
    return std::nullopt;
}

/// "said | Lind and the mayor had left": what looks like a second sentence is the subject's second part.
bool StatementBehind::joinsSubjects(qsizetype begin, const Clause& next) const
{
    for (qsizetype token = begin; token < next.group.first; ++token) {
        if (m_words.word(token).is(Tag::Mark))
            return false;
    }
    const bool joined =
        next.begin > begin && m_words.word(next.begin).lower == u"and" && next.group.first > next.begin + 1;
    return joined && m_words.word(next.begin - 1).isNominal();
}

/// "said “it will be hard to win” if they lose again": quoted words that begin in small letters and end
/// without a mark are only the first of what is said.
bool StatementBehind::goesOnUnquoted(qsizetype begin) const
{
    const Scene& scene = m_words.scene();
    const qsizetype end = m_words.sentence().endToken;
    if (begin + 1 >= end || !scene.opens(begin) || !scene.isQuoted(begin + 1) ||
        m_words.word(begin + 1).capital)
        return false;
    const Quoted& quoted = scene.quotedAt(begin + 1);
    const qsizetype next = quoted.endToken + 1;
    return quoted.closed && quoted.words >= fewestWords - 1 && next < end &&
           !m_words.word(quoted.endToken - 1).is(Tag::Mark) && !m_words.word(next).is(Tag::Mark) &&
           !m_words.word(next).isVerbal();
}

/// "said it's late": the verb of the statement is part of its subject.
std::optional<Range> StatementBehind::behindContraction(std::size_t index) const
{
    const qsizetype begin = skipCircumstances(m_words.clauses()[index]);
    if (begin >= m_words.sentence().endToken || !m_words.isContraction(begin))
        return std::nullopt;
    return told(begin, endBehind(index));
}

/// "said in a talk “…”": what is said stands in quotation marks from its first word; but "said “luck”
/// helped".
bool StatementBehind::quotesAtOnce(const Clause& clause, const Clause& next) const
{
    qsizetype token = skipCircumstances(clause);
    while (token < next.group.first && m_words.word(token).is(Tag::Preposition))
        token = std::max(token + 1, m_words.phraseEnd(token + 1));
    if (token > skipCircumstances(clause) && m_words.isMark(token, u","))
        ++token;
    if (token >= next.group.first || !m_words.isQuoteMark(token))
        return false;
    while (m_words.scene().opens(token))
        ++token;
    return !m_words.scene().isQuoted(token) || m_words.scene().quotedAt(token).endToken >= next.group.first ||
           m_words.scene().quotedAt(token).words >= fewestWords;
}

/// "said in its report, the west …": nothing but circumstances stand between the verb and the comma.
std::optional<Range> StatementBehind::behindComma(std::size_t index) const
{
    const Clause& clause = m_words.clauses()[index];
    const Clause& next = m_words.clauses()[index + 1];
    qsizetype token = clause.group.head + 1;
    if (token >= m_words.sentence().endToken)
        return std::nullopt;
    const bool circumstance = m_words.word(token).is(Tag::Preposition) || m_words.insideTime(token);
    while (token < next.group.first && !m_words.word(token).is(Tag::Mark))
        ++token;
    const bool newSubject =
        next.group.isFinite() && next.group.first > token + 1 && !m_words.isQuoteMark(token + 1);
    const bool alone = next.kind == ClauseKind::Main || next.kind == ClauseKind::Complement;
    if (!circumstance || !m_words.isMark(token, u",") || !alone || !newSubject)
        return std::nullopt;
    return told(token + 1, endBehind(index + 1));
}

/// Behind the verb: whom it is said to and when.
qsizetype StatementBehind::skipCircumstances(const Clause& clause) const
{
    qsizetype token = clause.group.head + 1;
    if (namesHearer(clause.group.lemma))
        token = m_words.phraseEnd(token);
    qsizetype start = token;
    while (token < m_words.sentence().endToken) {
        if (m_words.insideTime(token) || m_words.word(token).is(Tag::Adverb))
            start = ++token;
        else if (m_words.word(token).is(Tag::Preposition) && leadsToTime(token))
            ++token;
        else
            break;
    }
    return start;
}

bool StatementBehind::leadsToTime(qsizetype token) const
{
    for (qsizetype next = token + 1; next < std::min(token + 4, m_words.sentence().endToken); ++next) {
        if (m_words.insideTime(next))
            return true;
    }
    return false;
}

/// A statement ends where its speaker is told to say something else, or somebody else does something.
bool StatementBehind::endsStatement(const Clause& clause) const
{
    const Cue cue = cueOf(clause.group.lemma);
    const bool comma = clause.begin > m_words.sentence().firstToken &&
                       (m_words.isCommaBefore(clause.begin) || m_words.isMark(clause.begin, u","));
    const bool saysMore = cue >= Cue::Clause && clause.subjectOf.has_value();
    const bool adds = comma && clause.kind == ClauseKind::Participial && cue >= Cue::That;
    // ", and he added …": a new sentence about who speaks.
    const bool joins = comma && m_words.word(clause.begin).is(Tag::Conjunction) && cue >= Cue::That &&
                       clause.begin + 1 < clause.group.first &&
                       m_words.word(clause.begin + 1).is(Tag::Pronoun);
    // "and several said …": somebody else, or the same one again.
    const bool saysElse =
        cue == Cue::Say && m_words.word(clause.begin).is(Tag::Conjunction) && clause.group.isFinite();
    const bool contrasts = clause.opener == u"while" && cue >= Cue::Clause;
    return saysMore || saysElse || adds || joins || contrasts;
}

/// "While Lind says it is safe, she …": whether the clause that governs a statement is itself a circumstance.
bool StatementBehind::isSubordinate(std::size_t statement) const
{
    static const text::WordSet openers(u"while although though after before when because since");
    const Clauses& clauses = m_words.clauses();
    const auto governor = clauses[statement].governor;
    return governor && openers.contains(clauses[*governor].opener);
}

/// Behind a comma the sentence goes on with a subject of its own.
bool StatementBehind::resumes(const Clause& clause) const
{
    return clause.kind == ClauseKind::Main && m_words.isCommaBefore(clause.begin) &&
           clause.group.first > clause.begin && !m_words.word(clause.begin).is(Tag::Conjunction);
}

qsizetype StatementBehind::endBehind(std::size_t first) const
{
    const Clauses& clauses = m_words.clauses();
    qsizetype token = clauses[first].group.head;
    const bool subordinate = isSubordinate(first);
    for (std::size_t i = first + 1; i <= clauses.size(); ++i) {
        const qsizetype end = i < clauses.size() ? clauses[i].begin : m_words.sentence().endToken;
        for (; token < end; ++token) {
            if (m_words.scene().isQuoted(token))
                continue;
            if (m_words.isMark(token, u";") || m_words.opensUtterance(token))
                return token;
        }
        if (i < clauses.size() && !m_words.scene().isQuoted(clauses[i].group.head) &&
            (endsStatement(clauses[i]) || (subordinate && resumes(clauses[i]))))
            return end;
    }
    return m_words.sentence().endToken;
}

} // namespace dateline::analysis::quotes
