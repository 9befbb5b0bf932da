#pragma once

#include "model/article/analysis.h"
#include "model/article/event_judgement.h"

#include <QLatin1StringView>

#include <vector>

namespace dateline::article {

/// The place of issues that say which judgements on events could not be applied.
inline constexpr QLatin1StringView eventCorrectionsPlace("event corrections");

/// An analysis as the reader has its events: judgements in the order in which they were made. Days and titles
/// that the reader gave stay whatever was found; an event with such that is not found any more is kept where
/// it was told. Hidden events go to `Analysis::hiddenEvents`. An added event concerns the entities that its
/// words name. A judgement whose words do not stand in the text is left aside, and an issue of the analysis
/// says so.
Analysis withEvents(Analysis analysis, QStringView text, const std::vector<EventJudgement>& judgements);

/// The word that names an event which the reader adds: a word of `words` that names one to the engine and
/// none that is on the timeline or hidden, else the first of `words` that names no other event, so that no
/// two events are named by one word; empty where there is none left.
text::Span triggerFor(const Analysis& analysis, QStringView text, text::Span words);

} // namespace dateline::article
