#include "model/store/backup.h"

#include "model/store/connection.h"
#include "model/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto copyInto = "VACUUM INTO ?"_L1;

bool isSameFile(const QString& left, const QString& right)
{
    const QFileInfo leftInfo(left);
    return leftInfo.exists() && leftInfo == QFileInfo(right);
}

/// Renaming replaces what is there in one step, which QFile::rename() refuses to do.
base::Result<void> replace(const QString& path, QTemporaryFile& unfinished)
{
    std::error_code error;
    std::filesystem::rename(unfinished.fileName().toStdU16String(), path.toStdU16String(), error);
    if (error)
        return base::Error::io(QCoreApplication::translate("dateline::store", "“%1” cannot be written: %2.")
                                   .arg(path, QString::fromStdString(error.message())));
    unfinished.setAutoRemove(false);
    return {};
}

} // namespace

base::Result<void> copyLibrary(Connection& connection, const QString& path)
{
    if (isSameFile(path, connection.path()))
        return base::Error::io(
            QCoreApplication::translate("dateline::store", "A backup cannot replace the library itself."));
    if (!QFileInfo(path).absoluteDir().mkpath(u"."_s))
        return base::Error::io(
            QCoreApplication::translate("dateline::store", "The folder of “%1” cannot be made.").arg(path));
    // An empty file that nobody else may read: SQLite fills it.
    QTemporaryFile unfinished(path + u".XXXXXX"_s);
    if (!unfinished.open())
        return base::Error::io(QCoreApplication::translate("dateline::store", "“%1” cannot be written: %2.")
                                   .arg(path, unfinished.errorString()));
    unfinished.close();
    if (auto done = Statement(connection, copyInto).bind(unfinished.fileName()).run(); !done)
        return done;
    return replace(path, unfinished);
}

} // namespace dateline::store
