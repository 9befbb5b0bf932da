#include "model/analysis/entities/token_facts.h"

#include "model/analysis/entities/compounds.h"
#include "model/analysis/entities/word_lists.h"
#include "model/text/abbreviations.h"

namespace dateline::analysis::entities {

using knowledge::WordClass;
using text::Token;
using text::WordShape;

namespace {

constexpr std::uint32_t bits(std::initializer_list<WordClass> classes)
{
    std::uint32_t set = 0;
    for (const WordClass wordClass : classes)
        set |= static_cast<std::uint32_t>(wordClass);
    return set;
}

/// Words that stand before names or in them although they are common.
constexpr std::uint32_t titleClasses = bits({WordClass::Role, WordClass::BeforeRole, WordClass::Honorific,
                                             WordClass::HonorificMale, WordClass::HonorificFemale});
constexpr std::uint32_t kindClasses = bits({WordClass::OrganizationEnd, WordClass::PlaceEnd,
                                            WordClass::EventEnd, WordClass::WorkEnd, WordClass::Company});

/// Words that open the names of organizations and events: "Cyclone Ana".
constexpr std::uint32_t openClasses =
    bits({WordClass::OrganizationOpen, WordClass::PlaceOpen, WordClass::EventOpen});

bool hasCommonEnding(QStringView word)
{
    for (const char16_t* ending :
         {u"ing", u"ed", u"ly", u"tion", u"tions", u"ness", u"ments", u"ists", u"ously", u"less"}) {
        if (word.size() > 5 && word.endsWith(QStringView(ending)))
            return true;
    }
    return false;
}

} // namespace

TokenFacts::TokenFacts(const Document& document, const knowledge::Gazetteers& gazetteers, Compounds compounds)
    : m_document(document), m_gazetteers(gazetteers), m_compounds(compounds)
{
    m_tokens.reserve(document.tokens.size());
    for (qsizetype i = 0; i < static_cast<qsizetype>(document.sentences.size()); ++i)
        addSentence(document.sentences[static_cast<std::size_t>(i)], i);
    markTimes();
    collectWords();
}

void TokenFacts::addSentence(const text::Sentence& sentence, qsizetype number)
{
    const qsizetype first = static_cast<qsizetype>(m_tokens.size());
    for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i)
        addToken(i, number);
    m_facts.resize(m_tokens.size());
    readSentence(sentence, first);
}

/// Adds a token of the document, a compound as its parts with the hyphen between them.
void TokenFacts::addToken(qsizetype documentToken, qsizetype sentence)
{
    const Token& whole = m_document.tokens[static_cast<std::size_t>(documentToken)];
    const qsizetype hyphen = m_compounds == Compounds::Split && whole.kind == Token::Kind::Word
                                 ? compoundHyphen(whole.span.of(m_document.text()), m_gazetteers)
                                 : -1;
    const auto add = [&](text::Span span, Token::Kind kind) {
        m_tokens.push_back({span, kind});
        m_owners.push_back(documentToken);
        m_sentenceOf.push_back(sentence);
    };
    if (hyphen < 0)
        return add(whole.span, whole.kind);
    const qsizetype middle = whole.span.begin + hyphen;
    add({whole.span.begin, middle}, Token::Kind::Word);
    add({middle, middle + 1}, Token::Kind::Punctuation);
    add({middle + 1, whole.span.end}, Token::Kind::Word);
}

bool TokenFacts::isJoint(qsizetype token) const
{
    return token > 0 && token + 1 < static_cast<qsizetype>(m_owners.size()) &&
           m_owners[static_cast<std::size_t>(token)] == m_owners[static_cast<std::size_t>(token - 1)] &&
           m_owners[static_cast<std::size_t>(token)] == m_owners[static_cast<std::size_t>(token + 1)];
}

QStringView TokenFacts::word(qsizetype token) const
{
    return token >= 0 && token < static_cast<qsizetype>(m_tokens.size())
               ? this->token(token).span.of(m_document.text())
               : QStringView();
}

