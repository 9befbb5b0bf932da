#include "model/store/span_check.h"

#include <QCoreApplication>

namespace dateline::store {

namespace {

/// Remembers the first kind of finding that is wrong.
class Checker
{
public:
    explicit Checker(qsizetype textLength) : m_length(textLength) {}

    /// The words that a finding must have.
    void needs(text::Span span, const char* what) { note(span.begin < span.end && isInside(span), what); }

    /// Words that may be missing.
    void allows(text::Span span, const char* what) { note(span.begin <= span.end && isInside(span), what); }

    /// A finding that need not be there, but one of those that are.
    void needsIndex(const std::optional<qsizetype>& index, qsizetype count, const char* what)
    {
        note(!index || (0 <= *index && *index < count), what);
    }

    template<typename Findings>
    void needsEach(const Findings& findings, const char* what)
    {
        for (const auto& finding : findings)
            needs(finding.span, what);
    }

    const char* wrong() const { return m_wrong; }

private:
    bool isInside(text::Span span) const { return 0 <= span.begin && span.end <= m_length; }

    void note(bool isGood, const char* what)
    {
        if (!isGood && !m_wrong)
            m_wrong = what;
    }

    qsizetype m_length;
    const char* m_wrong = nullptr;
};

} // namespace

base::Result<void> checkSpans(const article::Analysis& analysis, qsizetype textLength)
{
    Checker checker(textLength);
    for (const text::Span& sentence : analysis.sentences)
        checker.needs(sentence, QT_TRANSLATE_NOOP("dateline::store", "a sentence"));
    for (const article::Entity& entity : analysis.entities) {
        checker.allows(entity.roleSpan, QT_TRANSLATE_NOOP("dateline::store", "a role"));
        checker.needsEach(entity.mentions, QT_TRANSLATE_NOOP("dateline::store", "a mention"));
    }
    checker.needsEach(analysis.times, QT_TRANSLATE_NOOP("dateline::store", "a time"));
    checker.needsEach(analysis.triggers, QT_TRANSLATE_NOOP("dateline::store", "an event word"));
    checker.needsEach(analysis.figures, QT_TRANSLATE_NOOP("dateline::store", "a figure"));
    for (const article::Event& event : analysis.events) {
        checker.needs(event.evidence, QT_TRANSLATE_NOOP("dateline::store", "an event"));
        checker.needs(event.trigger, QT_TRANSLATE_NOOP("dateline::store", "the word of an event"));
        checker.needsIndex(event.untilTime, std::ssize(analysis.times),
                           QT_TRANSLATE_NOOP("dateline::store", "an event"));
        for (const article::EventRole& role : event.roles)
            checker.needs(role.words, QT_TRANSLATE_NOOP("dateline::store", "a part in an event"));
    }
    for (const article::Quote& quote : analysis.quotes) {
        checker.needs(quote.span, QT_TRANSLATE_NOOP("dateline::store", "a quote"));
        checker.allows(quote.speakerSpan, QT_TRANSLATE_NOOP("dateline::store", "the speaker of a quote"));
        checker.allows(quote.cue, QT_TRANSLATE_NOOP("dateline::store", "the verb of a quote"));
    }
    if (!checker.wrong())
        return {};
    return base::Error::invalid(
        QCoreApplication::translate("dateline::store",
                                    "The analysis is faulty: %1 names words that the text does not have.")
            .arg(QCoreApplication::translate("dateline::store", checker.wrong())));
}

} // namespace dateline::store
