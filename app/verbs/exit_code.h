#pragma once

#include "model/base/error.h"

namespace dateline::verbs {

/// What the program returns to its caller; printed in the help.
enum class ExitCode
{
    Done = 0,
    NothingFound = 1,
    Usage = 2,
    SomeFailed = 3, ///< each failed item is named on standard error
    LibraryDamaged = 4,
    LibraryLocked = 5,
    InputOutput = 6,
    Interrupted = 130,
};

/// The exit code for an error that ends a verb.
ExitCode exitCodeFor(const base::Error& error);

} // namespace dateline::verbs
