#pragma once

#include <QString>

namespace dateline::library {

/// Whether the file is a library, by its first bytes alone: it may still be damaged or too new. False for
/// what cannot be read.
bool isLibraryFile(const QString& path);

} // namespace dateline::library
