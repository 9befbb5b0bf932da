#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"

#include <random>

namespace dateline::tests {

/// Articles and analyses made up from a number, as odd as their types allow: what is stored must be loaded.
class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    article::Article article();
    /// Of a text of this length, with valid spans and cross references.
    article::Analysis analysis(qsizetype textLength);

    int number(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    bool chance() { return number(0, 1) == 1; }

private:
    QString words();
    text::Span span(qsizetype length);
    text::Span maybeSpan(qsizetype length) { return chance() ? span(length) : text::Span(); }
    QDate day();
    QDate maybeDay() { return chance() ? day() : QDate(); }
    article::Provenance provenance();
    std::optional<qsizetype> maybeIndex(std::size_t count);
    article::Entity entity(qsizetype length);
    article::TimeForm form();
    article::TimeExpression time(qsizetype length, std::size_t earlier);
    article::Event event(qsizetype length, const article::Analysis& found);

    std::mt19937 m_random;
};

} // namespace dateline::tests
