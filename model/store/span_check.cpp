#include "model/store/span_check.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

/// Remembers the first kind of finding that is wrong.
class Checker
{
public:
    explicit Checker(qsizetype textLength) : m_length(textLength) {}

    /// The words that a finding must have.
    void needs(text::Span span, QLatin1StringView what)
    {
        note(span.begin < span.end && isInside(span), what);
    }

    /// Words that may be missing.
    void allows(text::Span span, QLatin1StringView what)
    {
        note(span.begin <= span.end && isInside(span), what);
    }

    template<typename Findings>
    void needsEach(const Findings& findings, QLatin1StringView what)
    {
        for (const auto& finding : findings)
            needs(finding.span, what);
    }

    QLatin1StringView wrong() const { return m_wrong; }

private:
    bool isInside(text::Span span) const { return 0 <= span.begin && span.end <= m_length; }

    void note(bool isGood, QLatin1StringView what)
    {
        if (!isGood && m_wrong.isEmpty())
            m_wrong = what;
    }

    qsizetype m_length;
    QLatin1StringView m_wrong;
};

} // namespace

base::Result<void> checkSpans(const article::Analysis& analysis, qsizetype textLength)
{
    Checker checker(textLength);
    for (const text::Span& sentence : analysis.sentences)
        checker.needs(sentence, "a sentence"_L1);
    for (const article::Entity& entity : analysis.entities) {
        checker.allows(entity.roleSpan, "a role"_L1);
        checker.needsEach(entity.mentions, "a mention"_L1);
    }
    checker.needsEach(analysis.times, "a time"_L1);
    checker.needsEach(analysis.triggers, "an event word"_L1);
    checker.needsEach(analysis.figures, "a figure"_L1);
    for (const article::Event& event : analysis.events) {
        checker.needs(event.evidence, "an event"_L1);
        checker.needs(event.trigger, "the word of an event"_L1);
    }
    for (const article::Quote& quote : analysis.quotes) {
        checker.needs(quote.span, "a quote"_L1);
        checker.allows(quote.speakerSpan, "the speaker of a quote"_L1);
        checker.allows(quote.cue, "the verb of a quote"_L1);
    }
    if (checker.wrong().isEmpty())
        return {};
    return base::Error::invalid(
        u"The analysis is faulty: %1 names words that the text does not have."_s.arg(checker.wrong()));
}

} // namespace dateline::store