bool TokenFacts::is(qsizetype token, WordClass wordClass) const
{
    return token >= 0 && token < count() &&
           ((*this)[token].classes & static_cast<std::uint32_t>(wordClass)) != 0;
}

bool TokenFacts::isKindWord(qsizetype token) const
{
    return token >= 0 && token < count() && ((*this)[token].classes & kindClasses) != 0;
}

bool TokenFacts::sameSentence(qsizetype left, qsizetype right) const
{
    return left >= 0 && right >= 0 && left < count() && right < count() &&
           m_sentenceOf[static_cast<std::size_t>(left)] == m_sentenceOf[static_cast<std::size_t>(right)];
}

QStringView TokenFacts::surface(qsizetype first, qsizetype end) const
{
    const text::Span begin = token(first).span;
    return begin.united(token(end - 1).span).of(m_document.text());
}

QString TokenFacts::recased(qsizetype first, qsizetype end) const
{
    QString name;
    constexpr qsizetype longestAcronym = 3;
    for (qsizetype i = first; i < end; ++i) {
        const Token& current = token(i);
        if (i > first && current.span.begin > token(i - 1).span.end)
            name += u' ';
        const QStringView own = word(i);
        if ((*this)[i].shape != WordShape::AllCaps || own.size() <= longestAcronym || own.contains(u'.')) {
            name += own;
            continue;
        }
        bool opensPart = true;
        for (const QChar character : own) {
            name += opensPart ? character.toUpper() : character.toLower();
            opensPart = !character.isLetter();
        }
    }
    return name;
}

/// True for a headline in title case and for a line in capitals: most longer words have a capital.
bool TokenFacts::casedLine(const text::Sentence& sentence, qsizetype firstToken) const
{
    constexpr qsizetype longWord = 4;
    const bool headline = m_document.article.titleSpan.overlaps(sentence.span);
    qsizetype words = 0;
    qsizetype capitals = 0;
    qsizetype allCaps = 0;
    for (qsizetype i = firstToken; i < static_cast<qsizetype>(m_tokens.size()); ++i) {
        if (token(i).kind != Token::Kind::Word || word(i).size() < longWord)
            continue;
        ++words;
        capitals += text::startsWithCapital(word(i)) ? 1 : 0;
        allCaps += text::wordShape(word(i)) == WordShape::AllCaps ? 1 : 0;
    }
    return words > 0 &&
           ((headline && capitals * 10 >= words * 7) || (words > 3 && allCaps * 10 >= words * 7) ||
            (words > 3 && capitals * 10 >= words * 9));
}

void TokenFacts::readSentence(const text::Sentence& sentence, qsizetype firstToken)
{
    const bool cased = casedLine(sentence, firstToken);
    bool opens = true;
    for (qsizetype i = firstToken; i < static_cast<qsizetype>(m_tokens.size()); ++i) {
        TokenFact& fact = m_facts[static_cast<std::size_t>(i)];
        const QStringView own = word(i);
        if (token(i).kind != Token::Kind::Word) {
            opens = opens || (opensSpeech(own) && !isJoint(i));
            continue;
        }
        fact.shape = text::wordShape(own);
        fact.capital = fact.shape != WordShape::Lower && (own.size() > 1 || own != u"I");
        fact.startsCased = cased || opens;
        fact.classes = m_gazetteers.classes(own);
        if (fact.capital)
            fact.classes |= m_gazetteers.foldedClasses(own) & titleClasses;
        const knowledge::WordRecord record = m_gazetteers.word(own);
        fact.common = record.small > 0 && record.small >= record.capital;
        opens = false;
    }
}

void TokenFacts::markTimes()
{
    std::size_t time = 0;
    const auto& times = m_document.found.times;
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        while (time < times.size() &&
               times[time].span.end <= m_tokens[static_cast<std::size_t>(i)].span.begin)
            ++time;
        if (time < times.size() && times[time].span.overlaps(m_tokens[static_cast<std::size_t>(i)].span))
            m_facts[i].calendar =
                !m_gazetteers.phrase(word(static_cast<qsizetype>(i))); // "Christmas" is both
    }
}

