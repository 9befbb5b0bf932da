#pragma once

#include "model/article/event_judgement.h"

#include <vector>

namespace dateline::library {

/// "14 May 2010", in the language of the interface.
QString dayInWords(QDate day);

/// What an act on events of an article did, in words: "Hide the event “…” in “…”". The first judgement names
/// the act; an event that has got days and a title in one act is said to be changed.
QString eventActWords(const std::vector<article::EventJudgement>& judgements, const QString& articleTitle);

} // namespace dateline::library
