#pragma once

#include "model/base/error.h"

class QSqlError;

namespace dateline::store {

/// What SQLite says in the words of the program: Locked, Damaged, Io (full disk, unwritable file) or, for
/// what breaks a rule of the schema, Invalid. `path` names the library in the sentence.
base::Error toError(const QSqlError& error, const QString& path);

} // namespace dateline::store
