#pragma once

#include "model/base/result.h"
#include "model/library/answers.h"
#include "model/store/timeline_table.h"

#include <QList>

namespace dateline::library {

/// What a timeline says of the events of some rows, in their order: title, evidence and time expression in
/// the words of their articles, who and where, all as the reader has corrected it. Loads each article once.
/// Any thread that has a connection, within one transaction.
base::Result<QList<TimelineEntry>> timelineEntries(store::Connection& connection,
                                                   const QList<store::TimelineRow>& rows);

} // namespace dateline::library
