#pragma once

#include <QString>

namespace dateline::app {

/// Sixteen digits that stand for a library's file: the same for all paths that lead to it.
QString libraryDigest(const QString& path);

} // namespace dateline::app
