#pragma once

#include "model/article/analysis.h"
#include "model/article/sureness_limit.h"

namespace dateline::article {

/// How much of an analysis is hidden as not sure enough.
struct HiddenFindings
{
    qsizetype entities = 0;
    qsizetype mentions = 0; ///< of the entities that are shown
    qsizetype events = 0;
    qsizetype quotes = 0;
    qsizetype figures = 0;
    qsizetype times = 0;

    qsizetype total() const { return entities + mentions + events + quotes + figures + times; }

    friend bool operator==(const HiddenFindings&, const HiddenFindings&) = default;
};

/// What was taken out of an analysis, and how its own indexes lead back.
struct Sifting
{
    HiddenFindings hidden;
    std::vector<qsizetype> events; ///< for each event of the timeline its index before

    /// The index before of any event, those that the reader has taken off the timeline among them.
    qsizetype eventBefore(qsizetype event) const;
};

/// Takes out of an analysis what a limit hides. Its cross references lead to its own entities afterwards; who
/// or what is hidden takes part in nothing, and what a hidden one has said is said by the words that name the
/// speaker. Events that the reader has taken off the timeline stay where they are: he has decided on them.
///
/// All times stay, because events follow from them: whoever marks them asks the limit.
Sifting sift(Analysis& analysis, const SurenessLimit& limit);

} // namespace dateline::article
