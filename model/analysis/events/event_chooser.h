#pragma once

#include "model/analysis/events/candidate.h"
#include "model/text/span.h"

#include <vector>

namespace dateline::analysis::events {

/// Chooses what belongs on the timeline: weighs every verb and every dated event noun of a sentence by what
/// it means, how it is told (as done, planned, denied, possible), in which clause it stands and whether the
/// sentence dates it, and takes the best two at most. Words inside quotations, headlines, conditions and
/// possibilities are left out.
class EventChooser
{
public:
    /// `quoted`: the stretches of the text between quotation marks, in order.
    EventChooser(const Document& document, const morphology::Reading& reading, const TimeLinker& linker,
                 std::vector<text::Span> quoted);

    /// The chosen ones of a sentence, in text order.
    std::vector<Candidate> choose(std::size_t sentence) const;

private:
    bool isQuoted(qsizetype token) const;
    std::optional<Candidate> weighVerb(std::size_t sentence, std::size_t clause) const;
    std::optional<Candidate> weighNoun(std::size_t sentence, qsizetype token) const;
    bool tellsOn(std::size_t sentence, const morphology::Clause& clause) const;
    bool isPlanned(std::size_t sentence, const morphology::Clause& clause) const;

    const Document& m_document;
    const morphology::Reading& m_reading;
    const TimeLinker& m_linker;
    std::vector<text::Span> m_quoted;
};

} // namespace dateline::analysis::events
