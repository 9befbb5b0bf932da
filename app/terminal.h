#pragma once

#include "app/verbs/command_line.h"

namespace dateline::app {

/// Runs a verb on the process's own streams. An interrupt (Ctrl+C) cancels it; a second one ends the process
/// at once.
verbs::ExitCode runInTerminal(const QStringList& arguments);

/// Writes one line to standard error.
void complain(const QString& sentence);

} // namespace dateline::app
