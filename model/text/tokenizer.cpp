#include "model/text/tokenizer.h"

#include "model/text/abbreviations.h"
#include "model/text/character_class.h"

namespace dateline::text {

namespace {

/// One pass over a text. Each function either consumes something at `m_at` or leaves it alone.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text)
    {
        m_tokens.reserve(static_cast<std::size_t>(text.size()) / 5);
    }

    Tokens run()
    {
        while (m_at < m_text.size()) {
            if (at(m_at).isSpace())
                skipSpace();
            else if (!address() && !possessive() && !wordOrNumber())
                markOrSymbol();
        }
        return std::move(m_tokens);
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(); }

    void add(qsizetype end, Token::Kind kind)
    {
        m_tokens.push_back({{m_at, end}, kind});
        m_at = end;
    }

    void skipSpace()
    {
        // A quotation does not go on across paragraphs as far as a single quote mark is concerned.
        if (at(m_at) == u'\n' && at(m_at + 1) == u'\n')
            m_singleQuoteOpen = false;
        ++m_at;
    }

    bool address();
    bool possessive();
    bool wordOrNumber();
    void markOrSymbol();

    qsizetype webAddressEnd() const;
    qsizetype mailAddressEnd();
    qsizetype wordEnd(qsizetype begin) const;
    qsizetype numberEnd(qsizetype begin) const;
    qsizetype periodsEnd(qsizetype begin, qsizetype end) const;
    void addNumber(qsizetype end);
    bool joinsWords(qsizetype i) const;
    bool isSeparator(qsizetype i) const;

