#pragma once

#include "model/analysis/events/event_words.h"
#include "model/analysis/morphology/clause.h"

namespace dateline::analysis::events {

/// What speaks for a verb or noun being an event of the timeline.
struct CandidateTraits
{
    const morphology::Clause* clause = nullptr; ///< that holds it; never null
    std::size_t place = 0;                      ///< of the clause in its sentence
    Weight weight = Weight::Usual;
    bool noun = false;  ///< a noun, not the clause's verb
    bool dated = false; ///< an expression of the sentence dates it
    bool planned = false;
};

/// The log-odds that it belongs on the timeline. The weights were fitted by logistic regression (L2, each of
/// the traits a feature, optional events counted at a third) on the verbs of 57 Wikinews articles whose
/// events were annotated by hand for training.
double logOdds(const CandidateTraits& traits);

/// Log-odds as a probability.
double probability(double logOdds);

} // namespace dateline::analysis::events
