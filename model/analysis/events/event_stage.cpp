#include "model/analysis/events/event_stage.h"

#include "model/analysis/events/candidate_weights.h"
#include "model/analysis/events/event_chooser.h"
#include "model/analysis/events/participants.h"
#include "model/analysis/events/resolve.h"
#include "model/analysis/events/role_reader.h"
#include "model/analysis/events/story_clock.h"
#include "model/analysis/events/title_maker.h"
#include "model/analysis/events/trigger_finder.h"
#include "model/analysis/quotes/quote_marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dateline::analysis::events {

namespace {

/// Fewer words between marks are a term in a sentence that tells itself.
constexpr qsizetype fewestQuotedWords = 4;

std::vector<text::Span> quotedSpans(const Document& document)
{
    std::vector<text::Span> spans;
    for (const quotes::Quoted& quoted : quotes::findQuoted(document)) {
        if (quoted.words >= fewestQuotedWords)
            spans.push_back(quoted.inner);
    }
    return spans;
}

QString reasonFor(article::TimeBasis basis)
{
    switch (basis) {
    case article::TimeBasis::Expression:
        return u"dated by its sentence"_s;
    case article::TimeBasis::Narrative:
        return u"dated by the events around it"_s;
    case article::TimeBasis::Publication:
        return u"dated by the publication"_s;
    case article::TimeBasis::Reader: // not the engine's to give
    case article::TimeBasis::None:
        break;
    }
    return u"nothing says when"_s;
}

/// An event with all that does not need the words around it.
article::Event told(const Document& document, const Candidate& candidate, const TimeLink& link)
{
    article::Event event;
    event.evidence = document.sentences[candidate.sentence].span;
    event.trigger = document.tokens[static_cast<std::size_t>(candidate.trigger)].span;
    event.status = candidate.status;
    event.basis = link.basis;
    event.relation = link.relation;
    event.time = link.time;
    event.untilTime = link.until;
    event.provenance.confidence =
        std::clamp(probability(candidate.score) * (0.5 + link.confidence / 2), 0.05, 0.95);
    event.provenance.reason = reasonFor(link.basis);
    return event;
}

} // namespace

void EventStage::run(Document& document, const morphology::Reading& reading) const
{
    document.found.triggers = findTriggers(document, reading);
    const TimeLinker linker(document, reading);
    const EventChooser chooser(document, reading, linker, quotedSpans(document));
    const quotes::SpeakerFinder names(document, reading);
    const TitleMaker titles(document, reading, names);
    StoryClock clock(document, reading);
    document.found.events.clear();
    for (std::size_t sentence = 0; sentence < document.sentences.size() && !document.cancel.isCancelled();
         ++sentence) {
        for (const Candidate& candidate : chooser.choose(sentence)) {
            const TimeLink link = clock.date(candidate);
            article::Event event = told(document, candidate, link);
            event.title = titles.title(candidate);
            findParticipants(document, reading, names, candidate, event);
            event.roles = readRoles(document, reading, names, candidate);
            document.found.events.push_back(event);
            if (const auto again = candidate.link ? linker.alsoAt(sentence, *candidate.link) : std::nullopt) {
                event.relation = again->relation;
                event.time = again->time;
                document.found.events.push_back(event);
            }
        }
    }
    resolve(document.found.events, document.found.times, document.found.anchor);
}

} // namespace dateline::analysis::events
