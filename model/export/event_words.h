#pragma once

#include "model/export/event_row.h"

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
/// Where the evidence stands: "characters 45 to 230".
QString placeWords(const EventRow& row);

} // namespace dateline::exporting
