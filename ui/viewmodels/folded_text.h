#pragma once

#include <QString>

namespace dateline::viewmodels {

/// A text for comparing while filtering: case and diacritics gone, "Çelik" is "celik".
QString folded(const QString& text);

} // namespace dateline::viewmodels
