#pragma once

#include "model/article/word_list.h"

#include <QString>

namespace dateline::exporting {

/// A word list as a table with the columns name, type and aliases, as the reader of word lists reads it:
/// "|" between the aliases, with a backslash before one that belongs to an alias.
QString wordListCsv(const article::WordList& list);

} // namespace dateline::exporting
