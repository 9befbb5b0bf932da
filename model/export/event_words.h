#pragma once

#include "model/export/event_writer.h"

#include <QString>

namespace dateline::exporting {

/// "Ferries sail again (planned)"; the title alone of what happened.
QString titleAndStatus(const EventRow& row);
/// "planned", "denied", "happened".
QString statusWords(article::EventStatus status);
/// What the days rest on: "from “on Friday”", "told as the day's news".
QString basisWords(const EventRow& row);
/// Who found it and how sure that is: "found by rule, 90 %".
QString sourceWords(const article::Provenance& provenance);
/// When it was, in words; by the clock of reports when it was reported, too: "reported 14 May 2010, happened
/// 3 May 2010".
QString whenWords(const EventRow& row, const Heading& heading);
/// What stands in place of a heading over events without a day on the clock.
QString undatedWords(article::EventClock clock);
/// Where the evidence stands: "characters 45 to 230".
QString placeWords(const EventRow& row);

} // namespace dateline::exporting