    QStringView m_text;
    Tokens m_tokens;
    qsizetype m_at = 0;
    qsizetype m_noMailBefore = 0; ///< up to here it is known that no mail address begins
    bool m_singleQuoteOpen = false;
};

bool Scanner::address()
{
    qsizetype end = webAddressEnd();
    if (end <= m_at)
        end = mailAddressEnd();
    if (end <= m_at)
        return false;
    add(end, Token::Kind::Word);
    return true;
}

qsizetype Scanner::webAddressEnd() const
{
    const QChar first = at(m_at);
    if (first != u'h' && first != u'w' && first != u'H' && first != u'W')
        return m_at;
    const QStringView rest = m_text.mid(m_at, 8);
    if (!rest.startsWith(u"http://", Qt::CaseInsensitive) &&
        !rest.startsWith(u"https://", Qt::CaseInsensitive) && !rest.startsWith(u"www.", Qt::CaseInsensitive))
        return m_at;
    qsizetype end = m_at;
    while (end < m_text.size() && isAddressCharacter(at(end)))
        ++end;
    // The full stop or bracket behind an address belongs to the sentence.
    while (end > m_at && !at(end - 1).isLetterOrNumber() && at(end - 1) != u'/')
        --end;
    return end;
}

qsizetype Scanner::mailAddressEnd()
{
    if (m_at < m_noMailBefore)
        return m_at;
    qsizetype middle = m_at;
    while (isMailCharacter(at(middle)))
        ++middle;
    m_noMailBefore = middle;
    // "@name" alone, as on social media, is a word as well.
    if (at(middle) != u'@' || !at(middle + 1).isLetterOrNumber())
        return m_at;
    qsizetype end = middle + 1;
    while (isMailCharacter(at(end)))
        ++end;
    while (!at(end - 1).isLetterOrNumber() && at(end - 1) != u'_')
        --end;
    return end;
}

bool Scanner::possessive()
{
    if (!isApostrophe(at(m_at)) || m_at == 0 || m_tokens.empty() || m_tokens.back().span.end != m_at)
        return false;
    const bool behindWord = at(m_at - 1).isLetterOrNumber() || at(m_at - 1) == u'.';
    if (!behindWord)
        return false;
    const bool s = at(m_at + 1) == u's' || at(m_at + 1) == u'S';
    if (s && !isWordCharacter(at(m_at + 2))) {
        add(m_at + 2, Token::Kind::Possessive);
        return true;
    }
    const QChar last = at(m_at - 1).toLower();
    const bool endsInSibilant = last == u's' || last == u'x' || last == u'z';
    if (m_singleQuoteOpen || !endsInSibilant || isWordCharacter(at(m_at + 1)))
        return false;
    add(m_at + 1, Token::Kind::Possessive);
    return true;
}

/// True if the character at i holds two parts of one word together.
bool Scanner::joinsWords(qsizetype i) const
{
    const QChar character = at(i);
    if (isHyphen(character))
        return isWordCharacter(at(i - 1)) && isWordCharacter(at(i + 1));
    if (!isApostrophe(character) || !at(i - 1).isLetter() || !at(i + 1).isLetter())
        return false;
    const bool s = at(i + 1) == u's' || at(i + 1) == u'S';
    return !s || isWordCharacter(at(i + 2));
}

qsizetype Scanner::wordEnd(qsizetype begin) const
{
    qsizetype end = begin;
    while (end < m_text.size()) {
        const qsizetype step = wordCharacterLength(m_text, end);
        if (step > 0)
            end += step;
        else if (end > begin && joinsWords(end))
            ++end;
        else
            break;
    }
    return end;
}

/// The end of a word at [begin, end) with the periods that belong to it: "U.S.", "Mr.", "example.com".
qsizetype Scanner::periodsEnd(qsizetype begin, qsizetype end) const
{
    bool singleLetters = end - begin == 1;
    while (at(end) == u'.' && at(end + 1).isLetter() && at(end - 1).isLetterOrNumber()) {
        const qsizetype next = wordEnd(end + 1);
        singleLetters = singleLetters && next - end == 2;
        const bool domain = at(end + 1).isLower() && next - end > 2 && end - begin > 1;
        const bool degree = end - begin <= 2 && next - end == 2;
        if (!singleLetters && !domain && !degree)
            return end;
        end = next;
    }
    if (at(end) != u'.' || at(end + 1) == u'.')
        return end;
    const QStringView word = m_text.mid(begin, end - begin);
    if (singleLetters)
        return at(begin).isUpper() || word.contains(u'.') ? end + 1 : end;
    const Abbreviation kind = abbreviation(word);
    if (kind == Abbreviation::None)
        return end;
    if (kind == Abbreviation::Number) {
        const qsizetype number = at(end + 1) == u' ' ? end + 2 : end + 1;
        return at(number).isDigit() ? end + 1 : end;
    }
    return end + 1;
}

/// True if the character at i stands between digits as part of a number.
bool Scanner::isSeparator(qsizetype i) const
{
    if (!at(i - 1).isDigit() || !at(i + 1).isDigit())
        return false;
    if (at(i) != u',')
        return at(i) == u'.' || at(i) == u':' || at(i) == u'/';
    // Thousands: "1,500", also "1,00,000"; never "7,2010".
    const bool two = at(i + 2).isDigit();
    const bool three = two && at(i + 3).isDigit();
    return three ? !at(i + 4).isDigit() : two && at(i + 3) == u',';
}

qsizetype Scanner::numberEnd(qsizetype begin) const
{
    const auto digits = [this](qsizetype from, qsizetype count) {
        for (qsizetype i = from; i < from + count; ++i) {
            if (!at(i).isDigit())
                return false;
        }
        return true;
    };
    // 2010-05-14
    if (digits(begin, 4) && at(begin + 4) == u'-' && digits(begin + 5, 2) && at(begin + 7) == u'-' &&
        digits(begin + 8, 2) && !isWordCharacter(at(begin + 10)))
        return begin + 10;
    qsizetype end = begin;
    while (at(end).isNumber() || isSeparator(end))
        ++end;
    return end;
}

void Scanner::addNumber(qsizetype end)
{
    // A range: "5-4", "2009-10"; but "42-year-old" and "5G" are words. Asked first, so that a long chain of
    // numbers is walked through once.
    if (isHyphen(at(end)) && joinsWords(end) && at(end + 1).isDigit())
        return add(end, Token::Kind::Number);
    const qsizetype wholeEnd = wordEnd(joinsWords(end) ? end + 1 : end);
    const QStringView tail = m_text.mid(end, wholeEnd - end);
    if (tail.isEmpty())
        return add(end, Token::Kind::Number);
    if (isOrdinalEnding(tail))
        return add(wholeEnd, Token::Kind::Ordinal);
    // "1990s", and "5bn", "10am", "40km" as a number and a word.
    if (tail == u"s")
        return add(wholeEnd, Token::Kind::Number);
    if (isUnitEnding(tail))
        return add(end, Token::Kind::Number);
    add(wholeEnd, Token::Kind::Word);
}

bool Scanner::wordOrNumber()
{
    const QChar first = at(m_at);
    if (first.isNumber()) {
        const qsizetype end = numberEnd(m_at);
        addNumber(end);
        return true;
    }
    const bool tag = first == u'#' && at(m_at + 1).isLetter();
    const qsizetype begin = tag ? m_at + 1 : m_at;
    const qsizetype end = wordEnd(begin);
    if (end == begin)
        return false;
    qsizetype wholeEnd = tag ? end : periodsEnd(begin, end);
    // "U.S.-led"
    if (at(wholeEnd - 1) == u'.' && isHyphen(at(wholeEnd)) && at(wholeEnd + 1).isLetter())
        wholeEnd = wordEnd(wholeEnd + 1);
    add(wholeEnd, Token::Kind::Word);
    return true;
}

void Scanner::markOrSymbol()
{
    const QChar first = at(m_at);
    if (isApostrophe(first) || first == u'\u2018') {
        const bool opens = first == u'\u2018' || m_at == 0 || !isWordCharacter(at(m_at - 1));
        m_singleQuoteOpen = opens && at(m_at + 1).isLetter();
        return add(m_at + 1, Token::Kind::Punctuation);
    }
    qsizetype end = m_at + 1;
    if (first == u'.' || first == u'-' || first == u'\u2014') {
        while (at(end) == first)
            ++end;
        return add(end, Token::Kind::Punctuation);
    }
    if (first.isPunct() && !isSymbolMark(first))
        return add(end, Token::Kind::Punctuation);
    add(symbolEnd(m_text, m_at), Token::Kind::Symbol);
}

} // namespace

Tokens tokenize(QStringView text)
{
    return Scanner(text).run();
}

} // namespace dateline::text
