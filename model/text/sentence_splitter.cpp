#include "model/text/sentence_splitter.h"

#include "model/text/abbreviations.h"
#include "model/text/character_class.h"
#include "model/text/word_set.h"
#include "model/text/word_shape.h"

namespace dateline::text {

namespace {

enum class Mark
{
    None,
    Stop,     ///< . and its relatives
    Cry,      ///< ! and ?
    Ellipsis, ///< … and ...
};

Mark markOf(QStringView word)
{
    if (word.size() > 1)
        return word.front() == u'.' && word.back() == u'.' ? Mark::Ellipsis : Mark::None;
    switch (word.front().unicode()) {
    case u'.':
    case u'\u3002': // 。
    case u'\uFF61': // ｡
    case u'\u0964': // danda
    case u'\u06D4': // Arabic full stop
        return Mark::Stop;
    case u'!':
    case u'?':
    case u'\uFF01': // ！
    case u'\uFF1F': // ？
    case u'\u061F': // ؟
    case u'\u203C': // ‼
    case u'\u203D': // ‽
        return Mark::Cry;
    case u'\u2026':
        return Mark::Ellipsis;
    default:
        return Mark::None;
    }
}

bool isReporting(QStringView word)
{
    static const WordSet verbs(
        u"said says asked asks added told replied wrote shouted cried warned insisted tweeted "
        u"recalled explained wondered declared exclaimed announced noted argued demanded joked");
    return verbs.contains(word);
}

/// Decides for each token whether its sentence ends behind it.
class Splitter
{
public:
    Splitter(QStringView text, const Tokens& tokens) : m_text(text), m_tokens(tokens) {}

    Sentences run();

private:
    qsizetype count() const { return static_cast<qsizetype>(m_tokens.size()); }
    const Token& token(qsizetype i) const { return m_tokens[static_cast<std::size_t>(i)]; }
    QStringView word(qsizetype i) const
    {
        return i >= 0 && i < count() ? token(i).span.of(m_text) : QStringView(u" ");
    }
    bool touches(qsizetype i) const
    {
        return i > 0 && i < count() && token(i - 1).span.end == token(i).span.begin;
    }

    /// What closes a sentence together with its mark: more marks, quotation marks, brackets.
    struct Closing
    {
        qsizetype next = 0; ///< the first token behind
        Mark mark = Mark::None;
        bool quote = false;
    };
    Closing closingBehind(qsizetype mark) const;

    bool paragraphEndsBefore(qsizetype i) const;
    bool endsAt(qsizetype mark, const Closing& closing) const;
    bool endsBehindAbbreviation(qsizetype abbreviated, const Closing& closing) const;
    bool isListNumber(qsizetype mark) const;
    bool startsLikeSentence(qsizetype i) const;
    bool saysWhoSpoke(qsizetype i) const;
    qsizetype behindOpeners(qsizetype i) const;
    void finish(qsizetype end);

