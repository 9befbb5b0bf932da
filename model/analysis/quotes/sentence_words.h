#pragma once

#include "model/analysis/quotes/statement.h"

namespace dateline::analysis::quotes {

/// Tokens [begin, end).
struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// What the search for statements asks of the words of one sentence. Keeps references to the scene.
class SentenceWords
{
public:
    SentenceWords(const Scene& scene, std::size_t sentence);

    const Scene& scene() const { return m_scene; }
    const text::Sentence& sentence() const { return m_sentence; }
    const morphology::Clauses& clauses() const { return m_clauses; }
    const morphology::Word& word(qsizetype token) const { return m_scene.word(token); }

    bool isMark(qsizetype token, QStringView mark) const;
    bool isQuoteMark(qsizetype token) const;
    bool insideTime(qsizetype token) const { return m_scene.speakers.phrases().insideTime(token); }

    /// Where the noun phrase that begins at a token ends, and where the one that ends there begins.
    qsizetype phraseEnd(qsizetype begin) const;
    qsizetype phraseBegin(qsizetype end) const;

    /// The words of a clause's verb.
    text::Span cueSpan(const morphology::Clause& clause) const;
    /// The range without pauses and conjunctions at its edges.
    Range trimmed(qsizetype begin, qsizetype end) const;
    /// Whether there is a finite verb in the range and no quotation mark.
    bool tellsSomething(Range range) const;

private:
    bool isPause(qsizetype token) const;

    const Scene& m_scene;
    const text::Sentence& m_sentence;
    const morphology::Clauses& m_clauses;
};

} // namespace dateline::analysis::quotes
