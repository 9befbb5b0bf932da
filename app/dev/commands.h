#pragma once

#include "model/base/result.h"

#include <QStringList>
#include <QTextStream>

namespace dateline::dev {

/// Runs a command of the developers' program, which makes the files that the engine ships with and measures
/// the engine. Results go to `out`. With no words, prints the list of commands.
base::Result<void> execute(const QStringList& words, QTextStream& out);

} // namespace dateline::dev
