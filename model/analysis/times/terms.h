#pragma once

#include "model/analysis/times/lexicon.h"
#include "model/text/sentence_splitter.h"
#include "model/text/tokenizer.h"

#include <vector>

namespace dateline::analysis::times {

/// A token, or the part of one between hyphens, slashes, apostrophes and borders of digits and letters
/// ("third-quarter" has three, "6am" two), with its class.
struct Term
{
    text::Span span;
    QString word; ///< lower case, without periods
    WordClass wordClass = WordClass::Other;
    int value = 0;
    bool glued = false;     ///< no white space before it
    bool capital = false;   ///< begins with a capital letter
    bool digits = false;    ///< a number in digits
    bool grouped = false;   ///< digits with separators, "1,500", or with decimals, "4.5"
    bool pointFive = false; ///< "4.5"

    bool is(WordClass other) const { return wordClass == other; }
    bool is(WordClass other, int otherValue) const { return wordClass == other && value == otherValue; }
    bool isWord(QStringView other) const { return word == other; }
    /// "Sept" and "Jan", behind which a period belongs to the word.
    bool isAbbreviation() const
    {
        return word.size() < 5 && !isWord(u"may") && !isWord(u"june") && !isWord(u"july");
    }
    bool isSmallNumber() const { return is(WordClass::Number) && !grouped; }
};

/// "End", "beginning": an edge of time that needs "of", where "early" and "late" need nothing.
bool isEdgeNoun(const Term& edge);

/// The terms of one sentence. Reading beyond either end gives an empty term of class Other.
class Terms
{
public:
    Terms(QStringView text, const text::Tokens& tokens, const text::Sentence& sentence,
          const Lexicon& lexicon);

    int size() const { return int(m_terms.size()); }
    const Term& operator[](int index) const
    {
        return index < 0 || index >= size() ? m_none : m_terms[std::size_t(index)];
    }
    QStringView text() const { return m_text; }
    text::Span span(int begin, int end) const
    {
        return {(*this)[begin].span.begin, (*this)[end - 1].span.end};
    }

private:
    void addToken(text::Span span, const Lexicon& lexicon);
    void addPieces(text::Span span, const Lexicon& lexicon);
    void add(text::Span span, const Lexicon& lexicon);

    QStringView m_text;
    std::vector<Term> m_terms;
    Term m_none;
};

} // namespace dateline::analysis::times
