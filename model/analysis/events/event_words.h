#pragma once

#include "model/article/event.h"

#include <QStringView>

#include <optional>

namespace dateline::analysis::events {

/// The TimeML class of a verb, given by its lemma: Occurrence for every verb that no table lists otherwise.
article::EventClass verbClass(QStringView lemma);

/// The class of a noun that names an event ("attack", "elections"), given in lower case; nothing for other
/// nouns.
std::optional<article::EventClass> nounClass(QStringView lower);

/// How much a verb promises an entry on a timeline.
enum class Weight
{
    None,      ///< states, feelings, bare reporting: be, own, want, say
    Light,     ///< acts that matter with a date or a name beside them: ask, use, show
    Usual,     ///< most acts
    Statement, ///< words that are deeds: announce, declare, condemn, apologize
    Heavy,     ///< what news is made of: kill, elect, resign, collapse, arrest
};

Weight verbWeight(QStringView lemma);

/// Whether the verb in front of an infinitive makes it a plan: "plans to", "is expected to", "agreed to".
bool plansAhead(QStringView lemma);
/// The same for adjectives: "is set to", "is due to".
bool plansAheadAsAdjective(QStringView lower);

} // namespace dateline::analysis::events
