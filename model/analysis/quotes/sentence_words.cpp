#include "model/analysis/quotes/sentence_words.h"

#include "model/text/word_set.h"

#include <algorithm>

namespace dateline::analysis::quotes {

using morphology::Clause;
using morphology::Tag;

SentenceWords::SentenceWords(const Scene& scene, std::size_t sentence)
    : m_scene(scene)
    , m_sentence(scene.document.sentences[sentence])
    , m_clauses(scene.reading.clauses[sentence])
{}

bool SentenceWords::isMark(qsizetype token, QStringView mark) const
{
    return token < m_sentence.endToken && word(token).lower == mark;
}

qsizetype SentenceWords::phraseEnd(qsizetype begin) const
{
    return m_scene.speakers.phrases().phraseBehind(begin, m_sentence.endToken).end;
}

qsizetype SentenceWords::phraseBegin(qsizetype end) const
{
    return m_scene.speakers.phrases().phraseBefore(end, m_sentence.firstToken).begin;
}

text::Span SentenceWords::cueSpan(const Clause& clause) const
{
    return morphology::spanOf(m_scene.document, clause.group.first, clause.group.head + 1);
}

bool SentenceWords::isQuoteMark(qsizetype token) const
{
    const bool unpaired =
        word(token).is(Tag::Mark) && word(token).lower.size() == 1 &&
        QStringView(u"\"\u201C\u201D\u201E\u00AB\u00BB").contains(word(token).lower.front());
    return unpaired || m_scene.opens(token) || m_scene.closes(token);
}

bool SentenceWords::isCommaBefore(qsizetype token) const
{
    do {
        --token;
    } while (token > m_sentence.firstToken && m_scene.closes(token));
    return token >= m_sentence.firstToken && isMark(token, u",");
}

bool SentenceWords::opensUtterance(qsizetype token) const
{
    if (token <= m_sentence.firstToken || !m_scene.opens(token) || m_scene.opens(token - 1))
        return false;
    static const text::WordSet pauses(u": - \u2013 \u2014 ( --");
    qsizetype first = token + 1;
    while (first + 1 < m_sentence.endToken && m_scene.opens(first))
        ++first;
    return pauses.contains(word(token - 1).lower) ||
           (isMark(token - 1, u",") && first < m_sentence.endToken && word(first).capital);
}

bool SentenceWords::isContraction(qsizetype token) const
{
    const bool joined = token + 1 < m_sentence.endToken && word(token + 1).lower == u"'s";
    return word(token).is(Tag::Pronoun) && (joined || word(token).lower.contains(u'\''));
}

bool SentenceWords::isPause(qsizetype token) const
{
    return word(token).is(Tag::Mark) && !isQuoteMark(token) && word(token).lower != u")" &&
           word(token).lower != u"%" && word(token).lower != u"]";
}

Range SentenceWords::trimmed(qsizetype begin, qsizetype end) const
{
    while (begin < end && word(begin).is(Tag::Mark) && !isQuoteMark(begin) && word(begin).lower != u"$")
        ++begin;
    while (begin < end && (word(begin).lower == u"but" ||
                           (word(begin).is(Tag::Conjunction) && begin == m_sentence.firstToken)))
        ++begin;
    while (end > begin && (isPause(end - 1) || m_scene.opens(end - 1) ||
                           (word(end - 1).is(Tag::Conjunction) && !m_scene.isQuoted(end - 1))))
        --end;
    return {begin, end};
}

Range SentenceWords::withWholeQuotations(Range range) const
{
    while (range.begin < range.end && m_scene.closes(range.begin))
        ++range.begin;
    if (range.begin >= range.end)
        return range;
    if (m_scene.isQuoted(range.begin)) {
        const Range rest{endOfQuoted(range.begin), range.end};
        return rest.begin < rest.end ? withWholeQuotations(trimmed(rest.begin, rest.end)) : Range{};
    }
    if (m_scene.isQuoted(range.end - 1))
        range.end = endOfQuoted(range.end - 1);
    return range;
}

/// Behind the closing marks of the quoted words that a token lies in.
qsizetype SentenceWords::endOfQuoted(qsizetype token) const
{
    qsizetype end = m_scene.quotedAt(token).endToken;
    while (end < static_cast<qsizetype>(m_scene.document.tokens.size()) && m_scene.closes(end))
        ++end;
    return end;
}

bool SentenceWords::hasOwnWords(Range range) const
{
    for (qsizetype token = range.begin; token < range.end; ++token) {
        const morphology::Word& own = word(token);
        const bool counts = !own.is(Tag::Mark) && !own.is(Tag::Conjunction) && !own.is(Tag::Adverb);
        if (counts && !m_scene.isQuoted(token) && !isQuoteMark(token))
            return true;
    }
    return false;
}

/// Whether a token lies in a quotation that ends as a sentence does or with the comma before "he said".
bool SentenceWords::isUttered(qsizetype token) const
{
    return m_scene.isQuoted(token) && isPause(m_scene.quotedAt(token).endToken - 1);
}

bool SentenceWords::tellsSomething(Range range) const
{
    for (qsizetype token = range.begin; token < range.end; ++token) {
        if (isContraction(token) && !m_scene.isQuoted(token))
            return true;
    }
    auto clause = std::partition_point(m_clauses.begin(), m_clauses.end(), [range](const Clause& each) {
        return each.group.first < range.begin;
    });
    for (; clause != m_clauses.end() && clause->group.head < range.end; ++clause) {
        if (clause->group.isFinite() && !isUttered(clause->group.head))
            return true;
    }
    return false;
}

} // namespace dateline::analysis::quotes
