#pragma once

#include <QString>

namespace dateline::viewmodels {

/// Why a file that the reader has chosen cannot be opened as a library, in a sentence that says what to do;
/// empty where it can: it is one, or nothing yet.
QString libraryMistake(const QString& path);

} // namespace dateline::viewmodels
