#pragma once

#include "model/analysis/document.h"
#include "model/analysis/knowledge/gazetteers.h"
#include "model/text/word_shape.h"

#include <QSet>

#include <vector>

namespace dateline::analysis::entities {

/// What is known of a token before any name is looked for.
struct TokenFact
{
    text::WordShape shape = text::WordShape::Lower;
    bool capital = false; ///< written as names are: with a capital first letter, or one inside
    bool startsCased =
        false; ///< its capital says nothing: first word of a sentence, title-case or all-caps line
    bool calendar = false; ///< part of a time expression
    bool common = false;   ///< seen mostly with a small letter
    std::uint32_t classes = 0;
};

/// Whether the compounds of a name and another word, "pro-Bek", "Osh-based", count as one token or as their
/// parts.
enum class Compounds
{
    Whole, ///< tokens are numbered as the document's
    Split
};

/// The facts of all tokens of a document and what they say about each other. Lives as long as the document.
class TokenFacts
{
public:
    TokenFacts(const Document& document, const knowledge::Gazetteers& gazetteers,
               Compounds compounds = Compounds::Whole);

    const Document& document() const { return m_document; }
    const knowledge::Gazetteers& gazetteers() const { return m_gazetteers; }

    qsizetype count() const { return static_cast<qsizetype>(m_facts.size()); }
    const TokenFact& operator[](qsizetype token) const { return m_facts[static_cast<std::size_t>(token)]; }
    const text::Token& token(qsizetype number) const { return m_tokens[static_cast<std::size_t>(number)]; }
    /// The document's token that a token is or is part of.
    qsizetype documentToken(qsizetype number) const { return m_owners[static_cast<std::size_t>(number)]; }
    /// The word of a token; empty outside the text.
    QStringView word(qsizetype token) const;
    bool is(qsizetype token, knowledge::WordClass wordClass) const;
    /// True for a word that says what kind of thing a name before it names: "Bank", "River", "Act".
    bool isKindWord(qsizetype token) const;
    /// True if the tokens stand in one sentence.
    bool sameSentence(qsizetype left, qsizetype right) const;

    /// True if the token can be part of a name, its capital taken for what it is worth at its place.
    bool mayBeName(qsizetype token) const;

    /// The text of tokens as gazetteers spell names: as it stands, words in capitals alone made "Kabul".
    QString recased(qsizetype first, qsizetype end) const;
    QStringView surface(qsizetype first, qsizetype end) const;

private:
    void addSentence(const text::Sentence& sentence, qsizetype number);
    void addToken(qsizetype documentToken, qsizetype sentence);
    void readSentence(const text::Sentence& sentence, qsizetype first);
    bool isJoint(qsizetype token) const;
    void markTimes();
    void collectWords();
    bool casedLine(const text::Sentence& sentence, qsizetype first) const;
    bool unsureCapitalMayBeName(qsizetype token) const;
    bool calendarWordMayBeName(qsizetype token) const;
    bool isSumOfMoney(qsizetype token) const;
    bool nameGoesOn(qsizetype token) const;

    const Document& m_document;
    const knowledge::Gazetteers& m_gazetteers;
    Compounds m_compounds;
    text::Tokens m_tokens;
    std::vector<qsizetype> m_owners;
    std::vector<TokenFact> m_facts;
    std::vector<qsizetype> m_sentenceOf;
    QSet<QStringView> m_sureNames; ///< words that stand with a capital where it says something
    QSet<QString> m_smallWords;    ///< words of the text in small letters
};

} // namespace dateline::analysis::entities
