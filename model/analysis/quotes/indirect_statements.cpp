#include "model/analysis/quotes/cue_verbs.h"
#include "model/analysis/quotes/statement.h"

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

/// Tokens [begin, end).
struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Finds the statements of one sentence.
class IndirectFinder
{
public:
    IndirectFinder(const Scene& scene, std::size_t sentence, std::vector<article::Quote>& quotes)
        : m_scene(scene)
        , m_index(sentence)
        , m_sentence(scene.document.sentences[sentence])
        , m_clauses(scene.reading.clauses[sentence])
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
            const Cue cue = cueOf(clause.group.lemma);
            const bool told = cue >= Cue::That && !clause.group.possible &&
                              clause.group.tense != morphology::Tense::Infinitive && !clause.group.passive &&
                              clause.kind != ClauseKind::Conditional;
            if (!told || m_scene.isQuoted(clause.group.head) || clause.group.head < m_free)
                continue;
            const bool denied = clause.group.negated || (clause.group.tense == morphology::Tense::Future);
            const Speaker speaker = m_scene.speakers.of(m_index, i);
            const bool turned = speaker.isKnown() &&
                                morphology::tokenAt(m_scene.document, speaker.span.begin) > clause.group.head;
            if (const auto statement = denied || turned ? std::nullopt : statementBehind(i, cue))
                add(*statement, speaker, cueSpan(clause), u"statement behind its verb"_s);
            else if (cue == Cue::Say || cue == Cue::Clause)
                statementBefore(i, cue);
        }
    }

