#include "tests/support/data_folder.h"

#include <QDir>

namespace dateline::tests {

QString sourceFolder()
{
    return QStringLiteral(DATELINE_SOURCE_DIR);
}

QString dataFolder()
{
    const QString fromEnvironment = qEnvironmentVariable("DATELINE_DATA");
    const QString folder = fromEnvironment.isEmpty()
                               ? QDir(sourceFolder()).absoluteFilePath(QStringLiteral("../shared/data"))
                               : fromEnvironment;
    return QDir(folder).exists() ? QDir::cleanPath(folder) : QString();
}

} // namespace dateline::tests
