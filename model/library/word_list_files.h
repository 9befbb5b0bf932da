#pragma once

#include "model/importers/words/word_list_reader.h"

/// Word lists of files and of text that was typed or pasted, as those who use a library read them.
namespace dateline::library {

using importers::words::readWordList;
using importers::words::readWordListFile;
using importers::words::WordListReading;

} // namespace dateline::library
