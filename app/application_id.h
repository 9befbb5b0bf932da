#pragma once

#include <QString>

namespace dateline::app {

/// The program's name among all programs of a desktop: of its .desktop file, its icon and its place on the
/// bus. The files of resources/packaging bear it, too.
inline QString applicationId()
{
    return QStringLiteral("io.github.dateline.Dateline");
}

} // namespace dateline::app
