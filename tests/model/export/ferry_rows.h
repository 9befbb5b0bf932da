#pragma once

#include "model/export/event_row.h"
#include "model/export/event_writer.h"

namespace dateline::tests {

/// An event of an invented article on 10 May 2010, told by rule.
exporting::EventRow ferryRow();
/// The same at a time of its day, as a time expression has it: "T16:00", "TMO".
exporting::EventRow ferryRowAt(const QString& time);
/// The same without a day.
exporting::EventRow undatedRow();

/// What a format makes of rows; `remark` gets the writer's.
QString written(exporting::Format format, const std::vector<exporting::EventRow>& rows,
                QString* remark = nullptr, article::EventClock clock = article::EventClock::Happened);

} // namespace dateline::tests
