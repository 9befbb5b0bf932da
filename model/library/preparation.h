#pragma once

#include "model/article/analysis.h"
#include "model/base/cancel_token.h"
#include "model/base/result.h"
#include "model/importers/importer.h"
#include "model/library/import_source.h"
#include "model/library/workshop.h"

#include <vector>

namespace dateline::store {
class Database;
}

namespace dateline::library {

/// An article ready to be written.
struct PreparedArticle
{
    importers::ImportedArticle imported;
    article::Analysis analysis;
    bool isKnown = false; ///< the library has it: it was not analysed again
};

using PreparedSource = base::Result<std::vector<PreparedArticle>>;

/// What is said of a source that was not imported because the reader asked to stop.
base::Error stoppedBefore();

/// Reads a source and analyses its articles: the part of an import that needs no write, and runs on a worker
/// thread. Cancelled when asked to stop; a half analysis is never returned.
PreparedSource prepare(const ImportSource& source, const Workshop& workshop, const store::Database& database,
                       const base::CancelToken& cancel);

} // namespace dateline::library
