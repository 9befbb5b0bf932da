#pragma once

#include "model/article/analysis.h"
#include "model/article/mention_judgement.h"

namespace dateline::article {

/// The place that issues name which tell of a correction that was left aside.
inline constexpr QLatin1StringView correctionsPlace("corrections");

/// An analysis with its mentions as the reader has corrected them. The judgements are settled: one for each
/// mention, applied one after the other.
///
/// A mention that the reader placed takes the place of names that it overlaps. Pronouns and descriptions go
/// where the last name of their entity before them has gone; an entity that has lost its last name is gone.
/// Events and quotes follow the mentions that stand in them. A judgement whose words do not stand in the text
/// any more, or whose mention is not found any more while only its place was corrected, is left aside, and an
/// issue of the analysis says so.
Analysis withMentions(Analysis analysis, QStringView text, const std::vector<MentionJudgement>& judgements);

} // namespace dateline::article
