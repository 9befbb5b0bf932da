#pragma once

#include "model/base/cancel_token.h"
#include "model/base/progress.h"
#include "model/base/result.h"

namespace dateline::store {

class Connection;

/// Looks through the whole library for contradictions: SQLite's own check, rows that refer to nothing, spans
/// outside their text, lists, timeline, counts, names as shown and search index that differ from what they
/// are made from. Progress counts the questions that are asked. Damaged with the first one found, or
/// Cancelled.
base::Result<void> checkIntegrity(Connection& connection, const base::CancelToken& cancel,
                                  const base::ProgressSink& progress = {});

} // namespace dateline::store
