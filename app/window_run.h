#pragma once

#include "app/verbs/exit_code.h"

#include <QStringList>

class QApplication;

namespace dateline::app {

/// Opens the window with the files, folders and options of the command line and returns when it is closed; or
/// at once, when a process that has the library open already does what is asked. Where the library cannot be
/// opened, says why in a dialog.
verbs::ExitCode runWindow(QApplication& application, const QStringList& arguments);

} // namespace dateline::app
