#include "app/resource_paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace dateline::app {

using namespace Qt::StringLiterals;

QString resourceFolder()
{
    const QString chosen = qEnvironmentVariable("DATELINE_RESOURCES");
    if (!chosen.isEmpty())
        return chosen;
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' +
                           QStringLiteral(DATELINE_RESOURCES));
}

QString voiceProgram()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(DATELINE_VOICE));
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/dateline/library.dateline"_s;
}

} // namespace dateline::app
