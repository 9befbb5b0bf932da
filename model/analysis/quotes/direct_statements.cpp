#include "model/analysis/quotes/cue_verbs.h"
#include "model/analysis/quotes/statement.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace dateline::analysis::quotes {

using morphology::Clause;
using morphology::Clauses;
using morphology::Tag;

namespace {

/// Fewer words in quotation marks are a name or a term, not a statement.
constexpr qsizetype fewestWords = 4;
/// How far from the marks a verb that says something may stand.
constexpr qsizetype cueReach = 30;
constexpr qsizetype adjacentReach = 6;
constexpr qsizetype adjacentCharacters = 3;
/// What may stand between the marks and the name of who speaks: " deputy harbour master ".
constexpr qsizetype longestTitle = 30;
/// Headlines and titles leave shorter words small.
constexpr qsizetype shortestMainWord = 4;

struct Attribution
{
    Speaker speaker;
    text::Span cue;
    QString reason;
};

class DirectFinder
{
public:
    explicit DirectFinder(const Scene& scene) : m_scene(scene)
    {
        qsizetype number = 0;
        for (const text::Sentence& each : scene.document.sentences)
            m_paragraphs.push_back(each.startsParagraph ? ++number : number);
    }

    std::vector<article::Quote> find()
    {
        std::vector<article::Quote> quotes;
        for (const Quoted& quoted : m_scene.quoted) {
            const bool isShort = quoted.words < fewestWords;
            if (isShort && !isUtterance(quoted))
                continue;
            const Attribution attribution = attribute(quoted);
            if (isShort && !isAdjacent(quoted, attribution))
                continue;
            remember(quoted, attribution);
            if (!isStatement(quoted, attribution))
                continue;
            article::Quote quote = makeQuote(withoutComma(quoted.inner), true, attribution.speaker,
                                             attribution.cue, attribution.reason);
            if (!quoted.closed)
                quote.provenance.confidence = std::min(quote.provenance.confidence, 0.5);
            quotes.push_back(quote);
        }
        return quotes;
    }

private:
    const morphology::Word& word(qsizetype token) const { return m_scene.word(token); }
    const text::Sentence& sentence(std::size_t index) const { return m_scene.document.sentences[index]; }

    Attribution attribute(const Quoted& quoted) const
    {
        if (const auto named = namedInHeadline(quoted))
            return *named;
        const auto ahead = cueBefore(quoted);
        if (ahead && ahead->adjacent)
            return ahead->attribution;
        if (const auto behind = cueBehind(quoted))
            return *behind;
        if (ahead)
            return ahead->attribution;
        return withoutCue(quoted);
    }

    /// The first clause whose verb stands behind a token.
    static std::size_t firstBehind(const Clauses& clauses, qsizetype token)
    {
        const auto found = std::partition_point(
            clauses.begin(), clauses.end(), [token](const Clause& each) { return each.group.head < token; });
        return static_cast<std::size_t>(found - clauses.begin());
    }

    struct Ahead
    {
        Attribution attribution;
        bool adjacent = false;
    };

    /// Lind said: "…"
    std::optional<Ahead> cueBefore(const Quoted& quoted) const
    {
        const qsizetype mark = quoted.firstToken - 1;
        const std::size_t index = m_scene.sentenceOf(mark);
        const Clauses& clauses = m_scene.reading.clauses[index];
        for (std::size_t i = firstBehind(clauses, mark); i-- > 0;) {
            const Clause& clause = clauses[i];
            if (mark - clause.group.head > cueReach)
                break;
            if (m_scene.isQuoted(clause.group.head) || cueOf(clause.group.lemma) == Cue::None)
                continue;
            const Speaker speaker = m_scene.speakers.of(index, i);
            if (!speaker.isKnown())
                continue;
            return Ahead{{speaker, cueSpan(clause), u"verb before the quotation"_s},
                         mark - clause.group.head <= adjacentReach};
        }
        return accordingTo(sentence(index).firstToken, mark, index);
    }

    std::optional<Ahead> accordingTo(qsizetype begin, qsizetype end, std::size_t index) const
    {
        for (qsizetype token = std::max(begin, end - cueReach); token + 2 < end; ++token) {
            if (word(token).lower != u"according" || !word(token + 1).is(Tag::To))
                continue;
            const Speaker speaker = m_scene.speakers.behind(index, token + 2);
            if (speaker.isKnown())
                return Ahead{
                    {speaker, morphology::spanOf(m_scene.document, token, token + 2), u"according to"_s},
                    false};
        }
        return std::nullopt;
    }

    /// "…," Lind said; "…," said Lind
    std::optional<Attribution> cueBehind(const Quoted& quoted) const
    {
        if (!quoted.closed)
            return std::nullopt;
        const qsizetype mark = quoted.endToken;
        const std::size_t index = m_scene.sentenceOf(mark);
        const Clauses& clauses = m_scene.reading.clauses[index];
        for (std::size_t i = firstBehind(clauses, mark); i < clauses.size(); ++i) {
            const Clause& clause = clauses[i];
            if (clause.group.head - mark > cueReach || m_scene.isQuoted(clause.group.head))
                break;
            if (cueOf(clause.group.lemma) != Cue::None && clause.group.isFinite()) {
                const Speaker speaker = m_scene.speakers.of(index, i);
                if (speaker.isKnown())
                    return Attribution{speaker, cueSpan(clause), u"verb behind the quotation"_s};
            }
            if (clause.kind == morphology::ClauseKind::Main && !clause.group.auxiliary)
                break;
        }
        const auto source = accordingTo(mark, std::min(mark + 14, sentence(index).endToken), index);
        return source ? std::optional(source->attribution) : std::nullopt;
    }

