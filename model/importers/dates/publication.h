#pragma once

#include "model/article/article.h"
#include "model/importers/dates/published_day.h"
#include "model/importers/source.h"

namespace dateline::importers::dates {

/// Gives an article its day of publication: the first of the days found, the surest place first, that can be
/// one. The other days become `otherDates`, and behind them that of the file, which is no ground by itself.
/// Returns what the reader should know about it: a day that was passed over because it lies before there were
/// newspapers or behind the import, one that is later than the file it stands in, and what was to be known
/// about the day that was taken; of all places where none was.
QList<base::Issue> setPublication(article::Article& article, const QList<FoundDate>& found,
                                  const Source& source);

} // namespace dateline::importers::dates
