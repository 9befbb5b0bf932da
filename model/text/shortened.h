#pragma once

#include <QString>

namespace dateline::text {

/// Words as far as there is room for them: where they are longer than `most` UTF-16 units, as many whole
/// words as fit, with "…" behind them; a part of the first where not even that fits. A letter is never cut in
/// two.
QString shortened(const QString& words, qsizetype most);

} // namespace dateline::text
