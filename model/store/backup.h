#pragma once

#include "model/base/cancel_token.h"
#include "model/base/progress.h"
#include "model/base/result.h"

#include <QString>

namespace dateline::store {

class Connection;

/// Writes a consistent, compact copy of the library to `path`, replacing a file that is there only once the
/// copy is whole. Others may read and write meanwhile. Progress counts kibibytes, of about as many as the
/// copy will have. Cancelled, Io or what SQLite says; then nothing is left of the copy.
base::Result<void> copyLibrary(Connection& connection, const QString& path,
                               const base::ProgressSink& progress = {}, const base::CancelToken& cancel = {});

} // namespace dateline::store