    QStringView m_text;
    const Tokens& m_tokens;
    Sentences m_sentences;
    qsizetype m_first = 0;
    bool m_startsParagraph = true;
};

bool isClosing(QStringView word)
{
    static const WordSet marks(u"\" ' \u201D \u2019 ) ] } \u00BB \u300D \u300F \uFF09");
    return marks.contains(word);
}

bool isOpening(QStringView word)
{
    static const WordSet marks(u"\" ' \u201C \u2018 \u201E ( [ { \u00AB \u300C \u300E \uFF08 - -- \u2014 "
                               u"\u2013 \u2022 * \u00BF \u00A1");
    return marks.contains(word);
}

bool isQuotationMark(QStringView word)
{
    return isClosing(word) && word != u")" && word != u"]" && word != u"}" && word != u"\uFF09";
}

Splitter::Closing Splitter::closingBehind(qsizetype mark) const
{
    Closing closing{mark + 1, markOf(word(mark)), false};
    while (touches(closing.next)) {
        const QStringView next = word(closing.next);
        const Mark further = markOf(next);
        // An apostrophe behind a mark closes a quotation, whatever the tokenizer takes it for.
        if (further == Mark::None && !isClosing(next))
            break;
        if (further == Mark::Cry)
            closing.mark = further;
        closing.quote = closing.quote || isQuotationMark(next);
        ++closing.next;
    }
    return closing;
}

bool Splitter::paragraphEndsBefore(qsizetype i) const
{
    if (i >= count())
        return true;
    int lines = 0;
    for (qsizetype at = token(i - 1).span.end; at < token(i).span.begin; ++at)
        lines += m_text.at(at) == u'\n' || m_text.at(at) == u'\u2029' ? 1 : 0;
    return lines > 1;
}

/// "1." or "IV." as the only thing so far in its sentence.
bool Splitter::isListNumber(qsizetype mark) const
{
    if (mark != m_first + 1 || token(m_first).span.length() > 4)
        return false;
    if (token(m_first).kind == Token::Kind::Number)
        return true;
    for (const QChar character : word(m_first)) {
        if (character != u'I' && character != u'V' && character != u'X')
            return false;
    }
    return true;
}

qsizetype Splitter::behindOpeners(qsizetype i) const
{
    constexpr qsizetype most = 4;
    qsizetype at = i;
    while (at < count() && at < i + most && isOpening(word(at)))
        ++at;
    return at;
}

/// True if a sentence may begin with the token: anything but a small letter or a mark that goes on.
bool Splitter::startsLikeSentence(qsizetype i) const
{
    const qsizetype at = behindOpeners(i);
    if (at >= count())
        return true;
    const Token& first = token(at);
    if (first.kind == Token::Kind::Possessive)
        return false;
    if (first.kind == Token::Kind::Punctuation)
        return at > i || markOf(word(at)) == Mark::Ellipsis;
    if (first.kind != Token::Kind::Word)
        return true;
    // "iPhone" and "al-Qaida" may open a sentence, "he" may not; scripts without case may.
    return !word(at).front().isLower() || wordShape(word(at)) != WordShape::Lower;
}

/// True for "Smith said", "President Ana Smith asked": who spoke the quotation that has just closed.
bool Splitter::saysWhoSpoke(qsizetype i) const
{
    constexpr qsizetype longestName = 6;
    for (qsizetype at = i; at < count() && at < i + longestName; ++at) {
        if (isReporting(word(at)))
            return at > i;
        if (token(at).kind != Token::Kind::Word || !startsWithCapital(word(at)) || opensSentences(word(at)))
            return false;
    }
    return false;
}

bool Splitter::endsBehindAbbreviation(qsizetype abbreviated, const Closing& closing) const
{
    const QStringView last = word(abbreviated);
    const QStringView next = word(closing.next);
    const Abbreviation kind = abbreviation(last.chopped(1));
    const bool opener = opensSentences(word(behindOpeners(closing.next)));
    // "St." is a saint or a street, and only the street ends sentences.
    if (kind == Abbreviation::Title || kind == Abbreviation::Number)
        return opener && (closing.quote || last == u"St.");
    // "Plan A. But": a lone letter ends a sentence only before an opener that is no name's initial.
    if (opener || (closing.quote && startsWithCapital(next)))
        return true;
    if (kind != Abbreviation::HourMark || !startsWithCapital(next))
        return false;
    static const WordSet goesOn(
        u"Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun EST EDT "
        u"CST CDT MST MDT PST PDT GMT UTC BST CET CEST IST JST KST AEST ET CT MT PT Eastern Central "
        u"Pacific Mountain Greenwich January February March April May June July August September "
        u"October November December Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec.");
    return !goesOn.contains(next);
}

bool Splitter::endsAt(qsizetype mark, const Closing& closing) const
{
    if (isListNumber(mark))
        return false;
    const qsizetype next = closing.next;
    // An ellipsis that opens a sentence, "… and", leads into it.
    if (closing.mark == Mark::Ellipsis && mark == m_first)
        return false;
    if (touches(next) && word(mark).front().unicode() < 128) {
        // No space behind: "end.The" is two sentences, "Yahoo!Now" may be anything.
        return closing.mark == Mark::Stop && token(next).kind == Token::Kind::Word &&
               startsWithCapital(word(next)) && token(next).span.length() > 1;
    }
    if (!startsLikeSentence(next))
        return false;
    return !(closing.quote && closing.mark == Mark::Cry && saysWhoSpoke(next));
}

void Splitter::finish(qsizetype end)
{
    const Span span{token(m_first).span.begin, token(end - 1).span.end};
    m_sentences.push_back({span, m_first, end, m_startsParagraph});
    m_first = end;
}

Sentences Splitter::run()
{
    for (qsizetype i = 0; i < count();) {
        const QStringView current = word(i);
        const bool mark = token(i).kind == Token::Kind::Punctuation && markOf(current) != Mark::None;
        const bool abbreviated =
            token(i).kind == Token::Kind::Word && current.size() > 1 && current.back() == u'.';
        Closing closing{i + 1, Mark::None, false};
        if (mark || abbreviated)
            closing = closingBehind(i);
        qsizetype end = i + 1;
        while (end < closing.next && !paragraphEndsBefore(end))
            ++end;
        closing.next = end;
        const bool paragraph = paragraphEndsBefore(end);
        const bool sentence =
            (mark && endsAt(i, closing)) ||
            (abbreviated &&
             (closing.mark != Mark::None ? endsAt(i, closing) : endsBehindAbbreviation(i, closing)));
        if (paragraph || sentence) {
            finish(end);
            m_startsParagraph = paragraph;
        }
        i = end;
    }
    return std::move(m_sentences);
}

} // namespace

Sentences splitSentences(QStringView text, const Tokens& tokens)
{
    return Splitter(text, tokens).run();
}

} // namespace dateline::text
