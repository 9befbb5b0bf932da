#include "model/analysis/quotes/reporters_aside.h"

#include "model/analysis/quotes/cue_verbs.h"
#include "model/text/word_set.h"

#include <algorithm>

namespace dateline::analysis::quotes {

using morphology::Tag;
using morphology::VerbReading;
using morphology::Word;

namespace {

/// A statement has at least so many words before something is added to it.
constexpr qsizetype fewestWords = 3;

bool isDash(const Word& word)
{
    static const text::WordSet dashes(u"- -- \u2013 \u2014");
    return word.is(Tag::Mark) && dashes.contains(word.lower);
}

class AsideFinder
{
public:
    AsideFinder(const SentenceWords& words, Range statement) : m_words(words), m_statement(statement) {}

    qsizetype find() const
    {
        const qsizetype resumption = lastResumption();
        for (qsizetype token = m_statement.begin + fewestWords; token + 1 < m_statement.end; ++token) {
            if (m_words.scene().isQuoted(token) || m_words.scene().isQuoted(token + 1))
                continue;
            if (isDash(word(token))) {
                const bool goesOn =
                    word(token + 1).is(Tag::Conjunction) || word(token + 1).lower == u"including";
                if (isPaired(token) || goesOn)
                    return m_statement.end;
                return token;
            }
            const bool added = m_words.isCommaBefore(token + 1) && opensAside(token + 1);
            if (added && token + 1 >= resumption)
                return token + (m_words.isMark(token, u",") ? 0 : 1);
        }
        return m_statement.end;
    }

private:
    const Word& word(qsizetype token) const { return m_words.word(token); }

    bool opensAside(qsizetype token) const
    {
        const bool relative = word(token).is(Tag::Relative) ||
                              (word(token).is(Tag::Preposition) && token + 1 < m_statement.end &&
                               word(token + 1).is(Tag::Relative));
        static const text::WordSet comparisons(u"despite compared up down");
        if (relative || comparisons.contains(word(token).lower) || opensClause(token))
            return true;
        if (word(token).lower == u"a" || word(token).lower == u"an")
            return !isListed(token);
        return isComment(word(token));
    }

    /// A circumstance with a verb of its own before the next comma: ", although it was new"; not ", though
    /// old,".
    bool opensClause(qsizetype token) const
    {
        static const text::WordSet openers(u"although though when");
        if (!openers.contains(word(token).lower))
            return false;
        while (token < m_statement.end && !m_words.isMark(token, u",") && !word(token).isVerbal())
            ++token;
        return token < m_statement.end && word(token).isVerbal();
    }

    /// "a road, a bridge and a school": one of several things.
    bool isListed(qsizetype token) const
    {
        const qsizetype end = m_words.phraseEnd(token);
        for (qsizetype inside = token; inside < std::min(end + 2, m_statement.end); ++inside) {
            if (word(inside).is(Tag::Conjunction))
                return true;
        }
        return false;
    }

    /// A participle by which the speaker does something with words: ", calling it …", ", referring to …".
    static bool isComment(const Word& word)
    {
        static const text::WordSet verbs(u"echo allude name mock");
        return word.is(Tag::Verb) && word.verb.can(VerbReading::Gerund) &&
               (cueOf(word.verb.lemma) != Cue::None || verbs.contains(word.verb.lemma));
    }

    /// Where, behind the last comma that it does so, the sentence around an aside goes on with its verb or a
    /// further part; the begin of the statement where nowhere.
    qsizetype lastResumption() const
    {
        for (qsizetype token = m_statement.end - 1; token > m_statement.begin; --token) {
            const Word& next = word(token);
            if (m_words.isMark(token - 1, u",") && (next.isVerbal() || next.is(Tag::Conjunction)) &&
                !next.verb.can(VerbReading::Gerund))
                return token;
        }
        return m_statement.begin;
    }

    bool isPaired(qsizetype dash) const
    {
        for (qsizetype token = dash + 1; token < m_statement.end; ++token) {
            if (isDash(word(token)))
                return true;
        }
        return false;
    }

    const SentenceWords& m_words;
    Range m_statement;
};

} // namespace

qsizetype beforeAside(const SentenceWords& words, Range statement)
{
    return AsideFinder(words, statement).find();
}

} // namespace dateline::analysis::quotes
