#include "model/analysis/times/terms.h"

namespace dateline::analysis::times {

using text::Span;

namespace {

constexpr int largestNumber = 99999;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'’' || character == u'‘';
}

qsizetype endOfDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

/// The end of the number that begins with the digits [begin, end): "1,500" and "4.5" are one, "7,2010" and
/// "14.5.2010" are several.
qsizetype endOfNumber(QStringView text, qsizetype begin, qsizetype end, bool behindPeriod)
{
    while (end < text.size() && text[end] == u',' && endOfDigits(text, end + 1) == end + 4 &&
           end - begin <= 3) {
        begin = end + 1;
        end += 4;
    }
    if (end < text.size() && text[end] == u'.' && !behindPeriod) {
        const qsizetype decimals = endOfDigits(text, end + 1);
        const bool another = decimals < text.size() && text[decimals] == u'.' && decimals + 1 < text.size() &&
                             isDigit(text[decimals + 1]);
        if (decimals > end + 1 && !another)
            return decimals;
    }
    return end;
}

qsizetype endOfPiece(QStringView text, bool behindPeriod)
{
    if (isDigit(text.front())) {
        const qsizetype digits = endOfDigits(text, 0);
        const qsizetype number = endOfNumber(text, 0, digits, behindPeriod);
        const QStringView ending = text.mid(digits, 2);
        const bool ordinal = ending == u"th" || ending == u"st" || ending == u"nd" || ending == u"rd";
        return number == digits && ordinal && text.size() == digits + 2 ? digits + 2 : number;
    }
    if (isApostrophe(text.front()) && text.size() == 2 && text[1] == u's')
        return 2;
    if (!text.front().isLetter())
        return 1;
    qsizetype end = 1;
    while (end < text.size() && (text[end].isLetter() || text[end] == u'.' || text[end].isMark()))
        ++end;
    return end;
}

void readDigits(Term& term, QStringView piece)
{
    QString plain = piece.toString();
    term.grouped = plain.contains(u',') || plain.contains(u'.');
    term.pointFive = plain.endsWith(QStringLiteral(".5"));
    plain.remove(u',');
    bool ok = false;
    const int value = int(plain.section(u'.', 0, 0).toInt(&ok));
    term.wordClass = ok && value <= largestNumber ? WordClass::Number : WordClass::Other;
    term.value = value;
    term.digits = true;
}

bool readDigitOrdinal(Term& term, QStringView piece)
{
    if (piece.size() < 3 || !isDigit(piece[piece.size() - 3]))
        return false;
    bool ok = false;
    term.value = piece.chopped(2).toInt(&ok);
    if (ok)
        term.wordClass = WordClass::Ordinal;
    return ok;
}

} // namespace

Terms::Terms(QStringView text, const text::Tokens& tokens, const text::Sentence& sentence,
             const Lexicon& lexicon)
    : m_text(text)
{
    for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i)
        addToken(tokens[std::size_t(i)].span, lexicon);
}

void Terms::addToken(Span span, const Lexicon& lexicon)
{
    const QStringView surface = span.of(m_text);
    if (surface.contains(u"://") || surface.contains(u'@') || surface.startsWith(u"www.")) {
        m_terms.push_back({span, QString()});
        return;
    }
    const QString word = surface.toString().toLower().remove(u'.');
    const bool whole = lexicon.find(word).wordClass != WordClass::Other;
    if (whole && span.of(m_text) != u".")
        add(span, lexicon);
    else
        addPieces(span, lexicon);
}

void Terms::addPieces(Span span, const Lexicon& lexicon)
{
    while (!span.isEmpty()) {
        const bool behindPeriod = span.begin > 0 && m_text[span.begin - 1] == u'.';
        const qsizetype end = span.begin + endOfPiece(span.of(m_text), behindPeriod);
        add({span.begin, end}, lexicon);
        span.begin = end;
    }
}

bool isEdgeNoun(const Term& edge)
{
    return edge.isWord(u"end") || edge.isWord(u"beginning") || edge.isWord(u"start") ||
           edge.isWord(u"middle");
}

void Terms::add(Span span, const Lexicon& lexicon)
{
    const QStringView piece = span.of(m_text);
    Term term;
    term.span = span;
    term.glued = !m_terms.empty() && m_terms.back().span.end == span.begin;
    term.capital = piece.front().isUpper();
    if (isDigit(piece.front()) && !piece.back().isLetter()) {
        term.word = piece.toString();
        readDigits(term, piece);
    } else {
        term.word = piece.toString().toLower();
        if (piece.size() > 1)
            term.word.remove(u'.');
        const WordEntry entry = lexicon.find(term.word);
        term.wordClass = entry.wordClass;
        term.value = entry.value;
        if (entry.wordClass == WordClass::Other && isDigit(piece.front()))
            readDigitOrdinal(term, piece);
    }
    // Months and days of the week are names.
    if ((term.is(WordClass::Month) || term.is(WordClass::Weekday) || term.is(WordClass::Weekdays)) &&
        !term.capital)
        term.wordClass = WordClass::Other;
    m_terms.push_back(std::move(term));
}

} // namespace dateline::analysis::times
