#pragma once

#include "model/importers/words/word_list_reader.h"

namespace dateline::importers::words {

/// The rows of a list, each looked at by itself; their lines end in '\n'. Invalid where a table has no column
/// of names.
base::Result<std::vector<WordListReading::Row>> rowsOf(QStringView text,
                                                       std::optional<article::EntityType> type, bool isTable);

} // namespace dateline::importers::words
