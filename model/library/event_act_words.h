#pragma once

#include "model/article/judged_events.h"

#include <vector>

namespace dateline::library {

/// "14 May 2010", in the language of the interface.
QString dayInWords(QDate day);

/// What an act on events did, in words: "Hide the event “…” in “…”", "Hide 5 events in 3 articles: “…”, “…”
/// …". The first judgement names the act, and `articleTitle` is that of its article; an event that has got
/// days and a title in one act is said to be changed.
QString eventActWords(const std::vector<article::JudgedEvents>& judged, const QString& articleTitle);

} // namespace dateline::library
