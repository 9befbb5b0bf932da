#pragma once

#include "app/verbs/verb.h"

#include <memory>
#include <vector>

namespace dateline::verbs {

/// All verbs, in the order of the help.
std::vector<std::unique_ptr<Verb>> allVerbs();

/// Whether the program's first argument names a verb or asks for --help or --version, so that no window is
/// needed.
bool wantsNoWindow(const QStringList& arguments);

/// Runs what the arguments (without the program's name) ask for. Only after wantsNoWindow() said yes.
ExitCode executeCommandLine(const QStringList& arguments, Surroundings& surroundings);

} // namespace dateline::verbs
