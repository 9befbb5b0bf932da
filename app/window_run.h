#pragma once

#include "app/verbs/exit_code.h"

#include <QStringList>

class QApplication;

namespace dateline::app {

/// Opens the window with the files, folders and --library PATH of the command line and returns when it is
/// closed. Where the library cannot be opened, says why in a dialog.
verbs::ExitCode runWindow(QApplication& application, const QStringList& arguments);

} // namespace dateline::app
