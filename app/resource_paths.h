#pragma once

#include <QString>

namespace dateline::app {

/// Where the word lists and models are: the variable DATELINE_RESOURCES, else share/dateline beside the
/// installed program, else the source tree that this program was built from.
QString resourceFolder();

/// The reader's own library, in the XDG data folder.
QString defaultLibraryPath();

} // namespace dateline::app
