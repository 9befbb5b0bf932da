#include "model/analysis/quotes/statement_behind.h"

#include <algorithm>

namespace dateline::analysis::quotes {

using morphology::Clause;
using morphology::ClauseKind;
using morphology::Clauses;
using morphology::Tag;

/// The clause behind, past participles that tell of its subject: "said a search involving boats | was over".
std::size_t StatementBehind::clauseThatTells(std::size_t index) const
{
    const Clauses& clauses = m_words.clauses();
    std::size_t follower = index + 1;
    while (follower + 1 < clauses.size() && clauses[follower].kind == ClauseKind::Participial &&
           clauses[follower + 1].governor == index)
        ++follower;
    return follower;
}

std::optional<Range> StatementBehind::find(std::size_t index, Cue cue) const
{
    const Clauses& clauses = m_words.clauses();
    const Clause& clause = clauses[index];
    if (index + 1 >= clauses.size())
        return std::nullopt;
    const std::size_t follower = clauseThatTells(index);
    const Clause& next = clauses[follower];
    for (qsizetype token = clause.group.head + 1; token < next.group.first; ++token) {
        if (m_words.isQuoteMark(token) || m_words.isMark(token, u":") || m_words.isMark(token, u";"))
            return std::nullopt;
        const bool that = m_words.word(token).lower == u"that" && m_words.word(token).is(Tag::Subordinator);
        if (that && next.kind != ClauseKind::Relative)
            return m_words.trimmed(token + 1, endBehind(follower));
    }
    if (cue < Cue::Clause || !next.group.isFinite())
        return std::nullopt;
    if (next.kind != ClauseKind::Complement && next.kind != ClauseKind::Conditional)
        return behindComma(index);
    const qsizetype begin = skipCircumstances(clause);
    if (begin >= next.group.first || m_words.isMark(clause.group.head + 1, u","))
        return std::nullopt;
    return m_words.trimmed(begin, endBehind(follower));
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
    if (!circumstance || !m_words.isMark(token, u",") || next.kind != ClauseKind::Main || !newSubject)
        return std::nullopt;
    return m_words.trimmed(token + 1, endBehind(index + 1));
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
                       (m_words.isMark(clause.begin - 1, u",") || m_words.isMark(clause.begin, u","));
    const bool saysMore = cue >= Cue::Clause && clause.subjectOf.has_value();
    const bool adds = comma && clause.kind == ClauseKind::Participial && cue >= Cue::That;
    const bool turns = comma && m_words.word(clause.begin).lower == u"but" && clause.kind == ClauseKind::Main;
    const bool contrasts = clause.opener == u"while" && cue >= Cue::Clause;
    return saysMore || adds || turns || contrasts;
}

qsizetype StatementBehind::endBehind(std::size_t first) const
{
    const Clauses& clauses = m_words.clauses();
    qsizetype token = clauses[first].group.head;
    for (std::size_t i = first + 1; i <= clauses.size(); ++i) {
        const qsizetype end = i < clauses.size() ? clauses[i].begin : m_words.sentence().endToken;
        for (; token < end; ++token) {
            if (m_words.isMark(token, u";") && !m_words.scene().isQuoted(token))
                return token;
        }
        if (i < clauses.size() && !m_words.scene().isQuoted(clauses[i].group.head) &&
            endsStatement(clauses[i]))
            return end;
    }
    return m_words.sentence().endToken;
}

} // namespace dateline::analysis::quotes
