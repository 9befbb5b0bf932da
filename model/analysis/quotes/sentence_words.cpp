#include "model/analysis/quotes/sentence_words.h"

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
    return word(token).is(Tag::Mark) && word(token).lower.size() == 1 &&
           QStringView(u"\"\u201C\u201D\u201E\u00AB\u00BB").contains(word(token).lower.front());
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
    while (end > begin && (isPause(end - 1) || word(end - 1).is(Tag::Conjunction)))
        --end;
    return {begin, end};
}

bool SentenceWords::tellsSomething(Range range) const
{
    for (qsizetype token = range.begin; token < range.end; ++token) {
        if (isQuoteMark(token))
            return false;
    }
    auto clause = std::partition_point(m_clauses.begin(), m_clauses.end(), [range](const Clause& each) {
        return each.group.first < range.begin;
    });
    for (; clause != m_clauses.end() && clause->group.head < range.end; ++clause) {
        if (clause->group.isFinite())
            return true;
    }
    return false;
}

} // namespace dateline::analysis::quotes
