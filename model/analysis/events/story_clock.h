#pragma once

#include "model/analysis/events/candidate.h"

namespace dateline::analysis::events {

/// Follows the day that the story has reached, sentence by sentence, and dates the events that no expression
/// dates. Give it the candidates in text order.
class StoryClock
{
public:
    StoryClock(const Document& document, const morphology::Reading& reading);

    /// What the days of the next candidate rest on.
    TimeLink date(const Candidate& candidate);

private:
    void advance(const Candidate& candidate, const TimeLink& link);
    TimeLink undated(const Candidate& candidate) const;

    const Document& m_document;
    const morphology::Reading& m_reading;
    std::vector<qsizetype> m_paragraphs; ///< number of the paragraph of each sentence
    std::optional<TimeLink> m_lead;      ///< the first day of the story
    std::optional<TimeLink> m_last;      ///< the last day told
    std::size_t m_lastSentence = 0;
};

} // namespace dateline::analysis::events
