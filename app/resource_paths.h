#pragma once

#include <QString>

namespace dateline::app {

/// Where the word lists and models are: the variable DATELINE_RESOURCES, else the folder share/dateline that
/// lies beside the program's own, whether it is installed or not.
QString resourceFolder();

/// The program that reads aloud, which lies beside this one in libexec/dateline.
QString voiceProgram();

/// The reader's own library, in the XDG data folder.
QString defaultLibraryPath();

} // namespace dateline::app
