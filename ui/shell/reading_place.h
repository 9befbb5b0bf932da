#pragma once

#include <QString>

namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::shell {

/// Where in the text the reader is, in terms that outlive another window size, zoom or analysis.

/// Key of the selected event, quote or figure; empty for none.
QString selectedFindingKey(const viewmodels::ReadingSession& reading);
/// "Kurmanbek Bakiyev · 3 of 10"; empty without a selection.
QString selectionWords(const viewmodels::ReadingSession& reading);
/// "42 mentions · 12 events · 7 hidden as doubtful" of the open article; empty without one.
QString articleWords(const viewmodels::ReadingSession& reading);

} // namespace dateline::shell
