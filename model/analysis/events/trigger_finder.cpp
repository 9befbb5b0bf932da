#include "model/analysis/events/trigger_finder.h"

#include "model/analysis/events/event_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::analysis::events {

using article::EventClass;
using article::EventTrigger;
using morphology::Tag;

namespace {

EventTrigger trigger(text::Span span, EventClass eventClass, double confidence, const QString& reason)
{
    EventTrigger result;
    result.span = span;
    result.eventClass = eventClass;
    result.provenance.confidence = confidence;
    result.provenance.reason = reason;
    return result;
}

void addVerbs(const Document& document, const morphology::Clauses& clauses,
              std::vector<EventTrigger>& triggers)
{
    for (const morphology::Clause& clause : clauses) {
        if (clause.group.auxiliary)
            continue;
        const text::Span span = document.tokens[static_cast<std::size_t>(clause.group.head)].span;
        triggers.push_back(
            trigger(span, verbClass(clause.group.lemma), clause.group.isFinite() ? 0.85 : 0.75, u"verb"_s));
    }
}

void addNouns(const Document& document, const morphology::Reading& reading, const text::Sentence& sentence,
              std::vector<EventTrigger>& triggers)
{
    for (qsizetype token = sentence.firstToken; token < sentence.endToken; ++token) {
        if (!reading.word(token).is(Tag::Noun))
            continue;
        if (const auto eventClass = nounClass(reading.word(token).lower))
            triggers.push_back(trigger(document.tokens[static_cast<std::size_t>(token)].span, *eventClass,
                                       0.7, u"noun that names an event"_s));
    }
}

} // namespace

std::vector<EventTrigger> findTriggers(const Document& document, const morphology::Reading& reading)
{
    std::vector<EventTrigger> triggers;
    for (std::size_t index = 0; index < document.sentences.size(); ++index) {
        const text::Sentence& sentence = document.sentences[index];
        if (document.article.titleSpan.contains(sentence.span))
            continue;
        addVerbs(document, reading.clauses[index], triggers);
        addNouns(document, reading, sentence, triggers);
    }
    std::sort(triggers.begin(), triggers.end(),
              [](const EventTrigger& a, const EventTrigger& b) { return a.span < b.span; });
    return triggers;
}

} // namespace dateline::analysis::events
