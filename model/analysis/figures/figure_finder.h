#pragma once

#include "model/analysis/document.h"
#include "model/analysis/figures/number_reader.h"

namespace dateline::analysis::figures {

/// Finds the figures of one sentence: numbers with what they count. A number that counts nothing known is no
/// figure. Linear: each number asks a bounded number of words on either side.
class FigureFinder
{
public:
    FigureFinder(const Document& document, const text::Sentence& sentence)
        : m_document(document), m_begin(sentence.firstToken), m_end(sentence.endToken)
    {}

    std::vector<article::Figure> find() const;

private:
    void readBoundBehind(Number& number) const;
    std::optional<article::Figure> figureOf(const Number& number) const;
    std::optional<article::Figure> money(const Number& number) const;
    std::optional<article::Figure> share(const Number& number) const;
    std::optional<article::Figure> magnitude(const Number& number) const;
    std::optional<article::Figure> votes(const Number& number) const;
    std::optional<article::Figure> people(const Number& number) const;

    article::Figure figure(const Number& number, qsizetype first, qsizetype end, const QString& unit,
                           double confidence, const char* reason) const;
    bool isName(const Number& number) const;
    QString word(qsizetype token) const;
    qsizetype peopleNoun(qsizetype token) const;
    QString outcomeBehind(qsizetype token) const;
    QString outcomeBefore(qsizetype token) const;

    const Document& m_document;
    qsizetype m_begin;
    qsizetype m_end;
};

} // namespace dateline::analysis::figures
