#pragma once

#include "model/export/event_row.h"

#include <QString>

#include <vector>

namespace dateline::exporting {

/// Events for the clipboard, with the columns of eventColumns(): tabs between the fields, for spreadsheets
/// and plain texts; with the same protection against formulas as a file.
QString tableText(const std::vector<EventRow>& rows);
/// The same as an HTML table, for word processors.
QString tableHtml(const std::vector<EventRow>& rows);

} // namespace dateline::exporting
