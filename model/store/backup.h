#pragma once

#include "model/base/result.h"

#include <QString>

namespace dateline::store {

class Connection;

/// Writes a consistent, compact copy of the library to `path`, replacing a file that is there only once the
/// copy is whole. Others may read and write meanwhile. Io or what SQLite says.
base::Result<void> copyLibrary(Connection& connection, const QString& path);

} // namespace dateline::store
