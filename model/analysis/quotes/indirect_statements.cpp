#include "model/analysis/quotes/cue_verbs.h"
#include "model/analysis/quotes/sentence_words.h"
#include "model/analysis/quotes/statement_behind.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace dateline::analysis::quotes {

using morphology::Clause;
using morphology::ClauseKind;
using morphology::Clauses;
using morphology::Tag;
using morphology::Word;

namespace {

constexpr qsizetype fewestWords = 3;

/// Finds the statements of one sentence.
class IndirectFinder
{
public:
    IndirectFinder(const Scene& scene, std::size_t sentence, std::vector<article::Quote>& quotes)
        : m_scene(scene)
        , m_index(sentence)
        , m_words(scene, sentence)
        , m_sentence(m_words.sentence())
        , m_clauses(m_words.clauses())
        , m_behind(m_words)
        , m_quotes(quotes)
        , m_free(m_sentence.firstToken)
    {}

    void find()
    {
        if (m_scene.document.article.titleSpan.contains(m_sentence.span))
            return;
        accordingTo();
        for (std::size_t i = 0; i < m_clauses.size(); ++i) {
            const Clause& clause = m_clauses[i];
            Cue cue = cueOf(clause.group.lemma);
            if (m_behind.asks(i))
                cue = std::max(cue, Cue::That);
            const bool told = cue >= Cue::That && !clause.group.possible && isTold(clause) &&
                              !clause.group.passive && clause.kind != ClauseKind::Conditional;
            if (!told || m_scene.isQuoted(clause.group.head) || clause.group.head < m_free)
                continue;
            const bool denied = clause.group.negated || (clause.group.tense == morphology::Tense::Future);
            const Speaker speaker = m_scene.speakers.of(m_index, i);
            if (!speaker.isKnown())
                continue;
            // "the survey found it was new": a document states what a person would only find.
            if (speaker.isDocument)
                cue = std::max(cue, Cue::Clause);
            const bool turned = morphology::tokenAt(m_scene.document, speaker.span.begin) > clause.group.head;
            if (isAside(i)) {
                asReported(clause, speaker);
                continue;
            }
            if (const auto statement = denied || turned ? std::nullopt : m_behind.find(i, cue))
                add(*statement, speaker, m_words.cueSpan(clause), u"statement behind its verb"_s);
            else if (cue == Cue::Say || cue == Cue::Clause)
                statementBefore(i, cue);
        }
    }

private:
    /// An infinitive tells only in "went on to say".
    bool isTold(const Clause& clause) const
    {
        if (clause.group.tense != morphology::Tense::Infinitive)
            return true;
        const QString lemma = clause.governor ? m_clauses[*clause.governor].group.lemma : QString();
        return lemma == u"go" || lemma == u"continue";
    }

    /// "As Lind said, …": nothing stands between the verb and the comma.
    bool isAside(std::size_t index) const
    {
        const Clause& clause = m_clauses[index];
        return clause.opener == u"as" && clause.begin == m_sentence.firstToken &&
               m_words.isMark(clause.group.head + 1, u",");
    }

    void asReported(const Clause& clause, const Speaker& speaker)
    {
        const Range statement = m_words.trimmed(clause.group.head + 2, m_sentence.endToken);
        if (m_words.tellsSomething(statement))
            add(statement, speaker, m_words.cueSpan(clause), u"statement behind its verb"_s);
    }

    /// "…, Lind said"; "…, said Lind"; "… said Lind"
    void statementBefore(std::size_t index, Cue cue)
    {
        const Clause& clause = m_clauses[index];
        const Speaker speaker = m_scene.speakers.of(m_index, index);
        if (!speaker.isKnown() || !clause.group.isFinite())
            return;
        const qsizetype place = morphology::tokenAt(m_scene.document, speaker.span.begin);
        const bool inverted = place > clause.group.head;
        if (inverted && cue != Cue::Say)
            return;
        const qsizetype begin = inverted ? clause.group.first : m_words.phraseBegin(clause.group.first);
        const qsizetype end = inverted ? m_words.phraseEnd(clause.group.head + 1) : clause.group.head + 1;
        const bool separate = begin > m_sentence.firstToken && (m_words.isCommaBefore(begin) || inverted);
        const bool object = !inverted && end < m_sentence.endToken && !m_words.insideTime(end) &&
                            (m_words.word(end).isNominal() || m_words.word(end).opensNoun());
        if (!separate || object || !endsAt(end))
            return;
        const Range statement = m_words.trimmed(behindIntroduction(begin), begin);
        if (m_words.tellsSomething(statement))
            add(statement, speaker, m_words.cueSpan(clause), u"statement before its verb"_s);
        m_free = end;
        if (m_words.hasOwnWords(statement))
            goOn(end, speaker, m_words.cueSpan(clause));
    }

