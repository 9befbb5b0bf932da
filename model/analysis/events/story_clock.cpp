#include "model/analysis/events/story_clock.h"

#include "model/analysis/events/event_words.h"

namespace dateline::analysis::events {

using article::EventStatus;
using article::TimeBasis;
using article::TimeRelation;

StoryClock::StoryClock(const Document& document, const morphology::Reading& reading)
    : m_document(document), m_reading(reading)
{
    qsizetype number = 0;
    for (const text::Sentence& sentence : document.sentences)
        m_paragraphs.push_back(sentence.startsParagraph ? ++number : number);
}

TimeLink StoryClock::date(const Candidate& candidate)
{
    const TimeLink link = candidate.link.value_or(undated(candidate));
    advance(candidate, link);
    return link;
}

void StoryClock::advance(const Candidate& candidate, const TimeLink& link)
{
    if (link.basis != TimeBasis::Expression || candidate.status != EventStatus::Occurred || candidate.noun)
        return;
    if (!m_lead)
        m_lead = link;
    m_last = link;
    m_lastSentence = candidate.sentence;
}

/// Within a paragraph the day goes on. Later paragraphs tell more of what happened on the story's first day,
/// if it is of weight by itself; what people did and said of it came between that day and the publication, in
/// whichever paragraph. "Has done" and "had done" look back from there to no day in particular.
TimeLink StoryClock::undated(const Candidate& candidate) const
{
    const morphology::VerbGroup& group = m_reading.clauses[candidate.sentence][candidate.clause].group;
    if (candidate.status == EventStatus::Planned)
        return {TimeBasis::Publication, TimeRelation::Since, std::nullopt, std::nullopt, 0.5};
    if (group.perfect && !candidate.noun) {
        if (group.tense == morphology::Tense::Past && m_lead)
            return {TimeBasis::Narrative, TimeRelation::Until, m_lead->time, std::nullopt, 0.4};
        return {TimeBasis::Publication, TimeRelation::Until, std::nullopt, std::nullopt, 0.4};
    }
    const Weight weight = candidate.noun ? Weight::Heavy : verbWeight(group.lemma);
    const bool statement = weight == Weight::Statement;
    if (m_last && !statement && m_paragraphs[m_lastSentence] == m_paragraphs[candidate.sentence])
        return {TimeBasis::Narrative, TimeRelation::During, m_last->time, m_last->until, 0.55};
    if (m_lead) {
        const TimeRelation relation = weight == Weight::Heavy ? TimeRelation::During : TimeRelation::Since;
        return {TimeBasis::Narrative, relation, m_lead->time, std::nullopt, 0.45};
    }
    return {TimeBasis::Publication, TimeRelation::During, std::nullopt, std::nullopt, 0.5};
}

} // namespace dateline::analysis::events