void TokenFacts::collectWords()
{
    for (qsizetype i = 0; i < count(); ++i) {
        const TokenFact& fact = (*this)[i];
        if (fact.capital && !fact.startsCased)
            m_sureNames.insert(word(i));
        else if (fact.shape == WordShape::Lower &&
                 m_tokens[static_cast<std::size_t>(i)].kind == Token::Kind::Word)
            m_smallWords.insert(word(i).toString());
    }
}

/// True if the next token also has a capital that may belong to the same name.
bool TokenFacts::nameGoesOn(qsizetype token) const
{
    return sameSentence(token, token + 1) && (*this)[token + 1].capital && !(*this)[token + 1].calendar &&
           !isNeverName(word(token + 1));
}

bool TokenFacts::unsureCapitalMayBeName(qsizetype token) const
{
    const TokenFact& fact = (*this)[token];
    const QStringView own = word(token);
    if (text::opensSentences(own))
        return false;
    const bool goesOn = nameGoesOn(token);
    if (goesOn && (fact.classes & titleClasses) != 0)
        return true;
    if (goesOn && ((*this)[token + 1].classes & kindClasses) != 0 && !(*this)[token + 1].startsCased)
        return true;
    if (goesOn && (fact.classes & openClasses) != 0 && !(*this)[token + 1].startsCased &&
        !(*this)[token + 1].common)
        return true;
    const bool small = fact.common || m_smallWords.contains(text::folded(own));
    const knowledge::PersonNameRecord person = m_gazetteers.personName(recased(token, token + 1));
    const bool firstName = person.male > 0 || person.female > 0;
    if (m_sureNames.contains(own) && !(small && !firstName))
        return true;
    if (small)
        return (firstName && goesOn && !(*this)[token + 1].common) ||
               (m_gazetteers.phrase(own) && !fact.common);
    if (m_gazetteers.phrase(own) || firstName || person.surname > 0 ||
        !m_gazetteers.places(recased(token, token + 1)).empty())
        return true;
    if (m_gazetteers.word(own).capital > 0 || fact.shape == WordShape::AllCaps ||
        fact.shape == WordShape::Mixed)
        return true;
    return !hasCommonEnding(own);
}

/// "Theresa May", "April Li", but not "April": a month or weekday needs a person's name beside it.
bool TokenFacts::calendarWordMayBeName(qsizetype token) const
{
    const auto firstName = [this](qsizetype i) {
        const knowledge::PersonNameRecord record = m_gazetteers.personName(word(i));
        return record.male > 0 || record.female > 0;
    };
    if (sameSentence(token - 1, token) && (*this)[token - 1].capital && firstName(token - 1))
        return true;
    return nameGoesOn(token) && firstName(token) && m_gazetteers.personName(word(token + 1)).surname > 0;
}

/// "RM340", "GH\u00A2900", "Rs 500": a currency with its amount.
bool TokenFacts::isSumOfMoney(qsizetype token) const
{
    const QStringView own = word(token);
    qsizetype letters = 0;
    while (letters < own.size() && own.at(letters).isLetter())
        ++letters;
    if (!isCurrencyWord(own.left(letters)))
        return false;
    if (letters < own.size())
        return own.at(letters).isDigit();
    if (token + 1 >= count())
        return false;
    const Token& next = this->token(token + 1);
    return next.kind == Token::Kind::Number ||
           (next.kind == Token::Kind::Symbol && next.span.begin == this->token(token).span.end);
}

bool TokenFacts::mayBeName(qsizetype token) const
{
    if (token < 0 || token >= count())
        return false;
    const TokenFact& fact = (*this)[token];
    if (!fact.capital || isNeverName(word(token)) || isSumOfMoney(token))
        return false;
    if (fact.calendar)
        return false;
    if (isCalendarWord(word(token)))
        return calendarWordMayBeName(token);
    return !fact.startsCased || unsureCapitalMayBeName(token);
}

} // namespace dateline::analysis::entities