    /// No verb says it: a quotation that goes on, or a few quoted words in a sentence about somebody.
    Attribution withoutCue(const Quoted& quoted) const
    {
        const qsizetype mark = quoted.firstToken - 1;
        const std::size_t index = m_scene.sentenceOf(mark);
        const bool wholeSentence = mark == sentence(index).firstToken;
        if (wholeSentence) {
            const qsizetype paragraph = paragraphOf(index);
            if (m_lastSpeaker.isKnown() && paragraph - m_lastParagraph <= 1) {
                Speaker speaker = m_lastSpeaker;
                speaker.confidence = paragraph == m_lastParagraph ? 0.75 : 0.5;
                return {speaker, {}, u"goes on from the quotation before"_s};
            }
            return introducedBefore(index);
        }
        const Clauses& clauses = m_scene.reading.clauses[index];
        for (std::size_t i = firstBehind(clauses, mark); i-- > 0;) {
            Speaker speaker = m_scene.speakers.of(index, i);
            if (!speaker.isKnown() || !speaker.entity)
                break;
            speaker.confidence = 0.5;
            return {speaker, {}, u"subject of the sentence around the quotation"_s};
        }
        return {};
    }

    /// A sentence that ends in a colon introduces the quotation behind it.
    Attribution introducedBefore(std::size_t index) const
    {
        if (index == 0)
            return {};
        const text::Sentence& before = sentence(index - 1);
        const Clauses& clauses = m_scene.reading.clauses[index - 1];
        if (clauses.empty() || word(before.endToken - 1).lower != u":")
            return {};
        Speaker speaker = m_scene.speakers.of(index - 1, 0);
        speaker.confidence = std::min(speaker.confidence, 0.6);
        return {speaker, {}, u"introduced by the sentence before"_s};
    }

    qsizetype paragraphOf(std::size_t index) const { return m_paragraphs[index]; }

    void remember(const Quoted& quoted, const Attribution& attribution)
    {
        if (!attribution.speaker.isKnown())
            return;
        m_lastSpeaker = attribution.speaker;
        m_lastParagraph = paragraphOf(m_scene.sentenceOf(quoted.endToken - 1));
    }

    text::Span cueSpan(const Clause& clause) const
    {
        return morphology::spanOf(m_scene.document, clause.group.first, clause.group.head + 1);
    }

    /// Titles of books and films stand in quotation marks as well: most of their words begin with a capital,
    /// and all that are nouns, verbs or the like.
    bool looksLikeTitle(const Quoted& quoted) const
    {
        qsizetype capitals = 0;
        for (qsizetype token = quoted.firstToken; token < quoted.endToken; ++token) {
            const morphology::Word& each = word(token);
            capitals += each.capital;
            const bool isMain = each.is(Tag::Noun) || each.is(Tag::Verb) || each.is(Tag::Adjective);
            if (isMain && !each.capital && each.lower.size() >= shortestMainWord)
                return false;
        }
        return quoted.words <= 12 && 2 * capitals >= quoted.words;
    }

    bool isInHeadline(const Quoted& quoted) const
    {
        return m_scene.document.article.titleSpan.contains(quoted.outer.begin);
    }

    /// "Lind: 'The Bridge Is Safe'" as headlines have it.
    std::optional<Attribution> namedInHeadline(const Quoted& quoted) const
    {
        const qsizetype colon = quoted.firstToken - 2;
        if (!isInHeadline(quoted) || colon < 1 || word(colon).lower != u":")
            return std::nullopt;
        const std::size_t index = m_scene.sentenceOf(colon);
        const Speaker speaker = m_scene.speakers.before(index, colon);
        if (!speaker.isKnown() || !speaker.entity)
            return std::nullopt;
        return Attribution{speaker, {}, u"named before it in the headline"_s};
    }

    bool isStatement(const Quoted& quoted, const Attribution& attribution) const
    {
        if (isInHeadline(quoted))
            return namedInHeadline(quoted).has_value();
        return isAdjacent(quoted, attribution) || !looksLikeTitle(quoted);
    }

    /// "Never!" is said, "never" is a term: a capital begins it and a mark ends it.
    bool isUtterance(const Quoted& quoted) const
    {
        const QChar last = m_scene.document.text()[quoted.inner.end - 1];
        return quoted.closed && quoted.words > 0 && word(quoted.firstToken).capital &&
               QStringView(u",.!?\u2026").contains(last);
    }

    /// Whether the verb, or the speaker beside it, stands right before or behind the marks.
    static bool isAdjacent(const Quoted& quoted, const Attribution& attribution)
    {
        if (attribution.cue.isEmpty())
            return false;
        if (std::min(std::abs(quoted.outer.begin - attribution.cue.end),
                     std::abs(attribution.cue.begin - quoted.outer.end)) <= adjacentCharacters)
            return true;
        const qsizetype speaker = attribution.speaker.span.begin;
        return speaker >= quoted.outer.end && speaker < attribution.cue.begin &&
               speaker - quoted.outer.end <= longestTitle;
    }

    /// The comma before the closing mark belongs to the sentence around the quotation.
    text::Span withoutComma(text::Span span) const
    {
        const QStringView text = m_scene.document.text();
        if (span.length() > 1 && text[span.end - 1] == u',')
            --span.end;
        return span;
    }

    const Scene& m_scene;
    Speaker m_lastSpeaker;
    qsizetype m_lastParagraph = -10;
    std::vector<qsizetype> m_paragraphs; ///< number of the paragraph of each sentence
};

} // namespace

std::vector<article::Quote> directStatements(const Scene& scene)
{
    return DirectFinder(scene).find();
}

} // namespace dateline::analysis::quotes