private:
    const Word& word(qsizetype token) const { return m_scene.word(token); }
    bool isMark(qsizetype token, QStringView mark) const
    {
        return token < m_sentence.endToken && word(token).lower == mark;
    }

    qsizetype phraseEnd(qsizetype begin) const
    {
        return m_scene.speakers.phrases().phraseBehind(begin, m_sentence.endToken).end;
    }
    qsizetype phraseBegin(qsizetype end) const
    {
        return m_scene.speakers.phrases().phraseBefore(end, m_sentence.firstToken).begin;
    }

    text::Span cueSpan(const Clause& clause) const
    {
        return morphology::spanOf(m_scene.document, clause.group.first, clause.group.head + 1);
    }

    /// An infinitive tells only in "went on to say".
    bool isTold(const Clause& clause) const
    {
        if (clause.group.tense != morphology::Tense::Infinitive)
            return true;
        const QString lemma = clause.governor ? m_clauses[*clause.governor].group.lemma : QString();
        return lemma == u"go" || lemma == u"continue";
    }

    /// "said in its report, the west …": nothing but circumstances stand between the verb and the comma.
    std::optional<Range> statementBehindComma(std::size_t index) const
    {
        const Clause& clause = m_clauses[index];
        const Clause& next = m_clauses[index + 1];
        qsizetype token = clause.group.head + 1;
        const bool circumstance =
            token < m_sentence.endToken &&
            (word(token).is(Tag::Preposition) || m_scene.speakers.phrases().insideTime(token));
        while (token < next.group.first && !word(token).is(Tag::Mark))
            ++token;
        if (!circumstance || !isMark(token, u",") || next.kind != ClauseKind::Main ||
            !next.group.isFinite() || next.group.first <= token + 1 || isQuoteMark(token + 1))
            return std::nullopt;
        return trimmed(token + 1, endBehind(index + 1));
    }

    /// "Lind said (on Friday) (that) …"
    std::optional<Range> statementBehind(std::size_t index, Cue cue) const
    {
        const Clause& clause = m_clauses[index];
        if (index + 1 >= m_clauses.size())
            return std::nullopt;
        std::size_t follower = index + 1;
        while (follower + 1 < m_clauses.size() && m_clauses[follower].kind == ClauseKind::Participial &&
               m_clauses[follower + 1].governor == index)
            ++follower;
        const Clause& next = m_clauses[follower];
        const qsizetype limit = next.group.first;
        for (qsizetype token = clause.group.head + 1; token < limit; ++token) {
            if (isQuoteMark(token) || isMark(token, u":") || isMark(token, u";"))
                return std::nullopt;
            if (word(token).lower == u"that" && word(token).is(Tag::Subordinator) &&
                next.kind != ClauseKind::Relative)
                return trimmed(token + 1, endBehind(follower));
        }
        const bool statement = next.kind == ClauseKind::Complement || next.kind == ClauseKind::Conditional;
        if (cue < Cue::Clause || !next.group.isFinite())
            return std::nullopt;
        if (!statement)
            return statementBehindComma(index);
        const qsizetype begin = skipCircumstances(clause);
        if (begin >= limit || isMark(clause.group.head + 1, u","))
            return std::nullopt;
        return trimmed(begin, endBehind(follower));
    }

    /// Behind the verb: whom it is said to, when and how.
    qsizetype skipCircumstances(const Clause& clause) const
    {
        qsizetype token = clause.group.head + 1;
        if (namesHearer(clause.group.lemma))
            token = phraseEnd(token);
        qsizetype start = token;
        while (token < m_sentence.endToken) {
            if (m_scene.speakers.phrases().insideTime(token) || word(token).is(Tag::Adverb)) {
                start = ++token;
            } else if (word(token).is(Tag::Preposition) && leadsToTime(token)) {
                ++token;
            } else {
                break;
            }
        }
        return start;
    }

    bool leadsToTime(qsizetype token) const
    {
        for (qsizetype next = token + 1; next < std::min(token + 4, m_sentence.endToken); ++next) {
            if (m_scene.speakers.phrases().insideTime(next))
                return true;
        }
        return false;
    }

    /// A statement ends where the speaker is told to say something else, or somebody else does something.
    qsizetype endBehind(std::size_t first) const
    {
        for (std::size_t i = first + 1; i < m_clauses.size(); ++i) {
            const Clause& clause = m_clauses[i];
            if (m_scene.isQuoted(clause.group.head))
                continue;
            const bool comma = clause.begin > m_sentence.firstToken &&
                               (isMark(clause.begin - 1, u",") || isMark(clause.begin, u","));
            const bool saysMore = cueOf(clause.group.lemma) >= Cue::Clause && clause.subjectOf.has_value();
            const bool adds =
                comma && clause.kind == ClauseKind::Participial && cueOf(clause.group.lemma) >= Cue::That;
            const bool turns = comma && word(clause.begin).lower == u"but" && clause.kind == ClauseKind::Main;
            const bool contrasts = clause.opener == u"while" && cueOf(clause.group.lemma) >= Cue::Clause;
            if (saysMore || adds || turns || contrasts)
                return untilSemicolon(first, clause.begin);
        }
        return untilSemicolon(first, m_sentence.endToken);
    }

    qsizetype untilSemicolon(std::size_t first, qsizetype end) const
    {
        for (qsizetype token = m_clauses[first].group.head; token < end; ++token) {
            if (isMark(token, u";") && !m_scene.isQuoted(token))
                return token;
        }
        return end;
    }

    bool isQuoteMark(qsizetype token) const
    {
        return word(token).is(Tag::Mark) && word(token).lower.size() == 1 &&
               QStringView(u"\"\u201C\u201D\u201E\u00AB\u00BB").contains(word(token).lower.front());
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
        const qsizetype begin = inverted ? clause.group.first : phraseBegin(clause.group.first);
        const qsizetype end = inverted ? phraseEnd(clause.group.head + 1) : clause.group.head + 1;
        const bool separate = begin > m_sentence.firstToken && (isMark(begin - 1, u",") || inverted);
        if (!separate || !endsAt(end))
            return;
        const Range statement = trimmed(std::max(m_free, lastQuoteEnd(begin)), begin);
        if (tellsSomething(statement))
            add(statement, speaker, cueSpan(clause), u"statement before its verb"_s);
        goOn(end, speaker, cueSpan(clause));
    }

    /// Behind the speaker the sentence ends or a comma stands; "said Lind on Friday" may come between.
    bool endsAt(qsizetype token) const
    {
        for (; token < m_sentence.endToken; ++token) {
            if (word(token).is(Tag::Mark))
                return word(token).lower != u":" && !isQuoteMark(token);
            const bool circumstance = m_scene.speakers.phrases().insideTime(token) ||
                                      word(token).is(Tag::Preposition) || word(token).is(Tag::Adverb) ||
                                      word(token).isNominal() || word(token).opensNoun();
            if (!circumstance)
                return false;
        }
        return true;
    }

    qsizetype lastQuoteEnd(qsizetype before) const
    {
        for (qsizetype token = before - 1; token >= m_sentence.firstToken; --token) {
            if (isQuoteMark(token))
                return token + 1;
        }
        return m_sentence.firstToken;
    }

    /// "He left early, Lind said, and never came back."
    void goOn(qsizetype end, const Speaker& speaker, text::Span cue)
    {
        m_free = end;
        if (!isMark(end, u",") || end + 1 >= m_sentence.endToken)
            return;
        const Word& next = word(end + 1);
        if (next.is(Tag::Relative) || next.is(Tag::Verb) || next.is(Tag::Preposition) || isQuoteMark(end + 1))
            return;
        const Range rest = trimmed(end + 1, m_sentence.endToken);
        if (tellsSomething(rest))
            add(rest, speaker, cue, u"statement around its verb"_s);
    }

    /// Whether there is a finite verb of its own in the words, and they do not quote.
    bool tellsSomething(Range range) const
    {
        for (qsizetype token = range.begin; token < range.end; ++token) {
            if (isQuoteMark(token))
                return false;
        }
        return std::any_of(m_clauses.begin(), m_clauses.end(), [range](const Clause& clause) {
            return clause.group.isFinite() && range.begin <= clause.group.first &&
                   clause.group.head < range.end;
        });
    }

    /// "According to Lind, …"; "…, according to Lind"
    void accordingTo()
    {
        for (qsizetype token = m_sentence.firstToken; token + 2 < m_sentence.endToken; ++token) {
            if (word(token).lower != u"according" || !word(token + 1).is(Tag::To) || m_scene.isQuoted(token))
                continue;
            const Speaker speaker = m_scene.speakers.behind(m_index, token + 2);
            if (!speaker.isKnown())
                continue;
            const text::Span cue = morphology::spanOf(m_scene.document, token, token + 2);
            const Range before = trimmed(m_free, token);
            if (tellsSomething(before)) {
                add(before, speaker, cue, u"according to"_s);
                m_free = m_sentence.endToken;
                return;
            }
            const Range behind = trimmed(behindComma(phraseEnd(token + 2)), m_sentence.endToken);
            if (tellsSomething(behind))
                add(behind, speaker, cue, u"according to"_s);
            m_free = m_sentence.endToken;
            return;
        }
    }

    /// The token behind the comma that ends a phrase with its appositions: behind the last comma before the
    /// next verb's subject.
    qsizetype behindComma(qsizetype token) const
    {
        qsizetype result = token;
        for (const Clause& clause : m_clauses) {
            if (clause.group.first < token || clause.kind == ClauseKind::Relative || !clause.group.isFinite())
                continue;
            for (qsizetype at = token; at < clause.group.first; ++at) {
                if (isMark(at, u","))
                    result = at + 1;
            }
            break;
        }
        return result;
    }

    Range trimmed(qsizetype begin, qsizetype end) const
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

    bool isPause(qsizetype token) const
    {
        return word(token).is(Tag::Mark) && !isQuoteMark(token) && word(token).lower != u")" &&
               word(token).lower != u"%" && word(token).lower != u"]";
    }

    void add(Range range, const Speaker& speaker, text::Span cue, const QString& reason)
    {
        if (range.end - range.begin < fewestWords)
            return;
        // Words in quotation marks from end to end are a direct statement and told there.
        if (isQuoteMark(range.begin) && m_scene.isQuoted(std::min(range.begin + 1, range.end - 1)) &&
            isQuoteMark(range.end - 1))
            return;
        m_quotes.push_back(makeQuote(morphology::spanOf(m_scene.document, range.begin, range.end), false,
                                     speaker, cue, reason));
        m_free = std::max(m_free, range.end);
    }

    const Scene& m_scene;
    std::size_t m_index;
    const text::Sentence& m_sentence;
    const Clauses& m_clauses;
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
