#include "model/analysis/events/story_clock.h"

#include <cstdlib>

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

TimeLink StoryClock::undated(const Candidate& candidate) const
{
    static const char* mode = std::getenv("CLOCK");
    const int m = mode ? std::atoi(mode) : 0;
    const morphology::VerbGroup& group = m_reading.clauses[candidate.sentence][candidate.clause].group;
    if (candidate.status == EventStatus::Planned)
        return {TimeBasis::Publication, TimeRelation::Since, std::nullopt, 0.5};
    const bool sameParagraph = m_last && m_paragraphs[m_lastSentence] == m_paragraphs[candidate.sentence];
    if (m == 1)
        return {TimeBasis::Publication, TimeRelation::Until, std::nullopt, 0.4};
    if (m == 2 && m_last)
        return {TimeBasis::Narrative, TimeRelation::During, m_last->time, 0.4};
    if (m == 3 && m_last && sameParagraph)
        return {TimeBasis::Narrative, TimeRelation::During, m_last->time, 0.4};
    if (m == 4 && m_last)
        return {TimeBasis::Narrative, TimeRelation::Since, m_last->time, 0.4};
    if (m == 5 && m_lead)
        return {TimeBasis::Narrative, TimeRelation::Since, m_lead->time, 0.4};
    if (m == 6 && m_lead)
        return {TimeBasis::Narrative, TimeRelation::During, m_lead->time, 0.4};
    if (m == 7)
        return {TimeBasis::None, TimeRelation::During, std::nullopt, 0.4};
    (void)group;
    return {TimeBasis::Publication, TimeRelation::During, std::nullopt, 0.5};
}

} // namespace dateline::analysis::events