    /// Behind the speaker the sentence ends or a comma stands; "said Lind on Friday" may come between.
    bool endsAt(qsizetype token) const
    {
        for (; token < m_sentence.endToken; ++token) {
            if (m_words.word(token).is(Tag::Mark))
                return m_words.word(token).lower != u":" && !m_words.isQuoteMark(token);
            const bool circumstance = m_words.insideTime(token) || m_words.word(token).is(Tag::Preposition) ||
                                      m_words.word(token).is(Tag::Adverb) ||
                                      m_words.word(token).isNominal() || m_words.word(token).opensNoun();
            if (!circumstance)
                return false;
        }
        return true;
    }

    /// Where a statement that ends before a token may begin: not before a quotation that stands for itself.
    qsizetype behindIntroduction(qsizetype before) const
    {
        for (qsizetype token = before - 1; token > m_free; --token) {
            if (m_words.opensUtterance(token))
                return token;
        }
        return m_free;
    }

    /// "He left early, Lind said, and never came back."
    void goOn(qsizetype end, const Speaker& speaker, text::Span cue)
    {
        if (!m_words.isMark(end, u",") || end + 1 >= m_sentence.endToken)
            return;
        const Word& next = m_words.word(end + 1);
        if (next.is(Tag::Relative) || next.is(Tag::Verb) || next.is(Tag::Preposition) ||
            m_words.isQuoteMark(end + 1))
            return;
        const Range rest = m_words.trimmed(end + 1, m_sentence.endToken);
        if (m_words.tellsSomething(rest))
            add(rest, speaker, cue, u"statement around its verb"_s);
    }

    /// "According to Lind, …"; "…, according to Lind"
    void accordingTo()
    {
        for (qsizetype token = m_sentence.firstToken; token + 2 < m_sentence.endToken; ++token) {
            if (m_words.word(token).lower != u"according" || !m_words.word(token + 1).is(Tag::To) ||
                m_scene.isQuoted(token))
                continue;
            const Speaker speaker = m_scene.speakers.behind(m_index, token + 2);
            if (!speaker.isKnown())
                continue;
            const text::Span cue = morphology::spanOf(m_scene.document, token, token + 2);
            const Range before = m_words.trimmed(m_free, token);
            if (m_words.tellsSomething(before)) {
                add(before, speaker, cue, u"according to"_s);
                m_free = m_sentence.endToken;
                return;
            }
            const Range behind =
                m_words.trimmed(behindComma(m_words.phraseEnd(token + 2)), m_sentence.endToken);
            if (m_words.tellsSomething(behind))
                add(behind, speaker, cue, u"according to"_s);
            m_free = m_sentence.endToken;
            return;
        }
    }

    qsizetype behindBracket(qsizetype opening) const
    {
        for (qsizetype token = opening; token < m_sentence.endToken; ++token) {
            if (m_words.isMark(token, u")"))
                return token + 1;
        }
        return opening;
    }

    /// The token behind the comma that ends a phrase with its appositions: behind the last comma before the
    /// next verb's subject.
    qsizetype behindComma(qsizetype token) const
    {
        if (m_words.isMark(token, u"("))
            token = behindBracket(token);
        qsizetype result = m_words.isMark(token, u",") ? token + 1 : token;
        for (const Clause& clause : m_clauses) {
            if (clause.group.first < token || clause.kind == ClauseKind::Relative || !clause.group.isFinite())
                continue;
            for (qsizetype at = token; at < clause.group.first; ++at) {
                if (m_words.isMark(at, u","))
                    result = at + 1;
            }
            break;
        }
        return result;
    }

    void add(Range range, const Speaker& speaker, text::Span cue, const QString& reason)
    {
        range = m_words.withWholeQuotations(range);
        // Words in quotation marks from end to end are a direct statement and told there.
        if (range.end - range.begin < fewestWords || !m_words.hasOwnWords(range))
            return;
        m_quotes.push_back(makeQuote(morphology::spanOf(m_scene.document, range.begin, range.end), false,
                                     speaker, cue, reason));
        m_free = std::max(m_free, range.end);
    }

    const Scene& m_scene;
    std::size_t m_index;
    SentenceWords m_words;
    const text::Sentence& m_sentence;
    const Clauses& m_clauses;
    StatementBehind m_behind;
    std::vector<article::Quote>& m_quotes;
    qsizetype m_free; ///< up to here the words have been used for a statement
};

} // namespace

std::vector<article::Quote> indirectStatements(const Scene& scene)
{
    std::vector<article::Quote> quotes;
    for (std::size_t index = 0; index < scene.document.sentences.size(); ++index)
        IndirectFinder(scene, index, quotes).find();
    return quotes;
}

} // namespace dateline::analysis::quotes
