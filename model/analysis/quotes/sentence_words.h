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
    /// Whether a comma stands before a token, be it inside the quotation that ends there.
    bool isCommaBefore(qsizetype token) const;
    /// Whether a quotation that stands for itself opens at a token: behind a dash, a colon or a bracket, or
    /// behind a comma with a capital letter.
    bool opensUtterance(qsizetype token) const;
    bool isQuoteMark(qsizetype token) const;
    /// "it's", "they're": a pronoun with its verb.
    bool isContraction(qsizetype token) const;
    bool insideTime(qsizetype token) const { return m_scene.speakers.phrases().insideTime(token); }

    /// Where the noun phrase that begins at a token ends, and where the one that ends there begins.
    qsizetype phraseEnd(qsizetype begin) const;
    qsizetype phraseBegin(qsizetype end) const;

    /// The words of a clause's verb.
    text::Span cueSpan(const morphology::Clause& clause) const;
    /// The range without pauses and conjunctions at its edges.
    Range trimmed(qsizetype begin, qsizetype end) const;
    /// The range with all of the quoted words that it ends in, be it in a later sentence, and without the
    /// rest of quoted words that began before it.
    Range withWholeQuotations(Range range) const;
    /// Whether some of its words, more than joining ones, stand outside quotation marks.
    bool hasOwnWords(Range range) const;
    /// Whether there is a finite verb in the range, not counting quotations that are utterances of their own.
    bool tellsSomething(Range range) const;

private:
    qsizetype endOfQuoted(qsizetype token) const;
    bool isPause(qsizetype token) const;
    bool isUttered(qsizetype token) const;

    const Scene& m_scene;
    const text::Sentence& m_sentence;
    const morphology::Clauses& m_clauses;
};

} // namespace dateline::analysis::quotes
