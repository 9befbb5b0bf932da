#pragma once

#include "model/article/analysis.h"
#include "model/article/article.h"
#include "model/article/time_of_day.h"
#include "model/library/answers.h"

#include <QString>

#include <optional>

namespace dateline::verbs {

/// An article for a terminal: headline, byline, date with its basis, text.
QString articleText(const article::Article& article);

/// The findings for a terminal: entities by type, times, events in the order of time, quotes, figures.
QString analysisText(const article::Article& article, const article::Analysis& analysis);

/// "2010-05-14", "2010-05-14 16:00", "2010-04-01..2010-04-30", "since 2010-05-14", "undated". The time is
/// that of a single day.
QString whenText(const article::DayInterval& days, const std::optional<article::TimeOfDay>& time);

/// "published 2010-05-14 (metadata)" or "publication date unknown".
QString publishedText(const article::PublicationDate& published);

} // namespace dateline::verbs
