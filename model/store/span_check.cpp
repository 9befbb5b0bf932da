#include "model/store/span_check.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

class Checker
{
public:
    explicit Checker(qsizetype textLength) : m_length(textLength) {}

    /// The words that a finding must have.
    void needs(text::Span span)
    {
        m_allGood &= 0 <= span.begin && span.begin < span.end && span.end <= m_length;
    }

    /// Words that may be missing.
    void allows(text::Span span)
    {
        m_allGood &= 0 <= span.begin && span.begin <= span.end && span.end <= m_length;
    }

    template<typename Findings>
    void needsEach(const Findings& findings)
    {
        for (const auto& finding : findings)
            needs(finding.span);
    }

    bool allGood() const { return m_allGood; }

private:
    qsizetype m_length;
    bool m_allGood = true;
};

} // namespace

base::Result<void> checkSpans(const article::Analysis& analysis, qsizetype textLength)
{
    Checker checker(textLength);
    for (const text::Span& sentence : analysis.sentences)
        checker.needs(sentence);
    for (const article::Entity& entity : analysis.entities) {
        checker.allows(entity.roleSpan);
        checker.needsEach(entity.mentions);
    }
    checker.needsEach(analysis.times);
    checker.needsEach(analysis.triggers);
    checker.needsEach(analysis.quotes);
    checker.needsEach(analysis.figures);
    for (const article::Event& event : analysis.events) {
        checker.needs(event.evidence);
        checker.needs(event.trigger);
    }
    for (const article::Quote& quote : analysis.quotes) {
        checker.allows(quote.speakerSpan);
        checker.allows(quote.cue);
    }
    if (checker.allGood())
        return {};
    return base::Error::invalid(u"The analysis names words that the article does not have."_s);
}

} // namespace dateline::store
