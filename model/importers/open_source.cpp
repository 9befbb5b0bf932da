#include "model/importers/registry.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace dateline::importers {

namespace {

/// Why the thing at this path cannot be read as a file, before it is opened: opening a pipe would wait for a
/// writer.
base::Result<void> checkFile(const QFileInfo& info)
{
    const QString name = info.fileName().isEmpty() ? info.filePath() : info.fileName();
    if (info.isSymLink() && !info.exists())
        return base::Error::notFound(
            QCoreApplication::translate("dateline::importers",
                                        "“%1” is a link to a file that does not exist.")
                .arg(name));
    if (!info.exists())
        return base::Error::notFound(
            QCoreApplication::translate("dateline::importers", "There is no file “%1”.")
                .arg(info.filePath()));
    if (info.isDir())
        return base::Error::invalid(
            QCoreApplication::translate("dateline::importers", "“%1” is a folder; choose the files in it.")
                .arg(name));
    if (!info.isFile())
        return base::Error::invalid(
            QCoreApplication::translate("dateline::importers",
                                        "“%1” is no ordinary file but a device, a pipe or a socket.")
                .arg(name));
    if (info.size() > Registry::maximumFileSize) {
        const QString megabytes = QString::number((info.size() + 500'000) / 1'000'000);
        return base::Error::tooLarge(
            QCoreApplication::translate("dateline::importers",
                                        "“%1” has %2 MB; files over %3 MB are not read as articles.")
                .arg(name, megabytes, QString::number(Registry::maximumFileSize / (1024 * 1024))));
    }
    return {};
}

} // namespace

base::Result<Source> openSource(const QString& path)
{
    const QFileInfo info(path);
    if (const base::Result<void> checked = checkFile(info); !checked)
        return checked.error();

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error::io(QCoreApplication::translate("dateline::importers", "“%1” cannot be read: %2.")
                                   .arg(info.fileName(), file.errorString()));
    // One byte more than allowed shows that the file has grown since it was measured.
    QByteArray bytes = file.read(Registry::maximumFileSize + 1);
    if (file.error() != QFileDevice::NoError)
        return base::Error::io(QCoreApplication::translate("dateline::importers", "“%1” cannot be read: %2.")
                                   .arg(info.fileName(), file.errorString()));
    if (bytes.size() > Registry::maximumFileSize)
        return base::Error::tooLarge(
            QCoreApplication::translate("dateline::importers",
                                        "“%1” is growing while it is read and too large for an article.")
                .arg(info.fileName()));
    if (bytes.isEmpty())
        return base::Error::invalid(
            QCoreApplication::translate("dateline::importers", "“%1” is empty.").arg(info.fileName()));
    return Source{std::move(bytes), info.fileName(), info.absoluteFilePath(), info.lastModified()};
}

} // namespace dateline::importers
