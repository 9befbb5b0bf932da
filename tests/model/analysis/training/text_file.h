#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

namespace dateline::tests {

/// Writes a file into a folder and returns its path.
inline QString writeText(const QString& folder, const QString& name, const QByteArray& content)
{
    QFile file(QDir(folder).filePath(name));
    file.open(QIODevice::WriteOnly);
    file.write(content);
    return file.fileName();
}

} // namespace dateline::tests
